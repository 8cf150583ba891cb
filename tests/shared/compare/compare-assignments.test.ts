import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAssignments } from '../../../shared/compare/compare-assignments.ts';
import type { AssignmentChange, LinkDecision } from '../../../shared/compare/comparison.ts';
import { countedAs } from '../../../shared/compare/terms.ts';
import type { Assignment } from '../../../shared/plan/plan.ts';
import { editedPair } from './edit-plans.ts';
import { assignment } from './plan-builder.ts';

const compare = (
  from: Assignment[],
  to: Assignment[],
  decisions: LinkDecision[] = [],
): AssignmentChange[] => compareAssignments(from, to, (a) => a.goalKey, decisions);

const idOf = ({ from, to }: AssignmentChange): string => `${from?.key ?? '-'} ${to?.key ?? '-'}`;

/** How often the truth was found over many pairs of plans. */
function tally(runs: number): { links: number; lone: number; relation: number; wrong: number } {
  const sum = { hits: 0, drawn: 0, wanted: 0, lone: 0, loneWanted: 0, named: 0, all: 0, wrong: 0 };
  for (const { from, to, truth } of fc.sample(editedPair, { numRuns: runs, seed: 20301 })) {
    const rows = new Map(compare(from, to).map((row) => [idOf(row), row]));
    for (const [id, relations] of truth) {
      const row = rows.get(id);
      const isLone = id.includes('-');
      sum.all++;
      if (row && relations.includes(row.relation)) sum.named++;
      if (isLone) sum.loneWanted++;
      else sum.wanted++;
      if (row && isLone) sum.lone++;
      else if (row) sum.hits++;
    }
    for (const [id, row] of rows) {
      if (id.includes('-')) continue;
      sum.drawn++;
      if (row.certain && !truth.has(id)) sum.wrong++;
    }
  }
  return {
    links: (2 * sum.hits) / (sum.drawn + sum.wanted),
    lone: sum.lone / sum.loneWanted,
    relation: sum.named / sum.all,
    wrong: sum.wrong,
  };
}

