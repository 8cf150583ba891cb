import type { SourceBlock, SourceLine } from '../../../shared/source/source.ts';
import { looseLine, looseRun, paragraph } from '../make-source.ts';
import type { LineLayout } from './line-layout.ts';
import { isContentsLine } from './contents-line.ts';
import { groupParagraphs } from './paragraphs.ts';
import { continuedTable } from './continued-table.ts';
import { restOfLabel, withLongerLabel } from './cut-label.ts';
import { columnTable, type ColumnTable } from './space-columns.ts';
import { isBlank, type TextLine } from './split-lines.ts';
import { isContents, isRuling, isSameRow, isTabRow, tableOf } from './tables.ts';

/** A page break between two halves of a table leaves at most this many blank lines. */
const MAX_TABLE_GAP = 6;

/** A page whose rest is empty leaves more: at most as many as a page has lines. */
const MAX_PAGE_GAP = 80;

/** Makes blocks of a text file's lines: tables of tab-separated rows, contents, paragraphs. */
export function textBlocks(lines: readonly TextLine[], layout: LineLayout): SourceBlock[] {
  return blocksOf(layout.isDoubleSpaced ? withoutSpacing(lines) : lines, layout);
}

// Every other line is blank: only what is more than that parts anything.
function withoutSpacing(lines: readonly TextLine[]): TextLine[] {
  return lines.filter((line, i) => !isBlank(line) || (i > 0 && isBlank(lines[i - 1]!)));
}

function blocksOf(lines: readonly TextLine[], layout: LineLayout): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let loose: TextLine[] = [];
  const flush = (): void => {
    blocks.push(...groupParagraphs(loose, layout).flatMap(paragraphBlocks));
    loose = [];
  };
  let i = 0;
  while (i < lines.length) {
    const rows = tableRows(lines, i);
    const spaced = rows.taken === 0 ? columnTable(lines, i) : null;
    if (spaced !== null) {
      loose = withoutHeader(loose, lines[i]!);
      flush();
      const whole = withNextPages(lines, i, spaced);
      blocks.push(whole.table);
      i += whole.taken;
      continue;
    }
    if (rows.taken === 0) {
      loose.push(lines[i]!);
      i += 1;
      continue;
    }
    flush();
    blocks.push(...tableBlocks(rows.rows));
    i += rows.taken;
  }
  flush();
  return blocks;
}

/** Without the table's header when a page ended right below it and has it again. */
function withoutHeader(loose: readonly TextLine[], header: TextLine): TextLine[] {
  const last = loose.findLastIndex((line) => !isBlank(line));
  const isAgain = last >= 0 && namesIn(loose[last]!) === namesIn(header);
  return isAgain ? loose.slice(0, last) : [...loose];
}

const namesIn = (line: TextLine): string => line.text.replaceAll(/\s+/gu, ' ').toLowerCase();

/** A table in columns with what follows of it after page breaks. */
function withNextPages(lines: readonly TextLine[], start: number, first: ColumnTable): ColumnTable {
  const end = start + first.taken;
  const gap = lines.slice(end, end + MAX_PAGE_GAP).findIndex((line) => !isBlank(line));
  const next = lines[end + gap];
  if (gap === -1 || next === undefined || !isPageBetween(lines, end, gap)) return first;
  const rest = restOfLabel(lines, end + gap, lines.slice(start, end));
  if (rest !== null) {
    const table = withLongerLabel(first.table, lines.slice(rest.from, rest.to));
    return withNextPages(lines, start, { ...first, table, taken: rest.to - start });
  }
  const more = columnTable(lines, end + gap, { ...first, lines: lines.slice(start, end) });
  const joined = more === null ? null : continuedTable(first.table, more.table);
  if (more === null || joined === null) return first;
  const taken = first.taken + gap + more.taken;
  return withNextPages(lines, start, { ...first, table: joined, taken });
}

/** A page ended in between: furniture was taken out, or a form feed stands there. */
function isPageBetween(lines: readonly TextLine[], end: number, gap: number): boolean {
  const between = lines.slice(end, end + gap + 1);
  const lost = between.at(-1)!.number - (lines[end - 1]?.number ?? 0) - between.length;
  return lost > 0 || between.some((line) => line.endsPage);
}

interface Rows {
  rows: TextLine[];
  /** Lines used up, blank ones and repeated header rows among them. */
  taken: number;
}

function tableRows(lines: readonly TextLine[], start: number): Rows {
  const rows: TextLine[] = [];
  let at = start;
  for (;;) {
    for (; at < lines.length && isTabRow(lines[at]!); at += 1) {
      if (!isRuling(lines[at]!)) rows.push(lines[at]!);
    }
    const next = continuedAt(lines, at, rows);
    if (rows.length === 0 || next === null) break;
    at = next;
  }
  // A single line with a tab is a label and its value, not a table.
  return rows.length < 2 ? { rows: [], taken: 0 } : { rows, taken: at - start };
}

// Where the table goes on after a page break: past blank lines and its header printed again.
function continuedAt(
  lines: readonly TextLine[],
  from: number,
  rows: readonly TextLine[],
): number | null {
  const header = rows[0];
  let at = from;
  while (at < lines.length && at - from < MAX_TABLE_GAP && isBlank(lines[at]!)) at += 1;
  const line = lines[at];
  if (header === undefined || line === undefined || !isTabRow(line)) return null;
  if (at > from && isSameRow(line, header)) return at + 1;
  // Page furniture was taken out between two rows of as many cells: the table went on.
  const lost = line.number - (lines[from - 1]?.number ?? 0) - (at - from) - 1;
  const isAsWide = rows.every((row) => row.cells.length === line.cells.length);
  return lost > 0 && isAsWide ? at : null;
}

function tableBlocks(rows: readonly TextLine[]): SourceBlock[] {
  if (isContents(rows)) return rows.map((row) => paragraphOf([row], 'toc'));
  return [tableOf(rows)];
}

function paragraphBlocks(group: readonly TextLine[]): SourceBlock[] {
  if (!group.some(isContentsLine)) return [paragraphOf(group, null)];
  return group.map((line) => paragraphOf([line], isContentsLine(line) ? 'toc' : null));
}

function paragraphOf(lines: readonly TextLine[], styleName: string | null): SourceBlock {
  const marked = lines.length === 1 ? /^(#{1,6}) (\S.*)$/.exec(lines[0]!.text) : null;
  if (marked) {
    return paragraph([lineOf(marked[2]!, lines[0]!.number)], { headingLevel: marked[1]!.length });
  }
  return paragraph(
    lines.map((line) => lineOf(line.text, line.number)),
    { styleName },
  );
}

// Text exported as Markdown marks bold with **double asterisks**: look, not words.
function lineOf(text: string, lineNumber: number): SourceLine {
  const parts = text.split(/\*\*(?=\S)([^*]*[^*\s])\*\*/);
  const runs = parts.flatMap((part, i) =>
    part === '' ? [] : [looseRun(part, { bold: i % 2 === 1 })],
  );
  return looseLine(runs, lineNumber);
}
