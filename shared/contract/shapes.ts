import { z } from 'zod';
import { CheckFinding } from '../check/finding.ts';
import { Comparison } from '../compare/comparison.ts';
import { KeptCorrection } from '../correction/correction.ts';
import { Motion } from '../follow-up/motion.ts';
import { Question } from '../follow-up/question.ts';
import { StatusEntry } from '../follow-up/status-entry.ts';
import { Note } from '../note/note.ts';
import { DocumentKind, Plan } from '../plan/plan.ts';

/** The shapes that calls between a window and the backend take and give. */
/** One cell of the grid of plans. */
export const PlanSummary = z.object({
  id: z.string(),
  kind: DocumentKind,
  organ: z.string(),
  organization: z.string(),
  year: z.number().int().nullable(),
  title: z.string(),
  isSample: z.boolean(),
  /** Number of texts taken in for it, and when the last one was (ISO 8601). */
  revisions: z.number().int(),
  /** The latest text that is newer than the one that holds and not decided on; null for none. */
  waitingText: z.number().int().nullable(),
  importedAt: z.string(),
  fileName: z.string(),
  format: z.enum(['pdf', 'docx', 'text']),
  counts: z.object({
    assignments: z.number().int(),
    indicators: z.number().int(),
    budgetTables: z.number().int(),
    risks: z.number().int(),
    notes: z.number().int(),
    doubts: z.number().int(),
  }),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

/** A plan as it is stored: its summary, its structure and which revision that is. */
export const StoredPlan = z.object({
  summary: PlanSummary,
  revision: z.number().int(),
  /** Grows with every change of the plan's corrections: revision and this together name the text. */
  corrections: z.number().int(),
  /** The structure with the corrections laid over it. */
  plan: Plan,
});
export type StoredPlan = z.infer<typeof StoredPlan>;

/** What became of one file that was to be imported. */
export const ImportOutcome = z.object({
  file: z.string(),
  status: z.enum([
    'imported',
    'new-revision',
    'already-imported',
    /** A newer text of a plan is stored but not taken: `revisions.preview` shows what it changes. */
    'revision-waiting',
    'failed',
    'cancelled',
  ]),
  planId: z.string().nullable(),
  /** Plain Swedish: 'Inläst: 31 uppdrag …' or what went wrong and what to do. */
  message: z.string(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** A kept correction, and whether its place is still there and says what it said. */
export const PlacedCorrection = KeptCorrection.extend({ isPlaced: z.boolean() });
export type PlacedCorrection = z.infer<typeof PlacedCorrection>;

/** What a reader says of a finding: something to ask about, known already, or of no interest. */
export const FindingVerdict = z.enum(['question', 'known', 'uninteresting']);
export type FindingVerdict = z.infer<typeof FindingVerdict>;

/** A finding of the check with the reader's verdict; null when none was given. */
export const JudgedFinding = CheckFinding.extend({ verdict: FindingVerdict.nullable() });
export type JudgedFinding = z.infer<typeof JudgedFinding>;

/** One text that was imported for a plan. */
export const RevisionSummary = z.object({
  number: z.number().int(),
  importedAt: z.string(),
  fileName: z.string(),
  format: z.enum(['pdf', 'docx', 'text']),
  isCurrent: z.boolean(),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** What would become of the plan if another of its texts were taken. */
export const RevisionPreview = z.object({
  from: RevisionSummary,
  to: RevisionSummary,
  comparison: Comparison,
  /** Each note as it would be on the other text. */
  notes: z.array(Note),
  corrections: z.array(PlacedCorrection),
});
export type RevisionPreview = z.infer<typeof RevisionPreview>;

/** A running or finished import, for the window to show; finished ones stay until dismissed. */
export const ImportJob = z.object({
  id: z.string(),
  file: z.string(),
  /** Pages read so far and in all; null until known or where the format has none. */
  pagesRead: z.number().int().nullable(),
  pageCount: z.number().int().nullable(),
  outcome: ImportOutcome.nullable(),
});
export type ImportJob = z.infer<typeof ImportJob>;

/** One year's wording in an assignment's thread. */
export const ThreadYear = z.object({
  planId: z.string(),
  year: z.number().int().nullable(),
  organ: z.string(),
  assignment: Plan.shape.assignments.element,
  goalTitle: z.string().nullable(),
});
export type ThreadYear = z.infer<typeof ThreadYear>;

/** An assignment's identity over the years: oldest first; links as the comparison has them. */
export const Thread = z.object({
  years: z.array(ThreadYear),
  links: z.array(
    z.object({
      fromPlanId: z.string(),
      toPlanId: z.string(),
      change: Comparison.shape.assignments.element,
    }),
  ),
  notes: z.array(Note),
  /** On any of its years' uppdrag, in the order they were made; statuses by the day they held. */
  questions: z.array(Question),
  statuses: z.array(StatusEntry),
  motions: z.array(Motion),
});
export type Thread = z.infer<typeof Thread>;

export const SearchHit = z.object({
  kind: z.enum([
    'assignment',
    'indicator',
    'risk',
    'budget',
    'text',
    'note',
    'goal',
    'section',
    'answer',
    'status',
    'motion',
  ]),
  planId: z.string().nullable(),
  planTitle: z.string(),
  /** Key of the part, id of the note; null for running text. */
  key: z.string().nullable(),
  blockId: z.string().nullable(),
  noteId: z.string().nullable(),
  /** What it is called ('Nr 13', '3 a'); '' for what has no name. */
  name: z.string(),
  /** Where it stands, for people: 'Målsättning nr 1', '4.2 Budget 2026'. */
  where: z.string(),
  page: z.number().int().nullable(),
  /** Text around the hit; the hit's words lie between U+0002 and U+0003. */
  snippet: z.string(),
  /** Found by the words an abbreviation stands for, not by what was typed. */
  isSpelledOut: z.boolean(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** A hit on less than was asked for. */
export const NearHit = SearchHit.extend({
  /** Words that were asked for and are not there. */
  missing: z.array(z.string()),
  /** What of the question is there, as one would type it. */
  query: z.string(),
});
export type NearHit = z.infer<typeof NearHit>;

/** The answer to the nearest weaker question, where nothing has all that was asked for. */
export const NearAnswer = z.object({
  /**
   * - `fewer`: the question without its small words
   * - `parts`: with its compounds taken apart, and its words without their endings
   * - `most`: whatever has most of its words, the rarest first; there is no such question to ask
   */
  by: z.enum(['fewer', 'parts', 'most']),
  /** The question that is answered, as one would type it; for `most` the one that was asked. */
  query: z.string(),
  hits: z.array(NearHit),
  /** Hits in all; `isMore` when they are at least so many, and not all are in `hits`. */
  total: z.number().int(),
  isMore: z.boolean(),
});
export type NearAnswer = z.infer<typeof NearAnswer>;

/** What a search found. */
export const SearchResult = z.object({
  /** The literal ones first, then, when asked for, the spelled-out ones. */
  hits: z.array(SearchHit),
  /** Literal hits in all; `isMore` when they are at least so many, and not all are in `hits`. */
  total: z.number().int(),
  isMore: z.boolean(),
  /**
   * The other way to write it: what an abbreviation stands for, or the abbreviation of what was
   * typed (`isAbbreviation`). Null when the plans know of none.
   */
  spelledOut: z
    .object({
      total: z.number().int(),
      forms: z.array(z.string()),
      isAbbreviation: z.boolean(),
    })
    .nullable(),
  /** What was probably meant, as one would type it; null when something was found or nothing is near. */
  suggestion: z.string().nullable(),
  /** Where nothing was found: what is nearest, never among `hits`. Null when nothing is near either. */
  nearest: NearAnswer.nullable(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const Settings = z.object({
  name: z.string().max(200),
  role: z.string().max(200),
  /** 'Beredningen för psykiatri'; '' when none is chosen. */
  committee: z.string().max(300),
  /** Percent of the normal size. */
  textSize: z.number().int().min(80).max(200),
  theme: z.enum(['system', 'light', 'dark', 'hc']),
  density: z.enum(['calm', 'dense']),
});
export type Settings = z.infer<typeof Settings>;

/** Something that was chosen in the palette, to choose again. Nothing of what somebody wrote. */
export const RecentChoice = z.object({
  mark: z.string().max(500),
  /** Plain words, or a snippet with hit marks. */
  words: z.string().max(2000),
  isName: z.boolean(),
  isSnippet: z.boolean(),
  detail: z.string().max(500),
  /** Where it leads; null for a command, which is known by its words. */
  address: z.string().max(2000).nullable(),
  /** What was looked for there, and the block where it stood; '' for nothing. */
  query: z.string().max(500),
  block: z.string().max(200).nullable(),
});
export type RecentChoice = z.infer<typeof RecentChoice>;

/** How the window was left, so that it opens so again: a route, the chosen plan, what was used last. */
export const WindowState = z.object({
  route: z.string().max(2000),
  planId: z.string().max(2000).nullable(),
  scroll: z.number(),
  /** The latest first. */
  recent: z.array(RecentChoice).max(20),
});
export type WindowState = z.infer<typeof WindowState>;

/** Every document goes out in every one of these. */
export const ReportFormat = z.enum(['docx', 'pdf', 'html', 'md', 'xlsx', 'csv', 'json']);
export type ReportFormat = z.infer<typeof ReportFormat>;

export const ReportFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type ReportFile = z.infer<typeof ReportFile>;
