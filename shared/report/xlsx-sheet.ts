import { cellSpans, cellsOf, formatNumberCell, isToTheRight, markedText } from './format-cell.ts';
import { looksLikeFormula } from './formula-safe.ts';
import type { TableBlock, TableCell, TableColumn } from './report.ts';
import { visibleText } from './safe-text.ts';
import { XML_HEAD, xmlText } from './xml-text.ts';
import type { TextLook, XlsxStyles } from './xlsx-styles.ts';

/** One sheet, ready to be written: a header row, rows of cells, widths in characters. */
export interface Sheet {
  name: string;
  widths: number[];
  rows: string[];
  /** Ranges of cells that are one, 'A3:D3'. */
  merged: string[];
}

/** Excel's own limit for a cell; a longer text is cut with a mark, never refused. */
const LONGEST_CELL = 32_767;
const NARROW = 9;
const WIDE = 60;
/** A text's distance from the column's edge, and room for a title above figures. */
const INDENT = 2;
const TITLE_OF_FIGURES = 13;

/** 'A', 'Z', 'AA': the letters of a column, from 0. */
export const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') +
  String.fromCharCode('A'.charCodeAt(0) + (at % 26));

/** Excel reads '_x0041_' in a text as a sign's code. */
const plainCodes = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

const cut = (text: string): string =>
  text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;

/** A cell of text; what looks like a formula is marked so that it stays text when edited. */
export function textCellXml(
  place: string,
  text: string,
  look: TextLook,
  styles: XlsxStyles,
): string {
  const visible = cut(visibleText(text));
  const style = styles.text(look === 'plain' && looksLikeFormula(visible) ? 'guarded' : look);
  return visible === ''
    ? `<c r="${place}" s="${style}"/>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(plainCodes(visible))}</t></is></c>`;
}

function cellXml(place: string, cell: TableCell, isStrong: boolean, styles: XlsxStyles): string {
  if (cell.kind === 'number' && Number.isFinite(cell.value))
    return `<c r="${place}" s="${styles.number(cell, isStrong)}"><v>${cell.value}</v></c>`;
  const text = markedText(cellSpans(cell));
  return textCellXml(place, text, isStrong ? 'strong' : 'plain', styles);
}

/** Points: a line at the program's size, and the highest row that Excel has. */
const LINE = 15;
const HIGHEST = 409;

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - INDENT))), 0);

/** A row as high as its longest text needs: not every program finds that out for itself. */
function rowXml(
  number: number,
  cells: readonly string[],
  texts: readonly string[],
  widths: readonly number[],
): string {
  const lines = Math.max(1, ...texts.map((text, at) => linesOf(text, widths[at] ?? NARROW)));
  return `<row r="${number}" ht="${Math.min(HIGHEST, lines * LINE)}">${cells.join('')}</row>`;
}

/** A row of texts, each in its look; `number` counts from 1. */
export function textRowXml(
  texts: readonly string[],
  number: number,
  looks: readonly TextLook[],
  sheet: { styles: XlsxStyles; widths: readonly number[] },
): string {
  const cells = texts.map((text, at) =>
    textCellXml(`${columnLetters(at)}${number}`, text, looks[at] ?? 'plain', sheet.styles),
  );
  return rowXml(number, cells, texts, sheet.widths);
}

/** A title above figures takes two lines rather than make its column wider than they need. */
function titleWidth(column: TableColumn | undefined): number {
  const title = column?.title ?? '';
  if (!isToTheRight(column)) return title.length + INDENT;
  return Math.max(TITLE_OF_FIGURES, ...title.split(' ').map((word) => word.length + INDENT));
}

function widthOf(block: TableBlock, at: number): number {
  const lengths = block.rows.flatMap((row) => {
    const cell = row.kind === 'group' ? undefined : row.cells[at];
    if (cell === undefined) return [];
    return [(cell.kind === 'number' ? formatNumberCell(cell) : markedText(cell.spans)).length];
  });
  const longest = Math.max(titleWidth(block.columns[at]), ...lengths, NARROW);
  return Math.min(WIDE, longest + INDENT + 1);
}

const shownText = (cell: TableCell): string => visibleText(markedText(cellSpans(cell)));

/** A table as a sheet of its own: header row, typed cells, groups over the whole width. */
export function tableSheet(name: string, block: TableBlock, styles: XlsxStyles): Sheet {
  const last = columnLetters(block.columns.length - 1);
  const widths = block.columns.map((_, at) => widthOf(block, at));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const merged: string[] = [];
  const rows = block.rows.map((row, index) => {
    const number = index + 2;
    if (row.kind === 'group') {
      if (block.columns.length > 1) merged.push(`A${number}:${last}${number}`);
      return textRowXml([row.title], number, ['strong'], { styles, widths: [whole] });
    }
    const own = cellsOf(row, block.columns);
    const cells = own.map((cell, at) =>
      cellXml(`${columnLetters(at)}${number}`, cell, row.kind === 'total', styles),
    );
    return rowXml(number, cells, own.map(shownText), widths);
  });
  const titles = block.columns.map(({ title }) => title);
  const looks = block.columns.map((it) => (isToTheRight(it) ? 'figure-header' : 'header'));
  return {
    name,
    widths,
    rows: [textRowXml(titles, 1, looks, { styles, widths }), ...rows],
    merged,
  };
}

/** Excel takes no more signs in a line above or below a page, and reads '&' in it as a code. */
const LONGEST_PRINTED = 200;

const printed = (title: string): string =>
  visibleText(title).replace(/\s+/gu, ' ').slice(0, LONGEST_PRINTED).replace(/&/gu, '&&');

/**
 * The sheet's part: first row frozen, printed across the width of a page with the document's title
 * above, the sheet's name and the page's number below.
 */
export function sheetXml(sheet: Sheet, title: string): string {
  const columns = sheet.widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const merged =
    sheet.merged.length === 0
      ? ''
      : `<mergeCells count="${sheet.merged.length}">${sheet.merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return [
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnLetters(sheet.widths.length - 1)}${sheet.rows.length}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns}</cols><sheetData>${sheet.rows.join('')}</sheetData>${merged}`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>${xmlText(`&L${printed(title)}`)}</oddHeader><oddFooter>${xmlText('&L&A&RSida &P (&N)')}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}
