import { markFamily, typedMark } from './rules/list-mark.ts';
import { visibleText } from '../text/white-space.ts';
import type { ListMark, PictureBlock, Source, SourceLine, TableBlock } from '../source/source.ts';

/** What a reader said about the block a line stands in. */
export interface BlockHint {
  readonly headingLevel: number | null;
  readonly automaticNumber: string | null;
  readonly list: ListMark | null;
  readonly styleName: string | null;
  /** Lines in the block. */
  readonly lineCount: number;
}

/** A line before anything has been said about its look. */
export interface FlatLine {
  readonly kind: 'line';
  readonly index: number;
  readonly text: string;
  readonly source: SourceLine;
  readonly block: number;
  readonly gapBefore: number;
  readonly startsBlock: boolean;
  readonly startsPage: boolean;
  readonly hint: BlockHint;
}
export interface FlatTable {
  readonly kind: 'table';
  readonly table: TableBlock;
  readonly lines: readonly FlatLine[];
}
export interface FlatPicture {
  readonly kind: 'picture';
  readonly picture: PictureBlock;
}
export type Flat = FlatLine | FlatTable | FlatPicture;

const NO_HINT: BlockHint = {
  headingLevel: null,
  automaticNumber: null,
  list: null,
  styleName: null,
  lineCount: 1,
};

/** The source's blocks as lines in reading order, each with its index, gap and page break. */
export function flatten(source: Source): Flat[] {
  const flattener = new Flattener(source.format === 'text');
  return source.blocks.flatMap((block, index): Flat[] => {
    switch (block.kind) {
      case 'paragraph':
        return flattener.lines(block.lines, index, { ...block, lineCount: block.lines.length });
      case 'table':
        return [{ kind: 'table', table: block, lines: flattener.cellLines(block, index) }];
      case 'picture':
        return [{ kind: 'picture', picture: block }];
    }
  });
}

/** Every line of a flat piece. */
export function flatLines(flat: Flat): readonly FlatLine[] {
  switch (flat.kind) {
    case 'line':
      return [flat];
    case 'table':
      return flat.lines;
    case 'picture':
      return [];
  }
}

/** No printed line has so much room in it; rules look through gaps again and again. */
const VAST_GAP = /[\t ]{100,}/gu;

const withoutVastGaps = (text: string): string => text.replaceAll(VAST_GAP, ' ');

class Flattener {
  readonly #isText: boolean;
  #index = 0;
  #before: SourceLine | null = null;

  constructor(isText: boolean) {
    this.#isText = isText;
  }

  lines(lines: readonly SourceLine[], block: number, hint: BlockHint): FlatLine[] {
    const flat: FlatLine[] = [];
    const family = listFamily(lines);
    for (const source of lines) {
      const text = withoutVastGaps(visibleText(source.text)).trim();
      if (text === '') continue;
      const isItem = family !== null && markFamily(typedMark(text)?.mark ?? '') === family;
      flat.push(this.#line(source, text, block, flat.length === 0 || isItem, hint));
    }
    return flat;
  }

  cellLines(table: TableBlock, block: number): FlatLine[] {
    return table.rows.flatMap((row) =>
      row.cells.flatMap((cell) => this.lines(cell.lines, block, NO_HINT)),
    );
  }

  #line(
    source: SourceLine,
    text: string,
    block: number,
    starts: boolean,
    hint: BlockHint,
  ): FlatLine {
    const before = this.#before;
    this.#before = source;
    return {
      kind: 'line',
      index: this.#index++,
      text,
      source,
      block,
      gapBefore: this.#isText ? blankLines(before, source) : Number(starts),
      startsBlock: this.#isText || starts,
      startsPage: before !== null && before.page !== source.page,
      hint,
    };
  }
}

/**
 * The kind of mark that lines of one Word paragraph begin with, where its writer broke the lines of
 * a list by hand; null where they are no list. On a page a wrapped line may begin with a dash.
 */
function listFamily(lines: readonly SourceLine[]): string | null {
  if (lines.length < 2 || lines.some((line) => line.box !== null || line.lineNumber !== null))
    return null;
  const marks = lines.flatMap((line) => typedMark(visibleText(line.text).trim())?.mark ?? []);
  const [first] = marks;
  const isList = first !== undefined && marks.length >= Math.max(2, lines.length - 1);
  return isList ? markFamily(first) : null;
}

function blankLines(before: SourceLine | null, line: SourceLine): number {
  if (line.lineNumber === null) return 1;
  return Math.max(0, line.lineNumber - (before?.lineNumber ?? 0) - 1);
}
