import { cellSpans, cellsOf, markedText } from './format-cell.ts';
import { looksLikeFormula } from './formula-safe.ts';
import type { NumberCell, Report, TableBlock, TableCell } from './report.ts';
import { visibleText } from './safe-text.ts';
import { textRows, TEXT_ROW_TITLES } from './text-rows.ts';

/** Excel on a Swedish computer expects semicolons, and takes UTF-8 for UTF-8 by this mark alone. */
const SEPARATOR = ';';
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** Decimals kept of a number that is shown with fewer: enough for any plan, no binary tail. */
const KEPT_DECIMALS = 6;

const quoted = (text: string): string => `"${text.replace(/"/gu, '""')}"`;

/** Text never begins a formula: an apostrophe before it makes every spreadsheet show it as it is. */
function field(text: string): string {
  const visible = visibleText(text).replace(/\r\n?|\n/gu, ' ');
  return quoted(looksLikeFormula(visible) ? `'${visible}` : visible);
}

/** A number as Swedish Excel reads it: decimal comma, no thousands, a plain minus; unquoted. */
function figure({ value, decimals }: NumberCell): string {
  const [whole = '0', fraction = ''] = value.toFixed(Math.max(decimals, KEPT_DECIMALS)).split('.');
  const kept = fraction.slice(0, decimals) + fraction.slice(decimals).replace(/0+$/u, '');
  return kept === '' ? whole : `${whole},${kept}`;
}

/** The unit that every number of a column has: it goes to the column's title, so that figures stay figures. */
function commonUnit(block: TableBlock, at: number): string | null {
  const units = new Set(
    block.rows.flatMap((row) => {
      const cell = row.kind === 'group' ? undefined : row.cells[at];
      return cell?.kind === 'number' ? [cell.unit ?? ''] : [];
    }),
  );
  return units.size === 1 ? ([...units][0] ?? '') : null;
}

function cellCsv(cell: TableCell, unit: string | null): string {
  if (cell.kind === 'number' && Number.isFinite(cell.value) && unit !== null) return figure(cell);
  const text = markedText(cellSpans(cell));
  return cell.kind === 'number' ? quoted(text) : field(text);
}

function tableLines(block: TableBlock): string[] {
  const units = block.columns.map((_, at) => commonUnit(block, at));
  const titles = block.columns.map(({ title }, at) => {
    const unit = units[at] ?? '';
    return field(unit === '' ? title : `${title} (${unit})`);
  });
  const rows = block.rows.map((row) =>
    row.kind === 'group'
      ? field(row.title)
      : cellsOf(row, block.columns)
          .map((cell, at) => cellCsv(cell, units[at] ?? null))
          .join(SEPARATOR),
  );
  return [...(block.caption === '' ? [] : [field(block.caption)]), titles.join(SEPARATOR), ...rows];
}

const textLines = (report: Report): string[] => [
  TEXT_ROW_TITLES.map(field).join(SEPARATOR),
  ...textRows(report).map(({ section, kind, text, source }) =>
    [section, kind, text, source].map(field).join(SEPARATOR),
  ),
];

/**
 * The document as CSV: the running text one piece a row, then each table after an empty line, so
 * that nothing is missing.
 */
export function reportCsv(report: Report): string {
  const tables = report.blocks.filter((block) => block.kind === 'table');
  const parts = [textLines(report), ...tables.map(tableLines)];
  const lines = parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}
