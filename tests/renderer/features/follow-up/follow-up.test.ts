import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_QUESTIONS,
  byState,
  filterQuestions,
  partId,
} from '../../../../renderer/features/follow-up/question-filter.ts';
import { statusPlot } from '../../../../renderer/features/follow-up/status-plot-layout.ts';
import { itemTarget, partOfBlock } from '../../../../renderer/features/follow-up/motion-target.ts';
import { noteTarget } from '../../../../renderer/features/meetings/agenda/note-target.ts';
import type { Question } from '../../../../shared/follow-up/question.ts';
import { StatusWord, type StatusEntry } from '../../../../shared/follow-up/status-entry.ts';
import { makePlan } from '../../../backend/made-plan.ts';

const question = (id: string, change: Partial<Question>): Question => ({
  id,
  text: 'Hur går det?',
  visibility: 'private',
  target: null,
  partStatus: null,
  meetingId: null,
  agendaItemId: null,
  author: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  askedBy: '',
  askedOn: '2026-01-01',
  state: 'open',
  answer: null,
  ...change,
});

const on = (planId: string, key: string): Question['target'] => ({
  planId,
  part: { kind: 'assignment', key },
  anchor: null,
});

describe('the list of questions', () => {
  const all = [
    question('a', { target: on('p1', 'RF-1'), meetingId: 'm1' }),
    question('b', { target: on('p2', 'RF-1'), state: 'closed' }),
    question('c', { state: 'answered', meetingId: 'm1' }),
  ];

  test('is narrowed by plan, part and meeting together', () => {
    const ids = (filter: object) =>
      filterQuestions(all, { ...ALL_QUESTIONS, ...filter }).map((it) => it.id);
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ planId: 'p1' })).toEqual(['a']);
    expect(ids({ part: partId(all[1]!) })).toEqual(['b']);
    expect(ids({ meetingId: 'm1' })).toEqual(['a', 'c']);
    expect(ids({ meetingId: 'm1', planId: 'p2' })).toEqual([]);
  });

  test('has the open ones first and no empty heading', () => {
    expect(byState(all).map((it) => it.state)).toEqual(['open', 'answered', 'closed']);
    expect(byState(all.slice(1, 2)).map((it) => it.state)).toEqual(['closed']);
  });

  test('a question one writes an answer to stays where it stood until one is done', () => {
    const answered = [question('q', { state: 'answered' })];
    expect(byState(answered, { q: 'open' })).toEqual([{ state: 'open', questions: answered }]);
    expect(byState(answered, {})).toEqual([{ state: 'answered', questions: answered }]);
    const later = question('r', { askedOn: '2026-01-02' });
    expect(byState([later, ...answered], { q: 'open' })[0]?.questions[0]?.id).toBe('q');
  });
});

describe('statuses over the years', () => {
  const entry = (asOf: string, status: StatusWord) =>
    ({ id: asOf, asOf, status, createdAt: '' }) as StatusEntry;

  test('lie in their year, the farthest come on top', () => {
    const plot = statusPlot(
      [entry('2025-07-02', 'not-started'), entry('2026-01-01', 'done')],
      [2024],
    );
    expect(plot.lanes).toEqual(['done', 'not-started']);
    expect(plot.years.map((it) => it.year)).toEqual([2024, 2025, 2026]);
    expect(plot.dots.map((it) => [Number(it.x.toFixed(2)), it.lane])).toEqual([
      [0.5, 1],
      [0.67, 0],
    ]);
  });

  test('are always within the drawing, later days further right', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((it) => it.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.constantFrom(...StatusWord.options)), { minLength: 1 }),
        (drawn) => {
          const entries = drawn
            .map(([asOf, status]) => entry(asOf, status))
            .sort((a, b) => a.asOf.localeCompare(b.asOf));
          const { dots, lanes } = statusPlot(entries, []);
          for (const [i, dot] of dots.entries()) {
            expect(dot.x).toBeGreaterThan(0);
            expect(dot.x).toBeLessThan(1);
            expect(dot.lane).toBeLessThan(lanes.length);
            expect(dot.x).toBeGreaterThanOrEqual(dots[i - 1]?.x ?? 0);
          }
        },
      ),
    );
  });
});

describe('what is written in an ärende', () => {
  const item = (...subjects: { planId: string; part: { kind: string; key: string } | null }[]) => ({
    id: 'i',
    title: 'T',
    decision: '',
    subjects,
  });
  const uppdrag = { planId: 'p', part: { kind: 'assignment', key: 'RF-1' } };
  const att = { planId: 'm', part: { kind: 'proposal', key: '2' } };

  test('is about the one thing the ärende is about', () => {
    expect(noteTarget(item(uppdrag))).toMatchObject({ planId: 'p', part: { key: 'RF-1' } });
    expect(itemTarget(item(att))).toEqual(att);
  });

  test('is about nothing when that is not one part', () => {
    expect(noteTarget(item(uppdrag, att))).toBeNull();
    expect(noteTarget(item({ planId: 'p', part: null }))).toBeNull();
    expect(noteTarget(item(att))).toBeNull();
    expect(itemTarget(item())).toBeNull();
    expect(itemTarget(item({ planId: 'p', part: null }))).toEqual({ planId: 'p', part: null });
  });

  test('knows an att-sats by its words', () => {
    const plan = makePlan({ assignments: [], paragraphs: ['att anta planen', 'Något annat'] });
    const memo = {
      proposedDecisions: ['att anta planen'],
      sections: [],
      basis: [],
      signatory: null,
    };
    const parts = plan.body.map((block) => partOfBlock({ ...plan, memo }, block));
    expect(parts).toEqual([{ kind: 'proposal', key: '1' }, null]);
  });
});
