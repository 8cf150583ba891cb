import { z } from 'zod';

/**
 * A document on its way out, as neutral blocks: the same blocks are previewed and written in every
 * format, so that what one sees is what leaves. Text in it is text: no writer takes it for markup,
 * a formula or a field. The JSON format is this very shape (docs/report-format.md).
 */

/** Names a place in the document that links lead to. */
const Anchor = z.string().regex(/^[a-z][a-z0-9-]{0,38}$/u);

/** Text of one look; '\n' in it is a line break. */
export const Span = z.strictObject({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** Shows a difference: added or removed. */
  mark: z.enum(['insert', 'delete']).optional(),
  /** Leads to the heading that has this anchor; one that no heading has is plain text. */
  link: Anchor.optional(),
});
export type Span = z.infer<typeof Span>;

/** What the head tells: 'Diarienummer', 'HSN 2025/14'. A Word template fills them by their label. */
export const Fact = z.strictObject({ label: z.string(), value: z.string() });
export type Fact = z.infer<typeof Fact>;

/**
 * A table's column. Numbers stand to the right, text to the left. `isKey` marks the column whose
 * cells name their rows; `width` is relative to the other columns' (1 when absent).
 */
export const TableColumn = z.strictObject({
  title: z.string(),
  kind: z.enum(['text', 'number']),
  isKey: z.boolean().optional(),
  width: z.number().positive().optional(),
});
export type TableColumn = z.infer<typeof TableColumn>;

/** A number keeps its value in every format that has numbers; `decimals` is how it is shown. */
export const NumberCell = z.strictObject({
  kind: z.literal('number'),
  value: z.number(),
  decimals: z.number().int().min(0).max(6),
  /** '%', 'mnkr': shown after the figure. */
  unit: z.string().optional(),
  /** A plus sign before what is more than zero: for changes. */
  isSigned: z.boolean().optional(),
});
export type NumberCell = z.infer<typeof NumberCell>;

/** A cell without spans is empty. A cell of text may stand in a column of numbers ('saknas'). */
export const TableCell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), spans: z.array(Span) }),
  NumberCell,
]);
export type TableCell = z.infer<typeof TableCell>;

/** A row of cells, one a column; a row of sums; or a heading over the whole width. */
export const TableRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('row'), cells: z.array(TableCell) }),
  z.strictObject({ kind: z.literal('total'), cells: z.array(TableCell) }),
  z.strictObject({ kind: z.literal('group'), title: z.string() }),
]);
export type TableRow = z.infer<typeof TableRow>;

export const ReportBlock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    anchor: Anchor.optional(),
  }),
  z.strictObject({ kind: z.literal('paragraph'), spans: z.array(Span) }),
  z.strictObject({
    kind: z.literal('list'),
    /** Numbered from 1; each list counts anew. */
    isOrdered: z.boolean().optional(),
    items: z.array(z.array(Span)),
  }),
  /** Words of a plan, set apart from own words; `source` is their citation line. */
  z.strictObject({ kind: z.literal('quote'), spans: z.array(Span), source: z.string() }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(TableColumn).min(1),
    rows: z.array(TableRow),
  }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(Fact) }),
  /** Something the reader must know of the document itself, set apart. */
  z.strictObject({ kind: z.literal('notice'), spans: z.array(Span) }),
  z.strictObject({ kind: z.literal('page-break') }),
]);
export type ReportBlock = z.infer<typeof ReportBlock>;
export type TableBlock = Extract<ReportBlock, { kind: 'table' }>;

export const Report = z.strictObject({
  title: z.string(),
  /** File name without extension: a–z, 0–9 and hyphens. */
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** Who it is by; '' when no name is set. */
  author: z.string(),
  /** What it is about, in a line, for the file's properties. */
  subject: z.string(),
  /** The language of its text, for readers aloud, spelling and hyphens. */
  language: z.literal('sv-SE'),
  /** The document's own date, YYYY-MM-DD; stands in the file's properties for its making. */
  date: z.iso.date(),
  /** What stands in the head, in order. */
  facts: z.array(Fact),
  blocks: z.array(ReportBlock),
});
export type Report = z.infer<typeof Report>;
