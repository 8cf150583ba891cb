import { QUESTION_LABEL } from '../../../../shared/follow-up/question.ts';
import type { Motion } from '../../../../shared/follow-up/motion.ts';
import type { AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';

/** Whether something is about the thing itself, not about its plan as a whole. */
const isOn = (target: Note['target'] | Motion['target'], { planId, part }: AgendaSubject) =>
  part !== null &&
  target?.planId === planId &&
  target.part?.kind === part.kind &&
  target.part.key === part.key;

/**
 * What was noted on a subject before the meeting, latest first: not what is written in the meeting
 * itself, not what is done with, and no questions, which stand for themselves.
 */
export const preparedNotes = (
  notes: readonly Note[],
  subject: AgendaSubject,
  meetingId: string,
): Note[] =>
  notes
    .filter((note) => note.meetingId !== meetingId && !note.isDone)
    .filter((note) => note.label !== QUESTION_LABEL && note.text.trim() !== '')
    .filter((note) => isOn(note.target, subject))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));

/** What was written to be proposed on a subject, and has not been put in any meeting yet. */
export const preparedMotions = (motions: readonly Motion[], subject: AgendaSubject): Motion[] =>
  motions.filter(
    (motion) =>
      motion.meetingId === null && motion.partStatus !== 'unknown' && isOn(motion.target, subject),
  );
