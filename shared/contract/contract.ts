import { z } from 'zod';
import { Comparison, LinkVerdict } from '../compare/comparison.ts';
import { Correction } from '../correction/correction.ts';
import { Meeting, AgendaItem, Attendee } from '../meeting/meeting.ts';
import { FormerPlace, NoteCandidate } from '../note/candidate.ts';
import { EarlierNote } from '../note/earlier-note.ts';
import { ListedNote } from '../note/listed-note.ts';
import { Note, NoteDraft, NoteLabel, NoteTarget, Visibility } from '../note/note.ts';
import { NoteStep } from '../note/note-version.ts';
import { backupCalls } from './backup-calls.ts';
import { command, query, type CallSpec, type Result } from './call.ts';
import { Continues } from './continues.ts';
import { documentCalls } from './document-calls.ts';
import { exchangeCalls } from './exchange-calls.ts';
import { followUpCalls } from './follow-up-calls.ts';
import { LONGEST_QUERY } from './longest-query.ts';
import { projectorCalls } from './projector-calls.ts';
import { unsentCalls } from './unsent-calls.ts';
import {
  PlanSummary,
  StoredPlan,
  ImportOutcome,
  PlacedCorrection,
  FindingVerdict,
  JudgedFinding,
  RevisionSummary,
  RevisionPreview,
  ImportJob,
  Thread,
  SearchResult,
  Settings,
  WindowState,
  ReportFile,
} from './shapes.ts';

export * from './shapes.ts';
export type { BackupCopy, BackupStatus } from './backup-calls.ts';
export type { ArrivingNote, OfferedNote } from './exchange-calls.ts';
export type { WordTemplate } from './document-calls.ts';
export type { ChoiceView, DocumentView, LeavingView, PartView } from '../report/document-view.ts';

const Nothing = z.object({}).strict();
const PlanId = z.object({ planId: z.string() }).strict();

/**
 * Every call between a window and the backend. The shells carry them, `dispatch` checks both ends,
 * `Handlers` types the backend and `Call` the window. Names are subject.verb.
 */
