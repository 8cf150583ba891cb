import { z } from 'zod';
import { Box } from '../source/source.ts';

/**
 * A plan as structure: what `read --json` prints, what the store keeps and what every other part
 * works on. The names are those of the command line's documentation; values are as the document
 * words them (lines joined with one space, end-of-line hyphenation undone, typing errors kept).
 */

/** Where something stands in the original. */
export const Place = z.object({
  /** 1-based; null where the format has no pages. */
  page: z.number().int().nullable(),
  /** 1-based lines of a text file; null in other formats. */
  lineStart: z.number().int().nullable(),
  lineEnd: z.number().int().nullable(),
  /** On `page`; null in Word and text files. A part that goes over a page break has its first page's box. */
  box: Box.nullable(),
  /** Where it goes on after a page break, page by page; left out when it ends on `page`. */
  rest: z.array(z.object({ page: z.number().int(), box: Box })).optional(),
});
export type Place = z.infer<typeof Place>;

/** Nowhere: for what the document as a whole says. */
export const NO_PLACE: Place = { page: null, lineStart: null, lineEnd: null, box: null };

/** 0 (guessed) to 1 (the document says so itself). */
export const Confidence = z.number().min(0).max(1);

export const Section = z.object({
  key: z.string(),
  /** '3.1', or null when the heading has none. */
  number: z.string().nullable(),
  title: z.string(),
  level: z.number().int(),
  source: Place,
});
export type Section = z.infer<typeof Section>;

export const Goal = z.object({
  /** The number where it has one ('1'), else a short slug of the title; unique in the plan. */
  key: z.string(),
  /** 'Målsättning nr 1', 'Effektmål 3'; '' for a heading that only acts as a goal. */
  label: z.string(),
  title: z.string(),
  perspective: z.string().nullable(),
  strategy: z.string().nullable(),
  source: Place,
  confidence: Confidence,
});
export type Goal = z.infer<typeof Goal>;

export const Assignment = z.object({
  /** Series and number ('RF-10', 'Ber-4'); '' series gives '10'; unnumbered get 'U-1', 'U-2' … in order. */
  key: z.string(),
  series: z.string(),
  number: z.string().nullable(),
  /** As printed: 'Nr 10.', 'HS nr 3.', 'Uppdrag:'. */
  rawLabel: z.string(),
  goalKey: z.string().nullable(),
  givenBy: z.string().nullable(),
  assignedTo: z.array(z.string()),
  /** Who shall follow it ('Nämndens beredningar'), null when nobody is named. */
  followedBy: z.string().nullable(),
  text: z.string(),
  source: Place,
  confidence: Confidence,
});
export type Assignment = z.infer<typeof Assignment>;

export const Indicator = z.object({
  /** Goal and number ('1:3a'); unnumbered get '1:u1' … in order. */
  key: z.string(),
  goalKey: z.string().nullable(),
  number: z.string().nullable(),
  text: z.string(),
  /** Verbatim cells, '' when empty. */
  outcome: z.string(),
  outcomeYear: z.string().nullable(),
  target: z.string(),
  longTerm: z.string(),
  /** Key of the row this one is a component of ('3 a' of '3'); null otherwise. */
  parentKey: z.string().nullable(),
  source: Place,
  confidence: Confidence,
});
export type Indicator = z.infer<typeof Indicator>;

export const BudgetRow = z.object({
  label: z.string(),
  /** One a column; null when the cell is empty or not a figure. */
  values: z.array(z.number().nullable()),
  /** The cells as printed, one a column. */
  cells: z.array(z.string()),
  isTotal: z.boolean(),
  isHeading: z.boolean(),
  source: Place,
});
export type BudgetRow = z.infer<typeof BudgetRow>;

