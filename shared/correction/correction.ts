import { z } from 'zod';

/**
 * What a person changed in what was read. The reading itself stays as it was: corrections are kept
 * beside it and laid over it again after every new reading and on every new text of the plan.
 */

/** Which fields of which kind of part can be corrected; a list field takes a list of strings. */
export const CORRECTABLE = {
  assignment: ['text', 'number', 'series', 'givenBy', 'assignedTo', 'followedBy', 'goalKey'],
  indicator: ['text', 'number', 'outcome', 'outcomeYear', 'target', 'longTerm', 'goalKey'],
  risk: ['area', 'risk', 'measures'],
  goal: ['label', 'title'],
  section: ['number', 'title'],
  budgetTable: ['title', 'unit'],
} as const;

export const CorrectableKind = z.enum([
  'assignment',
  'indicator',
  'risk',
  'goal',
  'section',
  'budgetTable',
]);
export type CorrectableKind = z.infer<typeof CorrectableKind>;

/** A part as it was when it was corrected: its key then, and its wording to find it again by. */
export const CorrectedPart = z.object({
  kind: CorrectableKind,
  key: z.string(),
  wording: z.string(),
});
export type CorrectedPart = z.infer<typeof CorrectedPart>;

/** A field's value: text, a list of texts, or null for nothing. */
export const FieldValue = z.union([z.string(), z.array(z.string()), z.null()]);
export type FieldValue = z.infer<typeof FieldValue>;

/** A field was misread: `was` is what the reading said, `value` what stands in the document. */
const SetField = z.object({
  kind: z.literal('set'),
  part: CorrectedPart,
  field: z.string().max(40),
  was: FieldValue,
  value: FieldValue,
});

/** One figure of a budget table was misread; row and column are 0-based. */
const SetFigure = z.object({
  kind: z.literal('figure'),
  part: CorrectedPart,
  row: z.number().int().min(0),
  column: z.number().int().min(0),
  rowLabel: z.string(),
  was: z.string(),
  value: z.string().max(100),
});

/** The label of a budget table's row was misread; the row is 0-based. */
const SetRowLabel = z.object({
  kind: z.literal('rowLabel'),
  part: CorrectedPart,
  row: z.number().int().min(0),
  was: z.string(),
  value: z.string().max(300),
});

/** The name of a budget table's column was misread; the column is 0-based, the label column not counted. */
const SetColumn = z.object({
  kind: z.literal('column'),
  part: CorrectedPart,
  column: z.number().int().min(0),
  was: z.string(),
  value: z.string().max(300),
});

/** Something was taken for a part that is none. */
const DropPart = z.object({ kind: z.literal('drop'), part: CorrectedPart });

/** What can be added where the reading missed it. */
export const AddableKind = z.enum(['assignment', 'indicator', 'risk']);
export type AddableKind = z.infer<typeof AddableKind>;

/** A piece of running text, or a row of a table, is a part that the reading missed. */
const AddPart = z.object({
  kind: z.literal('add'),
  /** Left out for an assignment. */
  as: AddableKind.optional(),
  /** The whole text of the block it stands in; of a row in a table its cells joined by tabs. */
  wording: z.string().min(1),
  number: z.string().nullable(),
});

/** A doubt was looked into and the reading is right. */
const SettleFinding = z.object({
  kind: z.literal('settle'),
  code: z.string(),
  message: z.string(),
});

export const Correction = z.discriminatedUnion('kind', [
  SetField,
  SetFigure,
  SetRowLabel,
  SetColumn,
  DropPart,
  AddPart,
  SettleFinding,
]);
export type Correction = z.infer<typeof Correction>;

/** A kept correction. */
export const KeptCorrection = z.object({ id: z.string(), correction: Correction });
export type KeptCorrection = z.infer<typeof KeptCorrection>;
