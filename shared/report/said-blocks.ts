import type { Motion } from '../follow-up/motion.ts';
import { QUESTION_LABEL } from '../follow-up/question.ts';
import { DECISION_LABEL } from '../note/decision.ts';
import type { AgendaSubject } from '../meeting/meeting.ts';
import type { Note } from '../note/note.ts';
import { heading, list } from './blocks.ts';
import { motionBlocks, motionTitle } from './motion-blocks.ts';
import { noteSpans } from './notes-part.ts';
import type { ReportBlock, Span } from './report.ts';
import { citeTarget, type SourcePlan } from './sources.ts';

/** What was said of an item of the agenda, or of none. */
export interface Said {
  notes: readonly Note[];
  motions: readonly Motion[];
  /** The item's own decision; '' for none. */
  decision: string;
  /** What the item is about: a note on the same need not say so. */
  subjects: readonly AgendaSubject[];
  plans: ReadonlyMap<string, SourcePlan>;
}

const isAbout = ({ target }: Note, subject: AgendaSubject): boolean =>
  target?.planId === subject.planId && target.part?.key === subject.part?.key;

/** A note with its place in the plan, where the heading above does not tell it. */
function placedSpans(note: Note, { subjects, plans }: Said): Span[] {
  const [first, ...more] = subjects;
  const isTold = first !== undefined && more.length === 0 && isAbout(note, first);
  const place = isTold ? null : citeTarget(note.target, plans);
  return place === null ? noteSpans(note) : [...noteSpans(note), { text: ` (${place.source})` }];
}

function listed(title: string, lines: readonly Span[][]): ReportBlock[] {
  if (lines.length === 0) return [];
  return [...(title === '' ? [] : [heading(2, title)]), list(lines)];
}

/** Remarks, questions to come back to, what was proposed and what was decided, in that order. */
export function saidBlocks(said: Said): ReportBlock[] {
  const linesOf = (belongs: (label: string | null) => boolean): Span[][] =>
    said.notes.filter(({ label }) => belongs(label)).map((note) => placedSpans(note, said));
  const decision = said.decision.trim();
  return [
    ...listed(
      '',
      linesOf((label) => label !== QUESTION_LABEL && label !== DECISION_LABEL),
    ),
    ...listed(
      'Frågor att återkomma med',
      linesOf((label) => label === QUESTION_LABEL),
    ),
    ...said.motions.flatMap((motion) => [heading(2, motionTitle(motion)), ...motionBlocks(motion)]),
    ...listed('Beslut', [
      ...(decision === '' ? [] : [[{ text: decision }]]),
      ...linesOf((label) => label === DECISION_LABEL),
    ]),
  ];
}
