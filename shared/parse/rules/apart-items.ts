import type { SourceLine } from '../../source/source.ts';
import { isOnlyUnit } from './budget-unit.ts';
import { beginsOther, beginsPart } from './begins-other.ts';
import { blanksAbove, cellTextOf, labelGoesOn } from './cell-lines.ts';
import { namedHeader } from './cell-header.ts';
import { splitNumber } from './indicator-number.ts';
import { isLabelName } from './label-name.ts';
import { isValueColumn, looseHeader } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';
import { trailingValues } from './loose-table-values.ts';
import { looseLine } from './loose-table-block.ts';
import { LONG_TERM, OUTCOME_KNOWN, TARGET } from '../vocabulary/table-words.ts';
import { endsIndicators } from './ends-indicators.ts';
import { isFurniture } from './page-furniture.ts';
import { valuesOn } from './values-on.ts';
import type { Values } from './value-bands.ts';

/** A label and the values that stand on its lines or among them. */
export interface ApartLabel {
  readonly lines: SourceLine[];
  readonly inline: SourceLine[];
}

/** What stands below each other in a table that was taken out in pieces: labels, or blocks of values. */
export type ApartItem =
  | { readonly kind: 'labels'; readonly labels: readonly ApartLabel[]; readonly end: number }
  | { readonly kind: 'values'; readonly blocks: readonly Values[]; readonly end: number };

/** Such a table as it lies in the text. */
export interface ApartTable {
  readonly header: LooseHeader;
  readonly items: readonly ApartItem[];
  /** Lines that stand between its pieces but are none. */
  readonly others: readonly SourceLine[];
}

/** Lines that such a table takes at most. */
const MOST_LINES = 260;
/** Letters of a label's line, in a budget and elsewhere. */
const MOST_LETTERS = { budgetTable: 70, indicators: 85, risks: 0 } as const;

/** The pieces of the table whose labels' column is named on the line; null where no columns are named. */
export function apartTable(lines: readonly SourceLine[], at: number): ApartTable | null {
  const name = cellTextOf(lines[at]);
  if (!isLabelName(name)) return null;
  const blocks = withWholeNames(blocksFrom(lines, at + 1));
  // 'Resultatbudget, mnkr' over 'Mnkr': the name is the lower one.
  if (isOnlyUnit(blocks[0]?.[0]?.text ?? '')) return null;
  const header = headerIn(name, blocks);
  if (header === null || header.names.length < FEWEST_NAMES[header.kind]) return null;
  return !isInOrder(header) ? null : new ItemReader(name, header, blocks).read();
}

/** Of styrtal one column by itself may be all that is left of several. */
const FEWEST_NAMES = { budgetTable: 3, indicators: 3, risks: 0 } as const;

interface Line {
  readonly source: SourceLine;
  readonly text: string;
  /** The values that it holds and nothing else; null where it has other words. */
  readonly values: Values | null;
  readonly index: number;
}
type Block = readonly Line[];

/** The lines in blocks that blank lines part, without page headers; the first may be empty. */
function blocksFrom(lines: readonly SourceLine[], start: number): Block[] {
  const blocks: Line[][] = [[]];
  for (let index = start; index < Math.min(lines.length, start + MOST_LINES); index += 1) {
    const text = cellTextOf(lines[index]);
    if (isFurniture(text)) continue;
    if (blanksAbove(lines, index) > 0) blocks.push([]);
    const above = blocks.at(-1)!.findLast(({ values }) => values === null);
    const goesOn = above !== undefined && isRestOf(above.text, text);
    const values = goesOn ? null : valuesOn(lines[index]!);
    blocks.at(-1)!.push({ source: lines[index]!, text, values, index });
  }
  return blocks;
}

/** 'Långsiktigt' and, below a gap, 'målvärde' are one name. */
function withWholeNames(blocks: readonly Block[]): Block[] {
  const whole: Line[][] = [];
  for (const block of blocks) {
    const above = whole.at(-1)?.at(-1);
    const [first] = block;
    const isRest =
      above !== undefined &&
      first !== undefined &&
      whole.length <= HEADER_BLOCKS &&
      /^\p{Ll}/u.test(first.text) &&
      isNamed([above.text, first.text]);
    if (isRest) whole.at(-1)!.push(...block);
    else whole.push([...block]);
  }
  return whole;
}

/** Whether the lines are names of columns, beside any others. */
const isNamed = (names: readonly string[]): boolean =>
  STAND_INS.some(
    (stand) => looseHeader([...stand, ...names])?.lineCount === stand.length + names.length,
  );