describe('compareAssignments', () => {
  test('gets random known edits back, and is never certain and wrong', () => {
    const result = tally(150);
    expect(result.wrong).toBe(0);
    expect(result.links).toBeGreaterThanOrEqual(0.97);
    expect(result.lone).toBeGreaterThanOrEqual(0.97);
    expect(result.relation).toBeGreaterThanOrEqual(0.95);
  });

  test('shows every assignment of both plans in at least one row', () => {
    fc.assert(
      fc.property(editedPair, ({ from, to }) => {
        const rows = compare(from, to);
        expect(new Set(rows.flatMap((r) => r.from?.key ?? []))).toEqual(
          new Set(from.map((a) => a.key)),
        );
        expect(new Set(rows.flatMap((r) => r.to?.key ?? []))).toEqual(
          new Set(to.map((a) => a.key)),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('follows the matter when the number lies, and says why', () => {
    const [row] = compare(
      [
        assignment({
          key: 'RF-4',
          number: '4',
          text: 'Att påbörja bytet av journalsystem (NJS) i länet.',
        }),
        assignment({
          key: 'RF-5',
          number: '5',
          text: 'Att bygga en ny simhall i kvarteret Ugglan.',
        }),
      ],
      [
        assignment({
          key: 'RF-5',
          number: '5',
          text: 'Att fortsätta bytet av journalsystem (NJS) i länet.',
        }),
      ],
    );
    expect(row).toMatchObject({
      from: { key: 'RF-4' },
      relation: 'continued',
      certain: true,
      phase: { before: 'påbörja', after: 'fortsätta' },
    });
    expect(row!.reasons).toEqual(
      expect.arrayContaining(['samma förkortning NJS', 'samma mottagare', 'påbörja → fortsätta']),
    );
  });

  test('says what changed besides the wording', () => {
    const [row] = compare(
      [assignment({ key: 'a', text: 'Att senast 2031 minska resorna med 10 procent.' })],
      [
        assignment({
          key: 'b',
          text: 'Att senast 2033 minska resorna med 15 procent.',
          goalKey: '2',
          assignedTo: ['Kulturnämnden', 'Tekniska nämnden'],
        }),
      ],
    );
    expect(row!.changes).toEqual([
      'fler mottagare',
      'annan målsättning',
      'ändrad tid: 2031 → 2033',
      'ändrat tal: 10\u00a0procent → 15\u00a0procent',
    ]);
  });

  test('calls a corrected slip of the pen the same text', () => {
    const [row] = compare(
      [assignment({ key: 'a', number: '3', text: 'Att främja folkhälsoabetet i skolan.' })],
      [assignment({ key: 'b', number: '7', text: 'Att främja folkhälsoarbetet i skolan.' })],
    );
    expect(row).toMatchObject({ relation: 'renumbered', changes: ['rättad stavning'] });
  });

  test('is not certain when the same text stands twice', () => {
    const text = 'Att hålla budgeten i balans under hela året.';
    const rows = compare(
      [assignment({ key: 'a1', text }), assignment({ key: 'a2', text })],
      [assignment({ key: 'b1', text })],
    );
    expect(rows.every((row) => !row.certain)).toBe(true);
  });

  test('does not take a look-alike in another place for the same matter', () => {
    const rows = compare(
      [assignment({ key: 'a', text: 'Att öka antalet platser på vuxenutbildningen i Norrby.' })],
      [assignment({ key: 'b', text: 'Att öka antalet platser på vuxenutbildningen i Söderby.' })],
    );
    expect(rows.some((row) => row.certain)).toBe(false);
  });

  test('knows a matter again by the first part of a compound', () => {
    const rows = compare(
      [
        assignment({
          key: 'a',
          text: 'Att se över hur skyltning av vandringsleder organiseras i länet.',
        }),
      ],
      [assignment({ key: 'b', text: 'Att starta ett regionalt skyltcentrum.' })],
    );
    expect(rows.map(idOf)).toEqual(['a b']);
  });

  test('finds the part that one word of a list became', () => {
    const [whole, kept, part] = [
      'Att stärka rådgivningen till företag inom fiske, glasbruk och snickeri.',
      'Att stärka rådgivningen till företag inom fiskenäringen och sågverken.',
      'Att öppna en verkstad för glasbruk tillsammans med hantverkshuset i kommunen.',
    ];
    const rows = compare(
      [assignment({ key: 'a', text: whole })],
      [assignment({ key: 'b', text: kept }), assignment({ key: 'c', text: part })],
    );
    expect(rows.map(({ relation }) => relation)).toEqual(['split', 'split']);
  });

  test.each([
    ['program', 'programmet'],
    ['omklädningsrum', 'omklädningsrummet'],
  ])('counts %s and %s as one word', (word, doubled) => {
    expect(countedAs(doubled)).toBe(countedAs(word));
  });

  test('finds a home among the parts of a plan, not an inhabitant', () => {
    const [whole, home, staff] = [
      'Att ta fram en boendeplan för äldre och en plan för bemanning av hemtjänsten.',
      'Att ta fram en plan för äldres boende.',
      'Att ta fram en bemanningsplan för hemtjänsten.',
    ];
    const rows = compare(
      [assignment({ key: 'a', text: whole })],
      [assignment({ key: 'b', text: home }), assignment({ key: 'c', text: staff })],
    );
    expect(rows.map(({ relation }) => relation)).toEqual(['split', 'split']);
  });
});

describe('what a person has decided', () => {
  const from = [
    assignment({ key: 'a', text: 'Att påbörja bytet av journalsystem i länet.' }),
    assignment({ key: 'x', text: 'Att bygga en ny simhall.' }),
  ];
  const to = [
    assignment({ key: 'b', text: 'Att fortsätta bytet av journalsystem i länet.' }),
    assignment({ key: 'y', text: 'Att anordna en bokmässa.' }),
  ];

  test('breaks a link that looks sure', () => {
    const rows = compare(from, to, [{ fromKey: 'a', toKey: 'b', verdict: 'different' }]);
    expect(rows.map(idOf).sort()).toEqual(['- b', '- y', 'a -', 'x -']);
    expect(rows.find((row) => row.to?.key === 'b')).toMatchObject({ verdict: 'different' });
  });

  test('draws a link that nothing speaks for', () => {
    const rows = compare(from, to, [{ fromKey: 'x', toKey: 'y', verdict: 'same' }]);
    const row = rows.find((r) => r.to?.key === 'y');
    expect(row).toMatchObject({ from: { key: 'x' }, confidence: 1, verdict: 'same' });
    expect(row!.reasons[0]).toBe('bekräftat av dig');
  });

  test('makes a split of two links drawn from one', () => {
    const rows = compare(from, to, [
      { fromKey: 'x', toKey: 'b', verdict: 'same' },
      { fromKey: 'x', toKey: 'y', verdict: 'same' },
    ]);
    expect(rows.filter((row) => row.relation === 'split').map(idOf)).toEqual(['x b', 'x y']);
    expect(rows.find((row) => row.from?.key === 'a')!.relation).toBe('dropped');
  });

  test('is never overruled, whatever was decided', () => {
    const decision = fc.record({
      fromKey: fc.constantFrom('a', 'x', 'gone'),
      toKey: fc.constantFrom('b', 'y', 'gone'),
      verdict: fc.constantFrom('same' as const, 'different' as const),
    });
    const decisions = fc.uniqueArray(decision, { selector: (d) => `${d.fromKey} ${d.toKey}` });
    fc.assert(
      fc.property(decisions, (made) => {
        const ids = new Set(compare(from, to, made).map(idOf));
        for (const { fromKey, toKey, verdict } of made) {
          if (fromKey === 'gone' || toKey === 'gone') continue;
          expect(ids.has(`${fromKey} ${toKey}`)).toBe(verdict === 'same');
        }
      }),
    );
  });
});