export const contract = {
  'app.about': query(
    Nothing,
    z.object({
      version: z.string(),
      dataFolder: z.string(),
      shell: z.enum(['electron', 'loopback', 'cli']),
    }),
  ),
  'settings.get': query(Nothing, Settings),
  'settings.save': command(Settings.partial().strict(), Settings),
  'window.get': query(Nothing, WindowState),
  /** What is not given stays as it was. */
  'window.save': command(WindowState.partial().strict(), Nothing),

  'plans.list': query(Nothing, z.array(PlanSummary)),
  'plans.get': query(PlanId, StoredPlan),
  /** The file as it was imported, to show the original page. */
  'plans.original': query(
    PlanId,
    z.object({
      fileName: z.string(),
      format: z.enum(['pdf', 'docx', 'text']),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  /** Puts a plan out of sight; its notes stay. `plans.restore` undoes it. */
  'plans.remove': command(PlanId, Nothing),
  'plans.restore': command(PlanId, PlanSummary),
  /** Imports Beredd's own sample plans. */
  'plans.addSamples': command(Nothing, z.array(ImportOutcome)),

  /** Starts reading a document in the background; follow it with `imports.list`. */
  'imports.start': command(
    z
      .object({
        file: z.string().min(1).max(500),
        bytes: z.instanceof(Uint8Array),
        /** A newer text of a stored plan is not taken at once but waits to be looked at. */
        asksBeforeNewer: z.boolean().default(false),
      })
      .strict(),
    z.object({ jobId: z.string() }),
  ),
  'imports.list': query(Nothing, z.array(ImportJob)),
  'imports.cancel': command(z.object({ jobId: z.string() }).strict(), Nothing),
  'imports.dismiss': command(z.object({ jobId: z.string() }).strict(), Nothing),

  'corrections.list': query(PlanId, z.array(PlacedCorrection)),
  /** Keeps a correction and gives its id; it holds at once, in every place. */
  'corrections.save': command(
    z.object({ planId: z.string(), correction: Correction }).strict(),
    z.object({ id: z.string() }),
  ),
  /** Takes a correction back; the history keeps it. */
  'corrections.undo': command(z.object({ planId: z.string(), id: z.string() }).strict(), Nothing),

  'revisions.list': query(PlanId, z.array(RevisionSummary)),
  'revisions.preview': query(
    z.object({ planId: z.string(), number: z.number().int() }).strict(),
    RevisionPreview,
  ),
  /** Makes a text the plan's present one, a newer or an earlier; nothing is lost either way. */
  'revisions.take': command(
    z.object({ planId: z.string(), number: z.number().int() }).strict(),
    PlanSummary,
  ),

  'compare.plans': query(z.object({ from: z.string(), to: z.string() }).strict(), Comparison),
  /** A person's word on a pair; null takes it back. Kept for ever, never overruled. */
  'links.decide': command(
    z
      .object({
        fromPlanId: z.string(),
        fromKey: z.string(),
        toPlanId: z.string(),
        toKey: z.string(),
        verdict: LinkVerdict.nullable(),
      })
      .strict(),
    Nothing,
  ),
  /** What a plan contradicts: in itself, in the organ's earlier plans and in its memo. */
  'check.run': query(PlanId, z.array(JudgedFinding)),
  /** The reader's verdict on a finding, by its key; null takes it back. */
  'check.judge': command(
    z.object({ key: z.string().max(2000), verdict: FindingVerdict.nullable() }).strict(),
    Nothing,
  ),
  'threads.get': query(z.object({ planId: z.string(), key: z.string() }).strict(), Thread),

  'notes.list': query(
    z.object({ planId: z.string().optional(), meetingId: z.string().optional() }).strict(),
    z.array(Note),
  ),
  'notes.add': command(NoteDraft.strict(), Note),
  'notes.edit': command(
    z
      .object({
        id: z.string(),
        text: z.string().max(100_000).optional(),
        visibility: Visibility.optional(),
        label: NoteLabel.nullable().optional(),
        saidBy: z.string().max(200).optional(),
        isDone: z.boolean().optional(),
        continues: Continues,
      })
      .strict(),
    Note,
  ),
  /** Gives a note a new place, chosen by a person, in the plan's present text. */
  'notes.place': command(z.object({ id: z.string(), target: NoteTarget }).strict(), Note),
  /** Says that a note belongs to the text it was written on: it is not asked about again. */
  'notes.keep': command(z.object({ id: z.string() }).strict(), Note),
  /** *Att placera*: every plan's notes whose place is uncertain or lost. */
  'notes.unplaced': query(Nothing, z.array(Note)),
  /** Where a note stood, and where it may belong now, the likeliest first. */
  'notes.places': query(
    z.object({ id: z.string() }).strict(),
    z.object({ former: FormerPlace.nullable(), candidates: z.array(NoteCandidate) }),
  ),
  /** Earlier years' notes at the places of this plan that they go on to, the newest year first. */
  'notes.earlier': query(PlanId, z.array(EarlierNote)),
  /** Every note there is, with its place in words and its order in the text. */
  'notes.overview': query(Nothing, z.array(ListedNote)),
  /** A note's history, oldest first. */
  'notes.history': query(z.object({ id: z.string() }).strict(), z.array(NoteStep)),
  /** Labels in use, the most used first. */
  'notes.labels': query(Nothing, z.array(z.object({ label: z.string(), count: z.number().int() }))),
  /** Gives every note with a label of one's own another, or none; gives the notes. */
  'notes.relabel': command(
    z.object({ from: NoteLabel, to: NoteLabel.nullable() }).strict(),
    z.object({ ids: z.array(z.string()) }),
  ),
  /** The notes in the bin, the one removed last first, with the day their words go for good. */
  'notes.bin': query(Nothing, z.array(z.object({ note: Note, removedAt: z.string() }))),
  /** Takes a removed note's words away for good, from every file of the store. */
  'notes.purge': command(z.object({ id: z.string() }).strict(), Nothing),
  'notes.remove': command(z.object({ id: z.string() }).strict(), Nothing),
  'notes.restore': command(z.object({ id: z.string() }).strict(), Note),
  /** Takes back the last change of a note (also across restarts); gives the note, or null when nothing is left to undo. */
  'notes.undo': command(z.object({ id: z.string() }).strict(), Note.nullable()),

  'meetings.list': query(Nothing, z.array(Meeting)),
  'meetings.get': query(z.object({ id: z.string() }).strict(), Meeting),
  'meetings.add': command(
    z
      .object({
        title: z.string().min(1).max(300),
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        time: z.string().max(5).default(''),
        place: z.string().max(300).default(''),
        organ: z.string().max(300).default(''),
      })
      .strict(),
    Meeting,
  ),
  'meetings.edit': command(
    z
      .object({
        id: z.string(),
        title: z.string().min(1).max(300).optional(),
        date: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional(),
        time: z.string().max(5).optional(),
        place: z.string().max(300).optional(),
        organ: z.string().max(300).optional(),
        attendees: z.array(Attendee).max(200).optional(),
        /** The whole agenda in its order; an item without id is new. */
        items: z
          .array(AgendaItem.extend({ id: z.string().optional() }))
          .max(200)
          .optional(),
      })
      .strict(),
    Meeting,
  ),
  'meetings.remove': command(z.object({ id: z.string() }).strict(), Nothing),
  'meetings.restore': command(z.object({ id: z.string() }).strict(), Meeting),

  ...followUpCalls,
  ...projectorCalls,
  ...unsentCalls,

  /**
   * An empty `text` finds nothing but makes the next search quick.
   * `text` may have filters: 'år:2026', 'etikett:fråga', 'plan:hsn-2026', 'min:beredning' …
   */
  'search.run': query(
    z
      .object({
        text: z.string().max(LONGEST_QUERY),
        planId: z.string().optional(),
        /** Also what abbreviations stand for. */
        spelledOut: z.boolean().default(false),
        /** Parts that are looked through for hits; each may have several. */
        limit: z.number().int().min(1).max(1000).default(20),
      })
      .strict(),
    SearchResult,
  ),

  ...backupCalls,
  ...exchangeCalls,
  ...documentCalls,
  /** Hands a finished file to the shell: the desktop asks where, a browser downloads it. */
  'files.save': command(
    ReportFile.strict(),
    z.object({
      /** 'saved' with the path, 'cancelled', or 'download': the window shall download it itself. */
      status: z.enum(['saved', 'cancelled', 'download']),
      path: z.string().nullable(),
    }),
  ),
} as const satisfies Record<string, CallSpec>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;

/** The backend's side: one function a call. Expected failures are values. */
export type Handlers = {
  [N in CallName]: (input: ParsedInput<N>) => Result<Output<N>> | Promise<Result<Output<N>>>;
};

/** The window's side. */
export type Call = <N extends CallName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;
