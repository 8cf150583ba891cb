import { z } from 'zod';
import { LinkVerdict } from '../compare/comparison.ts';
import { CommitteeYear } from '../follow-up/committee-year.ts';
import { Motion, MotionState, MotionTarget } from '../follow-up/motion.ts';
import { AnswerState, Question } from '../follow-up/question.ts';
import { StatusEntry, StatusState } from '../follow-up/status-entry.ts';
import { Visibility } from '../note/note.ts';
import { command, query, type CallSpec } from './call.ts';
import { Continues } from './continues.ts';
import { atMost, CalendarDay, Id, LONGEST_PLACE } from './limits.ts';

const CommitteeName = z.string().min(1).max(300);
const Nothing = z.object({}).strict();
const ById = z.object({ id: Id }).strict();
const Filter = z.object({ planId: Id.optional(), meetingId: Id.optional() }).strict();

const StatusWords = StatusState.omit({ planId: true, key: true, revision: true }).extend({
  asOf: CalendarDay,
  meetingId: Id.nullable(),
});
const MotionWords = MotionState.omit({ target: true, revision: true, original: true }).extend({
  meetingId: Id.nullable(),
  agendaItemId: Id.nullable(),
});
const AnswerWords = AnswerState.extend({ on: CalendarDay.or(z.literal('')) });

/** Calls about what was asked, said and proposed. */
export const followUpCalls = {
  /** Notes labelled as questions, open ones first, then by the day they were asked. */
  'questions.list': query(Filter, z.array(Question)),
  /**
   * What a meeting has to come back to: questions not closed, from earlier meetings of the same
   * organ or on the threads of what its agenda is about.
   */
  'questions.carried': query(z.object({ meetingId: Id }).strict(), z.array(Question)),
  /** Writes what was answered; the question stays open to be closed or not. */
  'questions.answer': command(
    z.object({ id: Id, answer: AnswerWords.partial().strict(), continues: Continues }).strict(),
    Question,
  ),
  'questions.close': command(ById, Question),
  'questions.reopen': command(ById, Question),
  /** Takes back the last change of an answer; gives null when nothing is left to undo. */
  'questions.undo': command(ById, Question.nullable()),

  'statuses.list': query(Filter, z.array(StatusEntry)),
  /** The latest status along each uppdrag's thread; an uppdrag without any is left out. */
  'statuses.latest': query(
    z.object({ planId: Id }).strict(),
    z.array(z.object({ key: z.string(), entry: StatusEntry })),
  ),
  'statuses.add': command(
    StatusWords.extend({
      /** The window's own: an answer that was lost is asked for again without making it twice. */
      id: z.uuid().optional(),
      planId: Id,
      key: Id,
      saidBy: StatusWords.shape.saidBy.default(''),
      text: StatusWords.shape.text.default(''),
      visibility: Visibility.default('private'),
      meetingId: StatusWords.shape.meetingId.default(null),
    }).strict(),
    StatusEntry,
  ),
  'statuses.edit': command(
    StatusWords.partial().extend({ id: Id, continues: Continues }).strict(),
    StatusEntry,
  ),
  'statuses.remove': command(ById, Nothing),
  'statuses.restore': command(ById, StatusEntry),
  'statuses.undo': command(ById, StatusEntry.nullable()),

  /** In the order they were made. */
  'motions.list': query(Filter, z.array(Motion)),
  'motions.add': command(
    MotionWords.extend({
      /** The window's own: an answer that was lost is asked for again without making it twice. */
      id: z.uuid().optional(),
      motivation: MotionWords.shape.motivation.default(''),
      by: MotionWords.shape.by.default(''),
      supporters: MotionWords.shape.supporters.default([]),
      target: atMost(MotionTarget, LONGEST_PLACE).nullable().default(null),
      visibility: Visibility.default('private'),
      meetingId: MotionWords.shape.meetingId.default(null),
      agendaItemId: MotionWords.shape.agendaItemId.default(null),
    }).strict(),
    Motion,
  ),
  'motions.edit': command(
    MotionWords.partial().extend({ id: Id, continues: Continues }).strict(),
    Motion,
  ),
  'motions.remove': command(ById, Nothing),
  'motions.restore': command(ById, Motion),
  'motions.undo': command(ById, Motion.nullable()),

  /** One committee's year: its uppdrag, last year's fate of each, what is asked. */
  'committees.year': query(
    z.object({ planId: Id, committee: CommitteeName }).strict(),
    CommitteeYear,
  ),
  /** All that a committee is called: the asked name first, then those a person said are the same. */
  'committees.names': query(
    z.object({ committee: CommitteeName }).strict(),
    z.array(CommitteeName),
  ),
  /** Whether two names are one committee's; null takes the word back. Never overruled. */
  'committees.decide': command(
    z.object({ a: CommitteeName, b: CommitteeName, verdict: LinkVerdict.nullable() }).strict(),
    Nothing,
  ),
} as const satisfies Record<string, CallSpec>;
