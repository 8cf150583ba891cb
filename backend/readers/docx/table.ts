import type {
  SourceBlock,
  SourceLine,
  TableBlock,
  TableCell,
  TableRow,
} from '../../../shared/source/source.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { note, type Reading } from './reading.ts';
import { child, childValue, elements, isOn, wholeNumber, type XmlElement } from './xml.ts';

/** Reads the blocks inside a cell; handed in because cells hold tables, which hold cells. */
type ReadBlocks = (reading: Reading, container: XmlElement) => SourceBlock[];

/** A cell while vertical merges are still to be settled. */
interface RawCell extends TableCell {
  /** It goes on from the cell above. */
  isContinued: boolean;
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads a table; pictures and notes in its cells follow after it. */
export function readTable(
  reading: Reading,
  table: XmlElement,
  readBlocks: ReadBlocks,
): SourceBlock[] {
  const rows = unwrap(table, 'w:tr').filter((row) => !isDeleted(reading, row));
  if (isFrame(rows))
    return rows.flatMap((row) => unwrap(row, 'w:tc').flatMap((c) => readBlocks(reading, c)));
  const after: SourceBlock[] = [];
  const raw = rows.map((row) => readRow(reading, row, readBlocks, after));
  const columnCount = Math.max(0, ...raw.flat().map((cell) => cell.column + cell.columnSpan));
  if (columnCount === 0) return after;
  const block: TableBlock = { kind: 'table', rows: settleMerges(raw), columnCount, isRuled: true };
  return [block, ...after];
}

function unwrap(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return WRAPPERS.has(element.name) ? unwrap(element, name) : [];
  });
}

function isDeleted(reading: Reading, row: XmlElement): boolean {
  const properties = child(row, 'w:trPr');
  const deleted = child(properties, 'w:del') !== undefined;
  if (deleted || child(properties, 'w:ins') !== undefined) note(reading, 'tracked-changes');
  return deleted;
}

// A table of one column around other tables is a frame on the page, not a table of values.
function isFrame(rows: readonly XmlElement[]): boolean {
  const cells = rows.map((row) => unwrap(row, 'w:tc'));
  return (
    cells.every((row) => row.length <= 1) &&
    cells.some(([cell]) => cell !== undefined && child(cell, 'w:tbl') !== undefined)
  );
}

function readRow(
  reading: Reading,
  row: XmlElement,
  readBlocks: ReadBlocks,
  after: SourceBlock[],
): RawCell[] {
  const properties = child(row, 'w:trPr');
  const isHeader = isOn(properties, 'w:tblHeader') ?? false;
  const cells: RawCell[] = [];
  let column = wholeNumber(childValue(properties, 'w:gridBefore')) ?? 0;
  for (const element of unwrap(row, 'w:tc')) {
    const cellProperties = child(element, 'w:tcPr');
    const columnSpan = Math.max(1, wholeNumber(childValue(cellProperties, 'w:gridSpan')) ?? 1);
    const lines = cellLines(reading, readBlocks(reading, element), after);
    const before = cells.at(-1);
    if (before && childValue(cellProperties, 'w:hMerge') === 'continue') {
      before.columnSpan += columnSpan;
      before.lines.push(...lines);
    } else {
      cells.push({
        column,
        columnSpan,
        rowSpan: 1,
        lines,
        isHeader,
        isContinued: goesOn(cellProperties),
      });
    }
    column += columnSpan;
  }
  return cells;
}

// vMerge without a value, or with 'continue', is a cell that goes on from above (17.4.84).
function goesOn(properties: XmlElement | undefined): boolean {
  const merge = child(properties, 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function cellLines(
  reading: Reading,
  blocks: readonly SourceBlock[],
  after: SourceBlock[],
): SourceLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture' || reading.notes.has(block)) {
      after.push(block);
      return [];
    }
    if (block.kind === 'table') return block.rows.map(flatRow).filter((line) => line.text !== '');
    const mark = block.list?.mark ?? block.automaticNumber;
    return mark === null ? block.lines : markedLines(block.lines, mark);
  });
}

// A cell has lines only, so a list's mark is printed into its first line.
function markedLines(lines: readonly SourceLine[], mark: string): SourceLine[] {
  return lines.map((line, i) => (i > 0 ? line : looseLine([looseRun(`${mark} `), ...line.runs])));
}

// A table inside a cell becomes lines, its cells apart by tabs.
function flatRow(row: TableRow): SourceLine {
  const cells = row.cells.map((cell) => cell.lines.map((line) => line.text).join(' '));
  return looseLine([looseRun(cells.join('\t').trim())]);
}

function settleMerges(raw: readonly RawCell[][]): TableRow[] {
  const open = new Map<number, TableCell>();
  return raw.map((cells) => {
    const kept: TableCell[] = [];
    for (const { isContinued, ...cell } of cells) {
      const above = open.get(cell.column);
      if (isContinued && above !== undefined && above.columnSpan === cell.columnSpan) {
        above.rowSpan += 1;
        above.lines.push(...cell.lines);
        continue;
      }
      open.set(cell.column, cell);
      kept.push(cell);
    }
    return { cells: kept, page: null };
  });
}
