import type { Input } from '../../shared/contract/contract.ts';
import { importMade, openMade, type TestBackend } from './open-made.ts';

type Subject = Input<'documents.make'>['subject'];

/** In all that is private, and in all that may leave. */
export const SECRET = 'Vitsippa';
export const OPEN = 'Blåsippa';
export const COMMITTEE = 'Beredningen för vård';

export interface Written {
  backend: TestBackend;
  meetingId: string;
  /** One document of each kind. */
  subjects: Subject[];
}

const [TO, FROM] = ['vn-2026', 'vn-2025'];
const PART = { kind: 'assignment' as const, key: 'RF-2' };
const target = { planId: TO, part: PART };

type Ask = TestBackend['ask'];

async function writeAll(
  ask: Ask,
  meetingId: string,
  visibility: 'private' | 'minutes',
  word: string,
): Promise<void> {
  const note = { visibility, meetingId, target: { ...target, anchor: null } };
  await ask('notes.add', { ...note, text: `${word} not`, saidBy: word });
  const question = await ask('notes.add', { ...note, text: `${word} undrar`, label: 'fråga' });
  const answer = { text: `${word} svarar`, by: word, on: '2026-02-04' };
  await ask('questions.answer', { id: question.id, answer });
  await ask('statuses.add', {
    planId: TO,
    key: 'RF-2',
    status: 'ongoing',
    asOf: '2026-01-31',
    source: 'interim',
    saidBy: word,
    text: `${word} säger`,
    visibility,
  });
  await ask('motions.add', {
    text: `${word} yrkar`,
    motivation: `${word} menar`,
    supporters: [word],
    by: word,
    target,
    visibility,
    meetingId,
  });
}

/** Two years of a plan, and of everything one can write: one private and one that may leave. */
export async function writtenStore(folder?: string): Promise<Written> {
  const backend = await openMade(folder);
  const { ask } = backend;
  const mine = { assignedTo: [COMMITTEE] };
  await importMade(backend, {
    year: 2025,
    assignments: [['RF', '1', 'Att starta hemteam.', mine]],
  });
  await importMade(
    backend,
    { year: 2026, assignments: [['RF', '2', 'Att fortsätta hemteam.', mine]] },
    'ny.txt',
  );
  const { id: meetingId } = await ask('meetings.add', { title: 'Möte', date: '2026-02-03' });
  await writeAll(ask, meetingId, 'private', SECRET);
  await writeAll(ask, meetingId, 'minutes', OPEN);
  await ask('unsent.save', { field: `moten/${meetingId}/arende`, text: SECRET });
  return {
    backend,
    meetingId,
    subjects: [
      { kind: 'minutes', meetingId },
      { kind: 'briefing', planId: TO, keys: ['RF-2'] },
      { kind: 'comparison', from: FROM, to: TO },
      { kind: 'questions', planId: null },
      { kind: 'committee', planId: TO, committee: COMMITTEE },
      { kind: 'motions', planId: TO },
    ],
  };
}
