import { describe, expect, it } from 'vitest';
import { ReportFormat, type Input } from '../../shared/contract/contract.ts';
import { NOTHING_ARRANGED } from '../../shared/report/report-draft.ts';
import { importMade, openMade, type TestBackend } from './open-made.ts';
import { writtenWords } from './written-words.ts';

type Subject = Input<'documents.make'>['subject'];

const SECRET = 'Vitsippa';
const OPEN = 'Blåsippa';
const COMMITTEE = 'Beredningen för vård';

interface Written {
  backend: TestBackend;
  subjects: Subject[];
}

/** Two years of a plan, and of everything one can write: one private and one that may leave. */
async function writtenStore(): Promise<Written> {
  const backend = await openMade();
  const { ask } = backend;
  await importMade(backend, { year: 2025, assignments: [['RF', '1', 'Att starta hemteam.']] });
  const made = { year: 2026, assignments: [['RF', '2', 'Att fortsätta hemteam.']] } as const;
  await importMade(
    backend,
    { ...made, assignments: made.assignments.map(([a, b, c]) => [a, b, c]) },
    'ny.txt',
  );
  const plans = await ask('plans.list', {});
  const [to = '', from = ''] = plans.map((plan) => plan.id);
  const { id: meetingId } = await ask('meetings.add', { title: 'Möte', date: '2026-02-03' });
  const target = { planId: to, part: { kind: 'assignment' as const, key: 'RF-2' } };
  for (const [visibility, word] of [
    ['private', SECRET],
    ['minutes', OPEN],
  ] as const) {
    const note = { visibility, meetingId, target: { ...target, anchor: null } };
    await ask('notes.add', { ...note, text: `${word} not`, saidBy: word });
    await ask('notes.add', { ...note, text: `${word} undrar`, label: 'fråga' });
    await ask('statuses.add', {
      planId: to,
      key: 'RF-2',
      status: 'ongoing',
      asOf: '2026-01-31',
      source: 'interim',
      text: `${word} säger`,
      visibility,
    });
    await ask('motions.add', { text: `${word} yrkar`, by: word, target, visibility, meetingId });
  }
  return {
    backend,
    subjects: [
      { kind: 'minutes', meetingId },
      { kind: 'briefing', planId: to, keys: ['RF-2'] },
      { kind: 'comparison', from, to },
      { kind: 'questions', planId: null },
      { kind: 'committee', planId: to, committee: COMMITTEE },
      { kind: 'motions', planId: to },
    ],
  };
}

describe('what is private', () => {
  it('is in no document, whatever its format', { timeout: 60_000 }, async () => {
    const { backend, subjects } = await writtenStore();
    for (const subject of subjects) {
      const view = await backend.ask('documents.preview', { subject });
      // With every part in, so that nothing is left out merely because its part is.
      const parts = view.parts.map(({ id }) => ({ id, isIncluded: true }));
      const arrangement = { ...NOTHING_ARRANGED, parts };
      const whole = await backend.ask('documents.preview', { subject, arrangement });
      expect(whole.html).not.toContain(SECRET);
      expect(whole.leaves.notes.filter((it) => it.visibility === 'private')).toEqual([]);
      for (const format of ReportFormat.options) {
        const file = await backend.ask('documents.make', { subject, arrangement, format });
        const words = await writtenWords(file.bytes);
        const isIn = words.includes(SECRET);
        expect({ kind: subject.kind, format, isIn }).toMatchObject({ isIn: false });
        // What may leave is found in the same way, so the search can see.
        if (subject.kind === 'minutes' && format !== 'csv' && format !== 'xlsx')
          expect(words).toContain(OPEN);
      }
    }
  });

  it('leaves when it is let go by name, and is counted', async () => {
    const { backend, subjects } = await writtenStore();
    const [subject] = subjects;
    const notes = await backend.ask('notes.list', {});
    const secret = notes.find((it) => it.text === `${SECRET} not`);
    const arrangement = { ...NOTHING_ARRANGED, privateNotes: [secret?.id ?? ''] };
    const view = await backend.ask('documents.preview', {
      subject: subject ?? { kind: 'questions', planId: null },
      arrangement,
    });
    expect(view.html).toContain(`${SECRET} not`);
    expect(view.html).not.toContain(`${SECRET} undrar`);
    expect(view.leaves.notes.filter((it) => it.visibility === 'private')).toHaveLength(1);
    expect(view.leaves.privateLeft).toBeGreaterThan(0);
  });
});

describe('a document', () => {
  it('carries what may leave', async () => {
    const store = await writtenStore();
    const silent: string[] = [];
    for (const subject of store.subjects) {
      const view = await store.backend.ask('documents.preview', { subject });
      const parts = view.parts.map(({ id }) => ({ id, isIncluded: true }));
      const arrangement = { ...NOTHING_ARRANGED, parts };
      const file = await store.backend.ask('documents.make', {
        subject,
        arrangement,
        format: 'md',
      });
      if (!(await writtenWords(file.bytes)).includes(OPEN)) silent.push(subject.kind);
    }
    // Nothing that was written belongs in a comparison, nor to this committee.
    expect(silent).toEqual(['comparison', 'committee']);
  });

  it('follows the order and choices that were made', async () => {
    const store = await writtenStore();
    const subject = store.subjects[1] ?? { kind: 'questions', planId: null };
    const arrangement = {
      ...NOTHING_ARRANGED,
      parts: [
        { id: 'basis', isIncluded: true },
        { id: 'decision', isIncluded: true },
        { id: 'summary', isIncluded: false },
      ],
      texts: { decision: 'att begära en tidplan' },
      facts: { caseNumber: '26RS12', title: 'Eget namn' },
    };
    const view = await store.backend.ask('documents.preview', { subject, arrangement });
    const heads = [...view.html.matchAll(/<h2[^>]*>([^<]+)/gu)].map((match) => match[1]);
    expect(heads.slice(0, 2)).toEqual(['Beslutsunderlag', 'Förslag till beslut']);
    expect(heads).not.toContain('Sammanfattning');
    expect(view.html).toContain('begära en tidplan');
    expect(view).toMatchObject({ title: 'Eget namn', facts: { caseNumber: '26RS12' } });
  });
});
