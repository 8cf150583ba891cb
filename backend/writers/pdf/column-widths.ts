import { cellSpans } from '../../../shared/report/format-cell.ts';
import { evenColumns } from '../../../shared/report/even-columns.ts';
import type { Span, TableBlock } from '../../../shared/report/report.ts';
import { widestWord } from './break-lines.ts';
import type { Flow } from './flow.ts';

/** A column of text wants no more than this, in points: longer lines are hard to read beside others. */
const WIDEST_WISH = 260;
/** A word wider than this share of the table is broken rather than given room. */
const WIDEST_WORD_SHARE = 0.3;

function wishes(flow: Flow, block: TableBlock, at: number, size: number): [number, number] {
  const title: Span[] = [{ text: block.columns[at]?.title ?? '', bold: true }];
  const cells = block.rows.flatMap((row) => {
    const cell = row.kind === 'group' ? undefined : row.cells[at];
    if (cell === undefined) return [];
    const spans = cellSpans(cell);
    return [row.kind === 'total' ? spans.map((span) => ({ ...span, bold: true })) : spans];
  });
  const measure = flow.measure(size);
  let least = 0;
  let wished = 0;
  for (const spans of [title, ...cells]) {
    least = Math.max(least, widestWord(spans, measure));
    for (const line of flow.lines(spans, Number.POSITIVE_INFINITY, size))
      wished = Math.max(wished, line.width);
  }
  return [least, Math.min(wished, WIDEST_WISH)];
}

/**
 * Widths of a table's columns in points, `padding` included; together as wide as the text. Each has
 * room for its longest word where there is room for all, and shares what is left by how much it has
 * to say and the width the report asks for.
 */
export function columnWidths(
  flow: Flow,
  block: TableBlock,
  size: number,
  padding: number,
): number[] {
  const wished = block.columns.map((_, at) => wishes(flow, block, at, size));
  const longest = flow.width * WIDEST_WORD_SHARE;
  const least = wished.map(([word]) => Math.min(word, longest) + padding + 1);
  const most = wished.map(([, line], at) => Math.max(line + padding + 1, least[at]!));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const over = flow.width - sum(least);
  if (over <= 0) return least.map((width) => (width * flow.width) / sum(least));
  const weights = most.map((width, at) => (width - least[at]!) * (block.columns[at]?.width ?? 1));
  // Columns that all have what they want share what is left by their text.
  const share = sum(weights) === 0 ? least : weights;
  return evenColumns(
    least.map((width, at) => ({
      width: width + (over * share[at]!) / sum(share),
      least: width,
      isNumber: block.columns[at]?.kind === 'number',
    })),
  );
}