export const BudgetTable = z.object({
  /** 't1', 't2' … in order. */
  key: z.string(),
  /** Number of the section it stands in, else that section's title; null before the first. */
  section: z.string().nullable(),
  title: z.string(),
  /** 'mnkr', 'tkr', '%' …; null when not said. */
  unit: z.string().nullable(),
  /** Without the label column; two-row headers join into one name. */
  columns: z.array(z.string()),
  rows: z.array(BudgetRow),
  footnotes: z.array(z.string()),
  source: Place,
  confidence: Confidence,
});
export type BudgetTable = z.infer<typeof BudgetTable>;

export const Risk = z.object({
  /** 'r1', 'r2' … in order. */
  key: z.string(),
  area: z.string().nullable(),
  risk: z.string(),
  measures: z.array(z.string()),
  source: Place,
  confidence: Confidence,
});
export type Risk = z.infer<typeof Risk>;

/** A tjänsteskrivelse: what it proposes and its sections in order. */
export const Memo = z.object({
  proposedDecisions: z.array(z.string()),
  sections: z.array(z.object({ title: z.string(), text: z.string(), source: Place })),
  /** Beslutsunderlag, one a document. */
  basis: z.array(z.string()),
  signatory: z.object({ name: z.string(), role: z.string() }).nullable(),
});
export type Memo = z.infer<typeof Memo>;

export const FindingSeverity = z.enum(['info', 'warning', 'error']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** What the reading doubts or skipped, with its place. */
export const ReadFinding = z.object({
  code: z.string(),
  severity: FindingSeverity,
  message: z.string(),
  source: Place,
});
export type ReadFinding = z.infer<typeof ReadFinding>;

/** Which structured part a piece of the running text is. */
export const PartRef = z.object({
  kind: z.enum(['section', 'goal', 'assignment', 'indicators', 'budgetTable', 'risks']),
  /** The part's key; for 'indicators' and 'risks' the key of the first row in that table. */
  key: z.string(),
});
export type PartRef = z.infer<typeof PartRef>;

/**
 * The whole text in reading order, for reading, searching and anchoring: nothing that stood in the
 * document is missing here, whether a rule took it or not. A block's `text` is the string that
 * notes are anchored in; a table's is its cells joined by tabs and its rows by line breaks.
 */
export const BodyBlock = z.object({
  /** 'b1', 'b2' … in order; stable within one reading only. */
  id: z.string(),
  kind: z.enum([
    'heading',
    'paragraph',
    'listItem',
    'lead',
    'assignment',
    'table',
    'caption',
    'picture',
  ]),
  text: z.string(),
  /** Heading level or list depth (0-based); null otherwise. */
  level: z.number().int().nullable(),
  /** Heading number or list mark as printed; for an assignment its rawLabel. Not part of `text`. */
  mark: z.string().nullable(),
  /** Only for tables: rows of cells as printed; `headerRows` of them are headings. */
  rows: z.array(z.array(z.string())).nullable(),
  headerRows: z.number().int().nullable(),
  part: PartRef.nullable(),
  /** Innermost section and goal it stands under; null before the first. */
  sectionKey: z.string().nullable(),
  goalKey: z.string().nullable(),
  source: Place,
});
export type BodyBlock = z.infer<typeof BodyBlock>;

export const DocumentKind = z.enum(['verksamhetsplan', 'tjänsteskrivelse']);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const PlanHead = z.object({
  kind: DocumentKind,
  /** 'Hälso- och sjukvårdsnämnden'; '' when it could not be found. */
  organ: z.string(),
  organization: z.string(),
  year: z.number().int().nullable(),
  title: z.string(),
});
export type PlanHead = z.infer<typeof PlanHead>;

/** One document read into structure. */
export const Plan = z.object({
  plan: PlanHead,
  sections: z.array(Section),
  goals: z.array(Goal),
  assignments: z.array(Assignment),
  indicators: z.array(Indicator),
  budgetTables: z.array(BudgetTable),
  risks: z.array(Risk),
  memo: Memo.nullable(),
  findings: z.array(ReadFinding),
  body: z.array(BodyBlock),
  pageCount: z.number().int().nullable(),
});
export type Plan = z.infer<typeof Plan>;
