import { cellSpans, cellsOf, formatNumberCell, isToTheRight, spansText } from './format-cell.ts';
import type { Span, TableBlock, TableRow } from './report.ts';
import { paragraphXml, runsXml, type WordContext } from './word-text.ts';
import { xmlText } from './xml-text.ts';

/** Signs: a column of text wants no more, and a word longer than this is broken. */
const WIDEST = 45;
const LONGEST_WORD = 24;
/** Twentieths of a point: a sign in bold at the size of cells, and a cell's margins. */
const SIGN = 118;
const MARGINS = 190;

function textsOf(block: TableBlock, at: number): string[] {
  const cells = block.rows.flatMap((row) => {
    const cell = row.kind === 'group' ? undefined : row.cells[at];
    if (cell === undefined) return [];
    return [cell.kind === 'number' ? formatNumberCell(cell) : spansText(cell.spans)];
  });
  return [block.columns[at]?.title ?? '', ...cells];
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 1);

/**
 * Widths of the columns, twentieths of a point, together as wide as the text: room for the longest
 * word of each, and what is left by how much they have to say.
 */
function widthsOf(block: TableBlock, textWidth: number): number[] {
  const texts = block.columns.map((_, at) => textsOf(block, at));
  const least = texts.map((column) => {
    const words = column.flatMap((text) => text.split(/[ \n\-/]/u));
    return Math.min(LONGEST_WORD, longest(words)) * SIGN + MARGINS;
  });
  const wishes = texts.map(
    (column, at) => Math.min(WIDEST, longest(column)) * (block.columns[at]?.width ?? 1),
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const over = textWidth - sum(least);
  return least.map((width, at) =>
    Math.max(
      1,
      Math.floor(
        over > 0 ? width + (over * wishes[at]!) / sum(wishes) : (width * textWidth) / sum(least),
      ),
    ),
  );
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
): string {
  if (row.kind === 'group') {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const look = { width, keepNext: true, ...(widths.length > 1 ? { span: widths.length } : {}) };
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml([{ text: row.title, bold: true }], look, context)}</w:tr>`;
  }
  const cells = cellsOf(row, block.columns).map((cell, at) => {
    const spans = cellSpans(cell);
    const shown = row.kind === 'total' ? spans.map((one) => ({ ...one, bold: true })) : spans;
    const look = { width: widths[at]!, isToTheRight: isToTheRight(block.columns[at]) };
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

/** A table with its caption above; the header row is repeated on every page, no row is split. */
export function tableXml(block: TableBlock, context: WordContext): string {
  const widths = widthsOf(block, context.textWidth);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const caption =
    block.caption === ''
      ? ''
      : paragraphXml(context.styleId('caption'), runsXml([{ text: block.caption }], new Set()));
  const rows = block.rows.map((row) => rowXml(row, block, widths, context));
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const table = `<w:tbl>${propertiesXml(block, width, context.styleId('table'))}<w:tblGrid>${grid}</w:tblGrid>${headerRowXml(block, widths, context)}${rows.join('')}</w:tbl>`;
  // Two tables without a paragraph between would become one, and a file may not end in a table.
  return `${caption}${table}<w:p><w:pPr><w:pStyle w:val="${context.styleId('cell')}"/></w:pPr></w:p>`;
}
