/**
 * A document on its way out, as neutral blocks: the same blocks are previewed and written in every
 * format, so that what one sees is what leaves.
 */

/** Text of one look. `mark` shows a difference: added or removed. */
export interface Span {
  text: string;
  bold?: boolean;
  italic?: boolean;
  mark?: 'insert' | 'delete';
}

export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; items: Span[][] }
  /** Words of a plan, set apart from own words; `source` is their citation line. */
  | { kind: 'quote'; spans: Span[]; source: string }
  | { kind: 'table'; caption: string; header: string[]; rows: string[][] };

export interface Report {
  title: string;
  /** File name without extension: a–z, 0–9 and hyphens. */
  slug: string;
  /** Who it is by; '' when no name is set. */
  author: string;
  /** What stands in the head, in order ('Datum', '3 december 2025'). */
  facts: { label: string; value: string }[];
  blocks: ReportBlock[];
}
