import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../shared/correction/apply-corrections.ts';
import type { Correction } from '../../../shared/correction/correction.ts';
import type { Assignment, Plan } from '../../../shared/plan/plan.ts';
import { planOf } from '../anchor/made-text.ts';

const place = { page: 3, lineStart: null, lineEnd: null, box: null };

const assignment = (key: string, text: string): Assignment => ({
  key,
  series: 'RF',
  number: key.slice(3),
  rawLabel: `Nr ${key.slice(3)}.`,
  goalKey: '1',
  givenBy: null,
  assignedTo: ['Vårdförvaltningen'],
  followedBy: null,
  text,
  source: place,
  confidence: 0.6,
});

const FIRST = 'Att följa arbetet med nära vård i hela länet under året.';
const SECOND = 'Att redovisa väntetiderna till operation varje kvartal.';

function plan(assignments: Assignment[]): Plan {
  const words = assignments.map((it) => it.text.split(' ').map((text) => ({ text, id: 0 })));
  const base = planOf([...words, [{ text: 'Löptext', id: 0 }]]);
  const body = base.body.map((block, index) =>
    assignments[index]
      ? {
          ...block,
          kind: 'assignment' as const,
          part: { kind: 'assignment' as const, key: assignments[index].key },
        }
      : block,
  );
  return {
    ...base,
    assignments,
    body,
    budgetTables: [
      {
        key: 't1',
        section: '4.2',
        title: 'Resultatbudget',
        unit: 'mnkr',
        columns: ['Budget 2026'],
        rows: [
          {
            label: 'Avgifter',
            values: [95],
            cells: ['95'],
            isTotal: false,
            isHeading: false,
            source: place,
          },
        ],
        footnotes: [],
        source: place,
        confidence: 0.8,
      },
    ],
    findings: [{ code: 'number-gap', severity: 'warning', message: 'Nr 3 saknas.', source: place }],
  };
}

const kept = (...corrections: Correction[]) =>
  corrections.map((correction, index) => ({ id: String(index), correction }));

const receivers: Correction = {
  kind: 'set',
  part: { kind: 'assignment', key: 'RF-1', wording: FIRST },
  field: 'assignedTo',
  was: ['Vårdförvaltningen'],
  value: ['Vårdnämnden', 'Vårdförvaltningen'],
};

describe('applyCorrections', () => {
  const read = plan([assignment('RF-1', FIRST), assignment('RF-2', SECOND)]);

  test('lays a corrected field over the reading and leaves the reading alone', () => {
    const { plan: corrected, unplaced } = applyCorrections(read, kept(receivers));
    expect(corrected.assignments[0]).toMatchObject({ assignedTo: receivers.value, confidence: 1 });
    expect(read.assignments[0]!.assignedTo).toEqual(['Vårdförvaltningen']);
    expect(unplaced).toEqual([]);
  });

  test('follows the part through renumbering', () => {
    const renumbered = plan([assignment('RF-1', SECOND), assignment('RF-7', FIRST)]);
    const { plan: corrected } = applyCorrections(renumbered, kept(receivers));
    expect(corrected.assignments.map((it) => it.assignedTo.length)).toEqual([1, 2]);
  });

  test('hands back a correction whose part is gone or says something third', () => {
    const gone = plan([assignment('RF-1', SECOND)]);
    expect(applyCorrections(gone, kept(receivers)).unplaced).toHaveLength(1);
    const third = plan([{ ...assignment('RF-1', FIRST), assignedTo: ['Regionkontoret'] }]);
    const result = applyCorrections(third, kept(receivers));
    expect(result.unplaced).toHaveLength(1);
    expect(result.plan.assignments[0]!.assignedTo).toEqual(['Regionkontoret']);
  });

  test('is content when a newer reading already says what the person said', () => {
    const better = plan([
      { ...assignment('RF-1', FIRST), assignedTo: ['Vårdnämnden', 'Vårdförvaltningen'] },
    ]);
    expect(applyCorrections(better, kept(receivers)).unplaced).toEqual([]);
  });

  test('shows a corrected wording in the running text too', () => {
    const wording: Correction = {
      kind: 'set',
      part: { kind: 'assignment', key: 'RF-2', wording: SECOND },
      field: 'text',
      was: SECOND,
      value: 'Att redovisa väntetiderna varje månad.',
    };
    const { plan: corrected } = applyCorrections(read, kept(wording));
    expect(corrected.body[1]!.text).toBe('Att redovisa väntetiderna varje månad.');
  });

  test('corrects a figure, number and print together', () => {
    const part = { kind: 'budgetTable' as const, key: 't1', wording: 'Resultatbudget\nAvgifter' };
    const figure = {
      kind: 'figure' as const,
      part,
      row: 0,
      column: 0,
      rowLabel: 'Avgifter',
      was: '95',
      value: '- 1 095,5',
    };
    const { plan: corrected } = applyCorrections(read, kept(figure));
    expect(corrected.budgetTables[0]!.rows[0]).toMatchObject({
      cells: ['- 1 095,5'],
      values: [-1095.5],
    });
  });

  test('drops what is no assignment and adds one that was missed, text intact', () => {
    const part = { kind: 'assignment' as const, key: 'RF-1', wording: FIRST };
    const changes = kept({ kind: 'drop', part }, { kind: 'add', wording: 'Löptext', number: null });
    const { plan: corrected } = applyCorrections(read, changes);
    expect(corrected.assignments.map((it) => it.key)).toEqual(['RF-2', 'T-1']);
    expect(corrected.body.map((block) => block.text)).toEqual(read.body.map((block) => block.text));
    expect(corrected.body.map((block) => block.kind)).toEqual([
      'paragraph',
      'assignment',
      'assignment',
    ]);
  });

  test('takes a settled doubt off the list', () => {
    const { plan: corrected } = applyCorrections(
      read,
      kept({ kind: 'settle', code: 'number-gap', message: 'Nr 3 saknas.' }),
    );
    expect(corrected.findings).toEqual([]);
  });

  test('refuses a field that is not there to be corrected', () => {
    const strange: Correction = { ...receivers, field: 'confidence' };
    expect(applyCorrections(read, kept(strange)).unplaced).toHaveLength(1);
  });
});
