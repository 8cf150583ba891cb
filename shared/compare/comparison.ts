import { z } from 'zod';

/** What `compare --json` prints and *Jämföra* shows. Names as in the command line's documentation. */

export const DiffPart = z.object({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() });
export type DiffPart = z.infer<typeof DiffPart>;

/** What became of an assignment, in the order in which it is shown (`CHANGE_KINDS`). */
export const Relation = z.enum([
  'unchanged',
  'renumbered',
  'reworded',
  'continued',
  'split',
  'merged',
  'new',
  'dropped',
]);
export type Relation = z.infer<typeof Relation>;

/** What a person has said of a pair: never overruled by the matcher. */
export const LinkVerdict = z.enum(['same', 'different']);
export type LinkVerdict = z.infer<typeof LinkVerdict>;

/** A decision on one pair of assignments, by key. */
export const LinkDecision = z.object({
  fromKey: z.string(),
  toKey: z.string(),
  verdict: LinkVerdict,
});
export type LinkDecision = z.infer<typeof LinkDecision>;

export const AssignmentSide = z.object({
  key: z.string(),
  series: z.string(),
  number: z.string().nullable(),
  rawLabel: z.string(),
  goalKey: z.string().nullable(),
  assignedTo: z.array(z.string()),
  page: z.number().int().nullable(),
  text: z.string(),
});
export type AssignmentSide = z.infer<typeof AssignmentSide>;

/** The verb ladder's step: what is to be done before and after ('påbörja' → 'fortsätta'). */
export const PhaseChange = z.object({ before: z.string(), after: z.string() });
export type PhaseChange = z.infer<typeof PhaseChange>;

export const AssignmentChange = z.object({
  from: AssignmentSide.nullable(),
  to: AssignmentSide.nullable(),
  relation: Relation,
  confidence: z.number().min(0).max(1),
  /** A promise: never true for a pair that could be wrong. */
  certain: z.boolean(),
  /** True when a person should say whether it is the same matter. */
  uncertain: z.boolean(),
  reasons: z.array(z.string()),
  phase: PhaseChange.nullable(),
  /** 'bredare', 'smalare', 'andra' mottagare …; words the window shows beside the pair. */
  changes: z.array(z.string()),
  diff: z.array(DiffPart),
  verdict: LinkVerdict.nullable(),
  /** For a new or dropped one: key of the other plan's partnerless assignment it may belong to. */
  candidateKey: z.string().optional(),
});
export type AssignmentChange = z.infer<typeof AssignmentChange>;

export const PairRelation = z.enum(['unchanged', 'renumbered', 'reworded', 'new', 'dropped']);
export type PairRelation = z.infer<typeof PairRelation>;

export const GoalChange = z.object({
  from: z.object({ key: z.string(), label: z.string(), title: z.string() }).nullable(),
  to: z.object({ key: z.string(), label: z.string(), title: z.string() }).nullable(),
  relation: PairRelation,
  confidence: z.number(),
});
export type GoalChange = z.infer<typeof GoalChange>;

export const IndicatorSide = z.object({
  key: z.string(),
  goalKey: z.string().nullable(),
  number: z.string().nullable(),
  text: z.string(),
  outcome: z.string(),
  outcomeYear: z.string().nullable(),
  target: z.string(),
  longTerm: z.string(),
  page: z.number().int().nullable(),
});
export type IndicatorSide = z.infer<typeof IndicatorSide>;

/** Marks of an indicator over the years; the words the window shows. */
export const IndicatorMark = z.enum([
  'stale-outcome',
  'restated-outcome',
  'redefined',
  'unit-break',
  'target-loosened',
  'target-tightened',
  'target-worse-than-outcome',
]);
export type IndicatorMark = z.infer<typeof IndicatorMark>;

export const IndicatorChange = z.object({
  from: IndicatorSide.nullable(),
  to: IndicatorSide.nullable(),
  relation: PairRelation,
  confidence: z.number(),
  marks: z.array(z.object({ mark: IndicatorMark, sentence: z.string() })),
  diff: z.array(DiffPart),
});
export type IndicatorChange = z.infer<typeof IndicatorChange>;

export const BudgetCell = z.object({
  column: z.string(),
  value: z.number().nullable(),
  printed: z.string(),
});
export type BudgetCell = z.infer<typeof BudgetCell>;

export const BudgetSide = z.object({
  tableKey: z.string(),
  section: z.string().nullable(),
  title: z.string(),
  unit: z.string().nullable(),
  label: z.string(),
  cells: z.array(BudgetCell),
  page: z.number().int().nullable(),
  /** Line of a text file; absent or null in other formats. */
  lineStart: z.number().int().nullable().optional(),
});
export type BudgetSide = z.infer<typeof BudgetSide>;

export const BudgetChange = z.object({
  from: BudgetSide.nullable(),
  to: BudgetSide.nullable(),
  relation: PairRelation,
  /** The same year's figure as printed in both plans, when they differ. */
  restated: z.array(
    z.object({
      column: z.string(),
      before: z.number(),
      after: z.number(),
      /** True when the one plan prints costs as plus, the other as minus; compared with the sign turned. */
      signTurned: z.boolean(),
    }),
  ),
  /** True when the whole table's sign is turned between the plans, also where nothing is restated. */
  signTurned: z.boolean().optional(),
});
export type BudgetChange = z.infer<typeof BudgetChange>;

export const RiskSide = z.object({
  key: z.string(),
  area: z.string().nullable(),
  risk: z.string(),
  measures: z.array(z.string()),
  page: z.number().int().nullable(),
});
export type RiskSide = z.infer<typeof RiskSide>;

export const RiskChange = z.object({
  from: RiskSide.nullable(),
  to: RiskSide.nullable(),
  relation: PairRelation,
  confidence: z.number(),
  diff: z.array(DiffPart),
  measures: z.array(
    z.object({ from: z.string().nullable(), to: z.string().nullable(), diff: z.array(DiffPart) }),
  ),
});
export type RiskChange = z.infer<typeof RiskChange>;

export const SectionChange = z.object({
  from: z.object({ key: z.string(), number: z.string().nullable(), title: z.string() }).nullable(),
  to: z.object({ key: z.string(), number: z.string().nullable(), title: z.string() }).nullable(),
  relation: PairRelation,
  diff: z.array(DiffPart),
});
export type SectionChange = z.infer<typeof SectionChange>;

export const Comparison = z.object({
  from: z.object({ organ: z.string(), year: z.number().int().nullable() }),
  to: z.object({ organ: z.string(), year: z.number().int().nullable() }),
  assignments: z.array(AssignmentChange),
  goals: z.array(GoalChange),
  indicators: z.array(IndicatorChange),
  budget: z.array(BudgetChange),
  risks: z.array(RiskChange),
  sections: z.array(SectionChange),
});
export type Comparison = z.infer<typeof Comparison>;
