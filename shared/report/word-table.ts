import { columnSigns } from './column-signs.ts';
import { evenColumns } from './even-columns.ts';
import { cellSpans, cellsOf, isToTheRight } from './format-cell.ts';
import type { Span, TableBlock, TableRow } from './report.ts';
import { paragraphXml, runsXml, type WordContext } from './word-text.ts';
import { xmlText } from './xml-text.ts';

/** Twentieths of a point: a sign in bold at the size of cells, and a cell's margins. */
export const SIGN = 118;
const MARGINS = 190;

/**
 * Widths of the columns, twentieths of a point, together as wide as the text: room for the longest
 * word of each, and what is left by how much they have to say.
 */
function widthsOf(block: TableBlock, textWidth: number): number[] {
  const signs = columnSigns(block);
  const least = signs.map((column) => column.least * SIGN + MARGINS);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const wished = sum(signs.map((column) => column.wished));
  const over = textWidth - sum(least);
  if (over <= 0)
    return least.map((width) => Math.max(1, Math.floor((width * textWidth) / sum(least))));
  const shared = least.map((width, at) => ({
    width: width + (over * signs[at]!.wished) / wished,
    least: width,
    isNumber: block.columns[at]!.kind === 'number',
  }));
  return evenColumns(shared).map(Math.floor);
}

interface CellLook {
  width: number;
  span?: number;
  isToTheRight?: boolean;
  keepNext?: boolean;
}

function cellXml(spans: readonly Span[], look: CellLook, context: WordContext): string {
  const span = look.span === undefined ? '' : `<w:gridSpan w:val="${look.span}"/>`;
  const more = `${look.keepNext ? '<w:keepNext/>' : ''}${look.isToTheRight ? '<w:jc w:val="right"/>' : ''}`;
  const text = paragraphXml(context.styleId('cell'), runsXml(spans, context.anchors), more);
  return `<w:tc><w:tcPr><w:tcW w:w="${look.width}" w:type="dxa"/>${span}</w:tcPr>${text}</w:tc>`;
}

function rowXml(
  row: TableRow,
  block: TableBlock,
  widths: readonly number[],
  context: WordContext,
  keepNext: boolean,
): string {
  if (row.kind === 'group') {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const look = { width, keepNext: true, ...(widths.length > 1 ? { span: widths.length } : {}) };
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml([{ text: row.title, bold: true }], look, context)}</w:tr>`;
  }
  const cells = cellsOf(row, block.columns).map((cell, at) => {
    const spans = cellSpans(cell);
    const shown = row.kind === 'total' ? spans.map((one) => ({ ...one, bold: true })) : spans;
    const look = { width: widths[at]!, isToTheRight: isToTheRight(block.columns[at]), keepNext };
    return cellXml(shown, look, context);
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function headerRowXml(block: TableBlock, widths: readonly number[], context: WordContext): string {
  const cells = block.columns.map((column, at) => {
    const look = { width: widths[at]!, isToTheRight: isToTheRight(column), keepNext: true };
    return cellXml([{ text: column.title, bold: true }], look, context);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** Properties in the schema's order; the caption is the alternative text too. */
function propertiesXml(block: TableBlock, width: number, styleId: string): string {
  const isKeyed = block.columns[0]?.isKey === true;
  const look = `<w:tblLook w:val="${isKeyed ? '04A0' : '0420'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${isKeyed ? 1 : 0}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
  const titles = block.columns.map(({ title }) => title).join(', ');
  const caption = block.caption === '' ? '' : `<w:tblCaption w:val="${xmlText(block.caption)}"/>`;
  return `<w:tblPr><w:tblStyle w:val="${styleId}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${caption}<w:tblDescription w:val="${xmlText(`Kolumner: ${titles}`)}"/></w:tblPr>`;
}

/**
 * A table as wide as the text, its caption above; its header row is on every page, no row is split.
 * `keepNext` when the last row stays with what follows.
 */
export function tableXml(
  block: TableBlock,
  context: WordContext,
  textWidth: number,
  keepNext: boolean,
): string {
  const widths = widthsOf(block, textWidth);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const caption =
    block.caption === ''
      ? ''
      : paragraphXml(context.styleId('caption'), runsXml([{ text: block.caption }], new Set()));
  const last = block.rows.length - 1;
  // The last row is not left alone on a page: it is a sum as often as not.
  const rows = block.rows.map((row, at) =>
    rowXml(row, block, widths, context, at === last ? keepNext : at > 0 && at === last - 1),
  );
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const table = `<w:tbl>${propertiesXml(block, width, context.styleId('table'))}<w:tblGrid>${grid}</w:tblGrid>${headerRowXml(block, widths, context)}${rows.join('')}</w:tbl>`;
  // Two tables without a paragraph between would become one, and a file may not end in a table.
  return `${caption}${table}${paragraphXml(context.styleId('cell'), '', keepNext ? '<w:keepNext/>' : '')}`;
}
