import { z } from 'zod';

/**
 * What every reader hands over, whatever the format was: the document as blocks in reading order,
 * each with its place in the original. Parsing never asks what the file was.
 *
 * Lengths and positions are PDF points (1/72 inch) from the page's top left corner.
 */

/** A rectangle on a page. */
export const Box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Box = z.infer<typeof Box>;

/** Text of one look inside a line. */
export const Run = z.object({
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  /** Points; null where the format has no size (text files). */
  size: z.number().nullable(),
  x: z.number().nullable(),
  width: z.number().nullable(),
});
export type Run = z.infer<typeof Run>;

/** One physical line (PDF, text), or one paragraph or explicit line break (Word). */
export const SourceLine = z.object({
  /** NFC, as printed: end-of-line hyphens and soft hyphens (U+00AD) still stand, tabs are kept. */
  text: z.string(),
  runs: z.array(Run),
  /** 1-based; null where the format has no pages. */
  page: z.number().int().nullable(),
  /** 1-based line in a text file; null in other formats. */
  lineNumber: z.number().int().nullable(),
  box: Box.nullable(),
});
export type SourceLine = z.infer<typeof SourceLine>;

export const ListMark = z.object({
  /** The mark as printed or as Word numbers it: '•', '–', '1.', 'a)'. */
  mark: z.string(),
  /** 0 for the outermost list. */
  level: z.number().int(),
});
export type ListMark = z.infer<typeof ListMark>;

export const ParagraphBlock = z.object({
  kind: z.literal('paragraph'),
  lines: z.array(SourceLine).min(1),
  /** Heading level 1–9 when the format says so (Word style, PDF tag); null when it does not. */
  headingLevel: z.number().int().nullable(),
  /** The number Word or the page gives the heading by itself ('4.4'); not part of the lines' text. */
  automaticNumber: z.string().nullable(),
  list: ListMark.nullable(),
  /** The style's own name ('heading 1', 'Rubrik 1', 'toc 2', 'Title'), null when there is none. */
  styleName: z.string().nullable(),
});
export type ParagraphBlock = z.infer<typeof ParagraphBlock>;

export const TableCell = z.object({
  /** 0-based first grid column, and how many the cell covers. */
  column: z.number().int(),
  columnSpan: z.number().int().min(1),
  /** How many rows it covers, counted from the row it stands in; a covered place has no cell. */
  rowSpan: z.number().int().min(1),
  lines: z.array(SourceLine),
  isHeader: z.boolean(),
});
export type TableCell = z.infer<typeof TableCell>;

export const TableRow = z.object({ cells: z.array(TableCell), page: z.number().int().nullable() });
export type TableRow = z.infer<typeof TableRow>;

/** A table whose cells the format or the page's ruling gives; loose columns of text stay paragraphs. */
export const TableBlock = z.object({
  kind: z.literal('table'),
  rows: z.array(TableRow),
  columnCount: z.number().int(),
  /** False when the grid was guessed from positions (no ruling, no tags): a reason for doubt. */
  isRuled: z.boolean(),
});
export type TableBlock = z.infer<typeof TableBlock>;

export const PictureBlock = z.object({
  kind: z.literal('picture'),
  /** The alternative text, '' when none is given. */
  description: z.string(),
  page: z.number().int().nullable(),
  box: Box.nullable(),
});
export type PictureBlock = z.infer<typeof PictureBlock>;

export const SourceBlock = z.discriminatedUnion('kind', [ParagraphBlock, TableBlock, PictureBlock]);
export type SourceBlock = z.infer<typeof SourceBlock>;

export const SourceFormat = z.enum(['pdf', 'docx', 'text']);
export type SourceFormat = z.infer<typeof SourceFormat>;

/** Something a reader met and left out or doubts; becomes a finding of the reading. */
export const SourceProblem = z.object({
  code: z.string(),
  message: z.string(),
  page: z.number().int().nullable(),
});
export type SourceProblem = z.infer<typeof SourceProblem>;

export const Source = z.object({
  format: SourceFormat,
  /** Empty where the format has no pages. */
  pages: z.array(z.object({ number: z.number().int(), width: z.number(), height: z.number() })),
  blocks: z.array(SourceBlock),
  /** Page headers, footers and page numbers, taken out of the blocks but never dropped. */
  furniture: z.array(SourceLine),
  /** The file's own metadata; null when absent. */
  title: z.string().nullable(),
  language: z.string().nullable(),
  problems: z.array(SourceProblem),
});
export type Source = z.infer<typeof Source>;
