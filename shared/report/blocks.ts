import type { ReportBlock, Span, TableBlock, TableCell, TableColumn, TableRow } from './report.ts';

/** Short ways to write the blocks that documents are built of. */

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({
  kind: 'heading',
  level,
  text,
});

export const paragraph = (...spans: (Span | string)[]): ReportBlock => ({
  kind: 'paragraph',
  spans: spansOf(spans),
});

export const spansOf = (spans: readonly (Span | string)[]): Span[] =>
  spans.map((span) => (typeof span === 'string' ? { text: span } : span));

export const list = (items: readonly (readonly Span[])[]): ReportBlock => ({
  kind: 'list',
  items: items.map((item) => [...item]),
});

export const textCell = (...spans: (Span | string)[]): TableCell => ({
  kind: 'text',
  spans: spansOf(spans).filter((span) => span.text !== ''),
});

export const cells = (...texts: string[]): TableRow => ({
  kind: 'row',
  cells: texts.map((text) => textCell(text)),
});

export const column = (title: string, width: number, isKey = false): TableColumn => ({
  title,
  kind: 'text',
  width,
  ...(isKey ? { isKey } : {}),
});

export const numberColumn = (title: string, width: number): TableColumn => ({
  title,
  kind: 'number',
  width,
});

export const table = (caption: string, columns: TableColumn[], rows: TableRow[]): TableBlock => ({
  kind: 'table',
  caption,
  columns,
  rows,
});