/** '… är användare av' over '1177 inloggade tjänster', '(<' over '30 dagar)'. */
const isRestOf = (above: string, text: string): boolean =>
  /\p{L}{3}/u.test(text) && labelGoesOn(above, text);

/** Blocks between the labels' name and the last of the columns'. */
const HEADER_BLOCKS = 12;

/** The names of the columns, gathered from the beginnings of the first blocks. */
function headerIn(name: string, blocks: readonly Block[]): LooseHeader | null {
  let names: string[] = [name];
  let found: LooseHeader | null = null;
  for (const [at, block] of blocks.slice(0, HEADER_BLOCKS).entries()) {
    const first = block[0];
    const isNext = at > 0 && first !== undefined && isLabelName(first.text);
    if (isNext || (first !== undefined && NUMBERED_HEADING.test(first.text))) break;
    const more = namesAtTop(block, names);
    const hasValues = block.some(({ values }) => values !== null);
    if (more === 0 && hasValues && at > 0) break;
    if (more === 0) continue;
    names = [...names, ...block.slice(0, more).map(({ text }) => text)];
    found = namedHeader(names) ?? found;
  }
  return found === null || found.kind === 'risks' || found.names.length < 2 ? null : found;
}

/** Names may be taken out in another order than their columns: years go one way, and what is far off comes last. */
function isInOrder({ names }: LooseHeader): boolean {
  const years = names.flatMap((name) => (/(?:19|20)\d\d/u.exec(name) ?? []).map(Number));
  const isOneWay =
    years.every((year, at) => at === 0 || year >= years[at - 1]!) ||
    years.every((year, at) => at === 0 || year <= years[at - 1]!);
  const longTerm = names.findIndex((name) => LONG_TERM.test(name.toLowerCase()));
  const later = names.slice(longTerm + 1).map((name) => name.toLowerCase());
  const isLast =
    longTerm < 1 || !later.some((name) => OUTCOME_KNOWN.test(name) || TARGET.test(name));
  return isOneWay && isLast;
}

const NUMBERED_HEADING = /^\d{1,2}(?:\.\d{1,2})*\s+\p{Lu}\p{Ll}/u;

/** What the name of a column of figures or of a styrtal's values says. */
const STRONG =
  /(?:19|20)\d\d|budget|prognos|bokslut|utfall|\bplan\b|mål|värde|nuläge|omsättning|netto/iu;

/** How many lines at a block's top are names of columns: with those before them they make a header. */
function namesAtTop(block: Block, before: readonly string[]): number {
  let best = 0;
  for (let count = 1; count <= Math.min(block.length, 8); count += 1) {
    const own = block.slice(0, count).map(({ text }) => text);
    const areNames = STRONG.test(own.join(' ')) || own.every(isValueColumn);
    if (!areNames || /[.!?]$/u.test(own.at(-1)!)) continue;
    const joined = namedHeader([...before, ...own]);
    const isWhole = isNamed(own) || joined?.lineCount === before.length + count;
    if (isWhole) best = count;
  }
  return best;
}

/** Columns that any name may stand beside, so that one by itself makes a header. */
const STAND_INS = [['Belopp i tkr', 'Bokslut 1999'], ['Styrtal']] as const;

class ItemReader {
  readonly #name: string;
  readonly #header: LooseHeader;
  readonly #blocks: readonly Block[];
  readonly #items: ApartItem[] = [];
  readonly #others: SourceLine[] = [];
  #named: string[];

  constructor(name: string, header: LooseHeader, blocks: readonly Block[]) {
    this.#name = name;
    this.#named = [name];
    this.#header = header;
    this.#blocks = blocks;
  }

