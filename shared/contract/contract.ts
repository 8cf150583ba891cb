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
import {
  atMost,
  Bytes,
  CalendarDay,
  Id,
  LONGEST_AGENDA_ITEM,
  LONGEST_CORRECTION,
  LONGEST_PLACE,
  TimeOfDay,
} from './limits.ts';
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
export type { ArrivingNote, OfferedNote, WithdrawnNote } from './exchange-calls.ts';
export type { WordTemplate } from './document-calls.ts';
export type { ChoiceView, DocumentView, LeavingView, PartView } from '../report/document-view.ts';

const Nothing = z.object({}).strict();
const PlanId = z.object({ planId: Id }).strict();

/** What an ärende's kallelse says of it beside its title. */
const itemFacts = {
  presenter: z.string().max(300).optional(),
  reference: z.string().max(100).optional(),
  time: TimeOfDay.optional(),
};

const Target = atMost(NoteTarget, LONGEST_PLACE);

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
        bytes: Bytes,
        /** A newer text of a stored plan is not taken at once but waits to be looked at. */
        asksBeforeNewer: z.boolean().default(false),
      })
      .strict(),
    z.object({ jobId: z.string() }),
  ),
  'imports.list': query(Nothing, z.array(ImportJob)),
  'imports.cancel': command(z.object({ jobId: Id }).strict(), Nothing),
  'imports.dismiss': command(z.object({ jobId: Id }).strict(), Nothing),

  'corrections.list': query(PlanId, z.array(PlacedCorrection)),
  /** Keeps a correction and gives its id; it holds at once, in every place. */
  'corrections.save': command(
    z.object({ planId: Id, correction: atMost(Correction, LONGEST_CORRECTION) }).strict(),
    z.object({ id: z.string() }),
  ),
  /** Takes a correction back; the history keeps it. */
  'corrections.undo': command(z.object({ planId: Id, id: Id }).strict(), Nothing),

  'revisions.list': query(PlanId, z.array(RevisionSummary)),
  'revisions.preview': query(
    z.object({ planId: Id, number: z.number().int() }).strict(),
    RevisionPreview,
  ),
  /** Makes a text the plan's present one, a newer or an earlier; nothing is lost either way. */
  'revisions.take': command(
    z.object({ planId: Id, number: z.number().int() }).strict(),
    PlanSummary,
  ),
  /** Lets the text that holds hold on: the other stays among the plan's texts and waits no more. */
  'revisions.keepBack': command(
    z.object({ planId: Id, number: z.number().int() }).strict(),
    Nothing,
  ),

  'compare.plans': query(z.object({ from: Id, to: Id }).strict(), Comparison),
  /** A person's word on a pair; null takes it back. Kept for ever, never overruled. */
  'links.decide': command(
    z
      .object({
        fromPlanId: Id,
        fromKey: Id,
        toPlanId: Id,
        toKey: Id,
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
  'threads.get': query(z.object({ planId: Id, key: Id }).strict(), Thread),

  'notes.list': query(
    z.object({ planId: Id.optional(), meetingId: Id.optional() }).strict(),
    z.array(Note),
  ),
  'notes.add': command(
    NoteDraft.extend({
      /** The window's own: an answer that was lost is asked for again without making it twice. */
      id: z.uuid().optional(),
      target: Target.nullable().default(null),
      meetingId: Id.nullable().default(null),
      agendaItemId: Id.nullable().default(null),
    }).strict(),
    Note,
  ),
  'notes.edit': command(
    z
      .object({
        id: Id,
        text: z.string().max(100_000).optional(),
        visibility: Visibility.optional(),
        label: NoteLabel.nullable().optional(),
        saidBy: z.string().max(200).optional(),
        isDone: z.boolean().optional(),
        continues: Continues,
        /**
         * `changedAt` of the version that `text` was written on: refused as a conflict where the note
         * has got other words since, in another window.
         */
        knownAs: z.string().max(40).optional(),
      })
      .strict(),
    Note,
  ),
  /** Gives a note a new place, chosen by a person, in the plan's present text. */
  'notes.place': command(z.object({ id: Id, target: Target }).strict(), Note),
  /** Says that a note belongs to the text it was written on: it is not asked about again. */
  'notes.keep': command(z.object({ id: Id }).strict(), Note),
  /** *Att placera*: every plan's notes whose place is uncertain or lost. */
  'notes.unplaced': query(Nothing, z.array(Note)),
  /** Notes whose place was not worked out in time: not lost, and nothing is asked about them. */
  'notes.unknown': query(Nothing, z.array(Note)),
  /** Tries again what was given up because it took too long; else that is not tried twice. */
  'thoughts.retry': command(Nothing, Nothing),
  /** Where a note stood, and where it may belong now, the likeliest first. */
  'notes.places': query(
    z.object({ id: Id }).strict(),
    z.object({ former: FormerPlace.nullable(), candidates: z.array(NoteCandidate) }),
  ),
  /** Earlier years' notes at the places of this plan that they go on to, the newest year first. */
  'notes.earlier': query(PlanId, z.array(EarlierNote)),
  /** Every note there is, with its place in words and its order in the text. */
  'notes.overview': query(Nothing, z.array(ListedNote)),
  /** A note's history, oldest first. */
  'notes.history': query(z.object({ id: Id }).strict(), z.array(NoteStep)),
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
  'notes.purge': command(z.object({ id: Id }).strict(), Nothing),
  'notes.remove': command(z.object({ id: Id }).strict(), Nothing),
  'notes.restore': command(z.object({ id: Id }).strict(), Note),
  /** Takes back the last change of a note (also across restarts); gives the note, or null when nothing is left to undo. */
  'notes.undo': command(z.object({ id: Id }).strict(), Note.nullable()),

  'meetings.list': query(Nothing, z.array(Meeting)),
  'meetings.get': query(z.object({ id: Id }).strict(), Meeting),
  'meetings.add': command(
    z
      .object({
        title: z.string().min(1).max(300),
        date: CalendarDay,
        time: TimeOfDay.default(''),
        place: z.string().max(300).default(''),
        organ: z.string().max(300).default(''),
      })
      .strict(),
    Meeting,
  ),
  'meetings.edit': command(
    z
      .object({
        id: Id,
        title: z.string().min(1).max(300).optional(),
        date: CalendarDay.optional(),
        time: TimeOfDay.optional(),
        place: z.string().max(300).optional(),
        organ: z.string().max(300).optional(),
        attendees: z
          .array(
            Attendee.extend({
              name: z.string().max(200),
              from: TimeOfDay.optional(),
              until: TimeOfDay.optional(),
              replacedBy: z.string().max(200).optional(),
            }),
          )
          .max(200)
          .optional(),
        /** The whole agenda in its order; an item without id is new. */
        items: z
          .array(
            atMost(AgendaItem.extend({ id: Id.optional(), ...itemFacts }), LONGEST_AGENDA_ITEM),
          )
          .max(200)
          .optional(),
      })
      .strict(),
    Meeting,
  ),
  'meetings.remove': command(z.object({ id: Id }).strict(), Nothing),
  'meetings.restore': command(z.object({ id: Id }).strict(), Meeting),

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
        planId: Id.optional(),
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
    ReportFile.extend({
      fileName: z.string().min(1).max(300),
      mediaType: z.string().max(200),
      bytes: Bytes,
    }).strict(),
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
