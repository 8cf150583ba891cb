import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/plan/plan.ts';
import { readRealPlan } from './read-plan.ts';
import { realLines, squashed, truthOf } from './real-truth.ts';

const FORMATS = ['txt', 'docx', 'pdf'];

function titleOf(goals: readonly { key: string; title: string }[], key: string | null): string {
  return squashed(goals.find((goal) => goal.key === key)?.title ?? '');
}

describe.each(['hsn-2025', 'hsn-2026'])('%s', (id) => {
  it.each(FORMATS)(
    'as %s: every uppdrag once, with number, goal, recipients and text',
    async (format) => {
      const [plan, truth] = await Promise.all([readRealPlan(`${id}.${format}`), truthOf(id)]);
      const read = plan.assignments.map((one) => ({
        key: one.key,
        rawLabel: one.rawLabel,
        goal: titleOf(plan.goals, one.goalKey),
        assignedTo: one.assignedTo.map(squashed),
        followedBy: one.followedBy,
        text: squashed(one.text),
      }));
      const wanted = truth.assignments.map((one) => ({
        key: one.key,
        rawLabel: one.rawLabel,
        goal: titleOf(truth.goals, one.goalKey),
        assignedTo: one.assignedTo.map(squashed),
        followedBy: one.followedBy ?? null,
        text: squashed(one.text),
      }));
      expect(read).toEqual(wanted);
    },
  );

  it.each(FORMATS)('as %s: who gave it, where the text says so', async (format) => {
    const [plan, truth] = await Promise.all([readRealPlan(`${id}.${format}`), truthOf(id)]);
    const stated = truth.assignments.filter((one) => one.inferred?.includes('givenBy') !== true);
    const giverOf = new Map(plan.assignments.map((one) => [one.key, one.givenBy]));
    for (const one of stated)
      expect([one.key, giverOf.get(one.key)]).toEqual([one.key, one.givenBy]);
  });

  it.each(FORMATS)('as %s: numbered sections in order', async (format) => {
    const [plan, truth] = await Promise.all([readRealPlan(`${id}.${format}`), truthOf(id)]);
    const numbered = (sections: Plan['sections'] | typeof truth.sections): string[] =>
      sections.filter((one) => one.number !== null).map((one) => `${one.number} ${one.title}`);
    expect(numbered(plan.sections)).toEqual(numbered(truth.sections));
  });
});

/** rs-2024 read by eye: first and last line of each in the text file, recipients, goal. */
const RS_2024: readonly (readonly [number, number, readonly string[], string | null])[] = [
  [90, 92, ['Regiondirektören'], null],
  [94, 94, ['Regiondirektören'], null],
  [96, 100, ['Regiondirektören'], null],
  [102, 104, ['Regiondirektören'], null],
  [106, 110, ['Regiondirektören'], null],
  [244, 246, ['Regiondirektören'], 'Effektmål 2'],
  [293, 297, [], 'Effektmål 5'],
  [366, 368, ['Samtliga verksamheter'], 'Strategi'],
  [396, 398, [], 'Strategi'],
  [422, 424, ['Regionkansliet'], 'Strategi'],
  [461, 465, ['Samtliga medarbetare och förtroendevalda'], 'Strategi'],
  [467, 469, ['Region Örebro län'], 'Strategi'],
  [515, 517, ['Region Örebro län'], 'Strategi'],
  [541, 543, ['Region Örebro län'], 'Strategi'],
  [545, 545, [], 'Strategi'],
  [565, 567, [], 'Mål'],
  [569, 569, [], 'Mål'],
  [571, 571, [], 'Mål'],
];

describe('rs-2024', () => {
  it.each(FORMATS)('as %s: the thirteen uppdrag and the regiondirektör’s five', async (format) => {
    const [plan, lines] = await Promise.all([
      readRealPlan(`rs-2024.${format}`),
      realLines('rs-2024.txt'),
    ]);
    const wanted = RS_2024.map(([first, last, recipients, goal]) => {
      const printed = lines.slice(first - 1, last).join(' ');
      return [squashed(printed.replace(/^\s*Uppdrag[:;]?\s/u, '')), recipients, goal];
    });
    const labelOf = new Map(plan.goals.map((goal) => [goal.key, goal.label]));
    const read = plan.assignments.map((one) => [
      squashed(one.text),
      one.assignedTo,
      one.goalKey === null ? null : labelOf.get(one.goalKey),
    ]);
    expect(read).toEqual(wanted);
  });
});

describe('hsn-2026-tjansteskrivelse', () => {
  it.each(FORMATS)('as %s: what is proposed, its sections and who signed', async (format) => {
    const { plan, memo } = await readRealPlan(`hsn-2026-tjansteskrivelse.${format}`);
    expect(plan).toMatchObject({
      kind: 'tjänsteskrivelse',
      organ: 'Hälso- och sjukvårdsnämnden',
      year: 2026,
    });
    expect(memo?.proposedDecisions).toHaveLength(1);
    expect(memo?.proposedDecisions[0]).toMatch(/^att anta förslag .* 2026\.$/u);
    expect(memo?.sections).toHaveLength(7);
    expect(memo?.basis).toHaveLength(2);
    expect(memo?.signatory?.role).toBe('Hälso- och sjukvårdsdirektör');
  });
});