  read(): ApartTable {
    for (const block of this.#blocks) if (!this.#take(block)) break;
    return { header: this.#header, items: this.#items, others: this.#others };
  }

  #take(block: Block): boolean {
    let rest = block;
    if (rest[0] !== undefined && block !== this.#blocks[0] && isLabelName(rest[0].text)) {
      // The header is printed again below a page's end; any other begins a table of its own.
      if (rest[0].text !== this.#name) return false;
      rest = rest.slice(1);
      this.#named = [this.#name];
    }
    const names = namesAtTop(rest, this.#named);
    if (names > 0) {
      this.#named.push(...rest.slice(0, names).map(({ text }) => text));
      rest = rest.slice(names);
    }
    return rest.length === 0 || this.#takeCells(rest);
  }

  #takeCells(block: Block): boolean {
    const cut = block.findIndex(({ text }) => beginsPart(text));
    const own = cut === -1 ? block : block.slice(0, cut);
    const labels = own.filter(({ values }) => values === null);
    if (labels.length > 0 && !this.#areLabels(labels)) return false;
    if (own.length === 1 && SECTION_NUMBER.test(own[0]!.text)) return false;
    if (cut === 0) return false;
    if (own.length > 0) this.#add(own);
    if (cut > 0) this.#others.push(...block.slice(cut).map(({ source }) => source));
    return true;
  }

  #areLabels(block: Block): boolean {
    const [first] = block;
    const areNumbered = this.#header.kind === 'indicators';
    if (first === undefined || beginsOther(first.text, areNumbered)) return false;
    // Where styrtal are numbered, what has no number is none, unless it goes on with one.
    const isRow = splitNumber(first.text).number !== null || /^[\p{Ll}(]/u.test(first.text);
    if (this.#isNumbered() && !isRow) return false;
    if (
      areNumbered &&
      endsIndicators(
        block.map(({ text }) => text),
        isRow,
      )
    )
      return false;
    const most = MOST_LETTERS[this.#header.kind];
    return block.every(
      ({ text }) => text !== '' && text.length <= most && (areNumbered || !/[.!?:]$/u.test(text)),
    );
  }

  #isNumbered(): boolean {
    const [first] = this.#items.flatMap((item) => (item.kind === 'labels' ? item.labels : []));
    return first !== undefined && splitNumber(cellTextOf(first.lines[0])).number !== null;
  }

  #add(block: Block): void {
    const end = block.at(-1)!.index + 1;
    const first = block.findIndex(({ values }) => values !== null);
    const lastText = block.findLastIndex(({ values }) => values === null);
    if (first > -1 && lastText < first) {
      this.#addLabels(block.slice(0, first), end);
      this.#addValues(block.slice(first), end);
    } else if (lastText === -1) this.#addValues(block, end);
    else this.#addLabels(block, end);
  }

  #addValues(block: Block, end: number): void {
    const values = block.flatMap((line) => line.values ?? []);
    const last = this.#items.at(-1);
    const before = last?.kind === 'values' ? last.blocks : [];
    if (before.length > 0) this.#items.pop();
    this.#items.push({ kind: 'values', blocks: [...before, values], end });
  }

  #addLabels(block: Block, end: number): void {
    if (block.length === 0) return;
    const labels: ApartLabel[] = [];
    for (const [at, line] of block.entries()) {
      if (line.values !== null) labels.at(-1)?.inline.push(...line.values);
      else this.#addLabelLine(labels, line, block[at + 1]?.text ?? '');
    }
    const last = this.#items.at(-1);
    const before = last?.kind === 'labels' ? last.labels : [];
    if (last?.kind === 'labels') this.#items.pop();
    this.#items.push({ kind: 'labels', labels: [...before, ...labels], end });
  }

  #addLabelLine(labels: ApartLabel[], { source, text }: Line, next: string): void {
    const inline = this.#header.kind === 'indicators' ? inlineValues(text, next) : null;
    const own = looseLine(source, inline?.text ?? text);
    const values = (inline?.values ?? []).map((value) => looseLine(source, value));
    const open = labels.at(-1);
    if (open !== undefined && this.#goesOn(open, text)) {
      open.lines.push(own);
      open.inline.push(...values);
    } else labels.push({ lines: [own], inline: values });
  }

  #goesOn(open: ApartLabel, text: string): boolean {
    const above = cellTextOf(open.lines.at(-1));
    if (splitNumber(text).number !== null && this.#header.kind === 'indicators') return false;
    if (labelGoesOn(above, text)) return true;
    const isNumbered = splitNumber(cellTextOf(open.lines[0])).number !== null;
    return this.#header.kind === 'indicators' && (isNumbered || text.startsWith('('));
  }
}

/** 'företag per 1 000', 'inom 30': the figure is what is measured. */
const MEASURED = /(?:\bper|\binom|\bom|\btill|\bminst|\bhögst|\bmellan|\bmed|[:<>–-])$/u;
/** Values of one line at most. */
const MOST_INLINE = 3;

/** The values that a label's line ends in, all of one form; null where there are none. */
function inlineValues(
  text: string,
  next: string,
): { readonly text: string; readonly values: readonly string[] } | null {
  for (let count = MOST_INLINE; count > 0; count -= 1) {
    const found = trailingValues(text, count);
    if (found === null || new Set(found.values.map(formOf)).size > 1) continue;
    // '(< 79 %' over '30 dagar)': the figure that the label waits for stands below.
    return MEASURED.test(found.text) && !/^\d/u.test(next) ? null : found;
  }
  return null;
}

const formOf = (value: string): string => value.replaceAll(/[-–−]?\d[\d ]*(?:,\d+)?/gu, '#').trim();

/** '4.3' by itself: a heading whose words stand below. */
const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/u;
