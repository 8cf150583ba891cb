import type { AgendaItem, AgendaSubject, Meeting } from '../meeting/meeting.ts';
import type { Note } from '../note/note.ts';
import { assignmentName, citation } from '../plan/cite.ts';
import type { Plan } from '../plan/plan.ts';
import { swedishDate } from '../text/swedish-date.ts';
import type { Report, ReportBlock, Span } from './report.ts';
import { slugOf } from './slug.ts';

/** What a meeting's minutes are made from; `notes` may hold private ones, they are left out here. */
export interface MinutesInput {
  meeting: Meeting;
  notes: readonly Note[];
  /** The plans that the agenda's items are about, by id; one that is gone is passed over. */
  plans: ReadonlyMap<string, Plan>;
  author: string;
}

/** How much of what leaves the computer with the document, for the line that says so. */
export interface Leaving {
  quotations: number;
  shared: number;
  minutes: number;
  privateLeftOut: number;
}

const QUESTION = 'fråga';
const DECISION = 'beslut';

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });

const byTime = (a: Note, b: Note): number => a.createdAt.localeCompare(b.createdAt);

/** The notes that may stand in minutes: never a private one. */
function leavingNotes(notes: readonly Note[]): Note[] {
  return notes
    .filter((note) => note.visibility !== 'private' && note.text.trim() !== '')
    .sort(byTime);
}

function noteSpans(note: Note): Span[] {
  const speaker = note.saidBy.trim();
  const text = note.text.trim();
  return speaker === '' ? [{ text }] : [{ text: `${speaker}: `, bold: true }, { text }];
}

function noteList(title: string, notes: readonly Note[], level: 2 | 3): ReportBlock[] {
  if (notes.length === 0) return [];
  return [heading(level, title), { kind: 'list', items: notes.map(noteSpans) }];
}

/** The words of the plan that an item is about. */
function quotation(subject: AgendaSubject, plans: ReadonlyMap<string, Plan>): ReportBlock[] {
  const plan = plans.get(subject.planId);
  if (!plan || subject.part?.kind !== 'assignment') return [];
  const assignment = plan.assignments.find((candidate) => candidate.key === subject.part?.key);
  if (!assignment) return [];
  const source = citation(plan.plan, assignmentName(assignment), assignment.source.page);
  return [{ kind: 'quote', spans: [{ text: assignment.text }], source }];
}

function itemBlocks(
  item: AgendaItem,
  index: number,
  notes: Note[],
  input: MinutesInput,
): ReportBlock[] {
  const own = notes.filter((note) => note.agendaItemId === item.id);
  const decisions: Span[][] = own.filter((note) => note.label === DECISION).map(noteSpans);
  if (item.decision.trim() !== '') decisions.unshift([{ text: item.decision.trim() }]);
  const remarks = own.filter((note) => note.label !== QUESTION && note.label !== DECISION);
  return [
    heading(1, `${index + 1}. ${item.title}`),
    ...item.subjects.flatMap((subject) => quotation(subject, input.plans)),
    ...(remarks.length > 0 ? [{ kind: 'list' as const, items: remarks.map(noteSpans) }] : []),
    ...noteList(
      'Frågor att återkomma med',
      own.filter((note) => note.label === QUESTION),
      2,
    ),
    ...(decisions.length > 0
      ? [heading(2, 'Beslut'), { kind: 'list' as const, items: decisions }]
      : []),
  ];
}

function names(meeting: Meeting, isPresent: boolean): string {
  return meeting.attendees
    .filter((attendee) => attendee.isPresent === isPresent && attendee.name.trim() !== '')
    .map((attendee) => attendee.name.trim())
    .join(', ');
}

function facts(meeting: Meeting, author: string): Report['facts'] {
  const time = meeting.time === '' ? '' : ` kl. ${meeting.time.replace(':', '.')}`;
  return [
    { label: 'Organ', value: meeting.organ },
    { label: 'Datum', value: swedishDate(meeting.date) + time },
    { label: 'Plats', value: meeting.place },
    { label: 'Närvarande', value: names(meeting, true) },
    { label: 'Frånvarande', value: names(meeting, false) },
    { label: 'Antecknat av', value: author },
  ].filter((fact) => fact.value !== '');
}

/** Mötesanteckningar: the head, then each ärende with its quotation, notes, questions and decisions. */
export function minutesReport(input: MinutesInput): Report {
  const { meeting } = input;
  const notes = leavingNotes(input.notes);
  const itemIds = new Set(meeting.items.map((item) => item.id));
  const loose = notes.filter(
    (note) => note.agendaItemId === null || !itemIds.has(note.agendaItemId),
  );
  const blocks = meeting.items.flatMap((item, index) => itemBlocks(item, index, notes, input));
  if (loose.length > 0)
    blocks.push(heading(1, meeting.items.length > 0 ? 'Övrigt' : 'Anteckningar'), {
      kind: 'list',
      items: loose.map(noteSpans),
    });
  if (blocks.length === 0)
    blocks.push({ kind: 'paragraph', spans: [{ text: 'Inga mötesanteckningar.', italic: true }] });
  return {
    title: `Mötesanteckningar, ${meeting.title}`,
    slug: slugOf(`motesanteckningar-${meeting.date}-${meeting.title}`),
    author: input.author,
    subject: [meeting.organ, swedishDate(meeting.date)].filter((part) => part !== '').join(', '),
    language: 'sv-SE',
    date: meeting.date,
    facts: facts(meeting, input.author),
    blocks,
  };
}

/** Counts what the minutes carry with them, from the same notes and blocks that are written. */
export function minutesLeaving(input: MinutesInput, report: Report): Leaving {
  const leaving = leavingNotes(input.notes);
  const count = (visibility: Note['visibility'], notes: readonly Note[]) =>
    notes.filter((note) => note.visibility === visibility).length;
  return {
    quotations: report.blocks.filter((block) => block.kind === 'quote').length,
    shared: count('shared', leaving),
    minutes: count('minutes', leaving),
    privateLeftOut: count('private', input.notes),
  };
}
