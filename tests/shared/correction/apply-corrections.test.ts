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

describe('a budget table', () => {
  const read = plan([assignment('RF-1', FIRST)]);
  const part = { kind: 'budgetTable' as const, key: 't1', wording: 'Resultatbudget\nAvgifter' };
  const label: Correction = {
    kind: 'rowLabel',
    part,
    row: 0,
    was: 'Avgifter',
    value: 'Avgifter och bidrag',
  };
  const column: Correction = {
    kind: 'column',
    part,
    column: 0,
    was: 'Budget 2026',
    value: 'Budget 2027',
  };
  const figure: Correction = {
    kind: 'figure',
    part,
    row: 0,
    column: 0,
    rowLabel: 'Avgifter och bidrag',
    was: '95',
    value: '96',
  };

  test('has its row labels, columns, title and unit corrected', () => {
    const title: Correction = {
      kind: 'set',
      part,
      field: 'title',
      was: 'Resultatbudget',
      value: 'Driftbudget',
    };
    const unit: Correction = { kind: 'set', part, field: 'unit', was: 'mnkr', value: 'tkr' };
    const { plan: corrected, unplaced } = applyCorrections(read, kept(label, column, unit, title));
    expect(unplaced).toEqual([]);
    expect(corrected.budgetTables[0]).toMatchObject({
      title: 'Driftbudget',
      unit: 'tkr',
      columns: ['Budget 2027'],
      rows: [{ label: 'Avgifter och bidrag' }],
    });
  });

  test('keeps a figure when the label it was corrected under is taken back', () => {
    const both = applyCorrections(read, kept(label, figure));
    expect(both.plan.budgetTables[0]!.rows[0]!.values).toEqual([96]);
    const alone = applyCorrections(read, kept(figure));
    expect(alone.unplaced).toEqual([]);
    expect(alone.plan.budgetTables[0]!.rows[0]).toMatchObject({ label: 'Avgifter', values: [96] });
  });

  test('is found again in a newer text with a row before it', () => {
    const [table] = read.budgetTables;
    const before = { ...table!.rows[0]!, label: 'Statsbidrag', cells: ['1'], values: [1] };
    const newer = { ...read, budgetTables: [{ ...table!, rows: [before, table!.rows[0]!] }] };
    const { plan: corrected, unplaced } = applyCorrections(newer, kept(label, figure));
    expect(unplaced).toEqual([]);
    expect(corrected.budgetTables[0]!.rows.map((row) => [row.label, row.values])).toEqual([
      ['Statsbidrag', [1]],
      ['Avgifter och bidrag', [96]],
    ]);
  });

  test('is shown corrected in the running text', () => {
    const rows = [
      ['', 'Budget 2026'],
      ['Avgifter', '95'],
    ];
    const block = {
      ...read.body[1]!,
      kind: 'table' as const,
      text: rows.map((cells) => cells.join('\t')).join('\n'),
      rows,
      headerRows: 1,
      part: { kind: 'budgetTable' as const, key: 't1' },
    };
    const { plan: corrected } = applyCorrections(
      { ...read, body: [read.body[0]!, block] },
      kept(label, figure, column),
    );
    expect(corrected.body[1]!.text).toBe('\tBudget 2027\nAvgifter och bidrag\t96');
  });

  test('leaves a label alone that the newer text words in a third way', () => {
    const [table] = read.budgetTables;
    const newer = {
      ...read,
      budgetTables: [{ ...table!, rows: [{ ...table!.rows[0]!, label: 'Taxor' }] }],
    };
    expect(applyCorrections(newer, kept(label)).unplaced).toHaveLength(1);
  });
});

describe('doubts follow what is corrected', () => {
  const twice = [assignment('RF-1', FIRST), { ...assignment('RF-2', SECOND), number: '1' }];
  const repeated = {
    code: 'number-repeated',
    severity: 'warning' as const,
    message: 'Numret RF 1 står på mer än ett uppdrag.',
    source: place,
  };
  const number = (key: string, wording: string, value: string): Correction => ({
    kind: 'set',
    part: { kind: 'assignment', key, wording },
    field: 'number',
    was: '1',
    value,
  });
  const doubts = (read: Plan, ...corrections: Correction[]): string[] =>
    applyCorrections(read, kept(...corrections)).plan.findings.map((it) => it.message);
  const read = { ...plan(twice), findings: [repeated] };

  test('a repeated number is settled by either of the two', () => {
    expect(doubts(read, number('RF-2', SECOND, '2'))).toEqual([]);
    expect(doubts(read, number('RF-1', FIRST, '2'))).toEqual([]);
  });

  test('another field settles nothing, and a new repeat is a new doubt', () => {
    expect(doubts(read, receivers)).toEqual([repeated.message]);
    const sound = {
      ...plan([assignment('RF-1', FIRST), assignment('RF-2', SECOND)]),
      findings: [],
    };
    expect(doubts(sound, number('RF-1', FIRST, '2'))).toEqual([
      'Numret RF 2 står på mer än ett uppdrag.',
    ]);
  });

  test('an uppdrag that gets its recipient, or is none, is no doubt any more', () => {
    const bare = { ...assignment('RF-1', FIRST), assignedTo: [] };
    const message = 'Nr 1 säger inte vem som ska utföra det.';
    const unsure = {
      ...plan([bare]),
      findings: [{ ...repeated, code: 'assignment-without-recipient', message }],
    };
    expect(doubts(unsure, { ...receivers, was: [] })).toEqual([]);
    expect(doubts(unsure, { kind: 'drop', part: receivers.part })).not.toContain(message);
  });

  test('a table of uneven width is settled by what is corrected in it', () => {
    const uneven = {
      ...plan(twice),
      findings: [
        {
          ...repeated,
          code: 'table-width-varies',
          message: 'Raderna i tabellen ”Resultatbudget” har olika många kolumner.',
          source: { ...place, page: null },
        },
      ],
    };
    const part = { kind: 'budgetTable' as const, key: 't1', wording: 'Resultatbudget\nAvgifter' };
    const at = { kind: 'figure' as const, part, row: 0, column: 0, rowLabel: 'Avgifter' };
    expect(doubts(uneven, { ...at, was: '95', value: '96' })).toEqual([]);
  });
});

describe('what the reading missed', () => {
  const bare = plan([assignment('RF-1', FIRST)]);
  const table = {
    ...bare.body[1]!,
    id: 'b9',
    kind: 'table' as const,
    rows: [
      ['Mått', 'Utfall', 'Mål'],
      ['Andel nöjda invånare', '71 %', '75 %'],
      ['Hot mot tryggheten', 'Öva larm', 'Se över lås'],
    ],
    headerRows: 1,
    part: null,
  };
  const read = { ...bare, body: [...bare.body, table] };

  test('is added from running text as a styrtal or a risk', () => {
    const { plan: corrected } = applyCorrections(
      read,
      kept({ kind: 'add', as: 'indicator', wording: 'Löptext', number: '3' }),
    );
    expect(corrected.indicators).toMatchObject([{ key: 'T-1', text: 'Löptext', number: '3' }]);
    expect(corrected.body[1]).toMatchObject({
      kind: 'paragraph',
      part: { kind: 'indicators', key: 'T-1' },
    });
  });

  test('is added from a row of a table, cells in their fields, once', () => {
    const row = { kind: 'add' as const, as: 'indicator' as const, number: null };
    const wording = 'Andel nöjda invånare\t71 %\t75 %';
    const { plan: corrected, unplaced } = applyCorrections(
      read,
      kept({ ...row, wording }, { ...row, wording }),
    );
    expect(unplaced).toEqual([]);
    expect(corrected.indicators).toMatchObject([
      { text: 'Andel nöjda invånare', outcome: '71 %', target: '75 %', longTerm: '' },
    ]);
    const risk: Correction = {
      kind: 'add',
      as: 'risk',
      wording: 'Hot mot tryggheten\tÖva larm\tSe över lås',
      number: null,
    };
    expect(applyCorrections(read, kept(risk)).plan.risks).toMatchObject([
      { area: 'Hot mot tryggheten', risk: 'Öva larm', measures: ['Se över lås'] },
    ]);
  });

  test('is handed back when the newer text does not have it', () => {
    const gone = kept({ kind: 'add', as: 'risk', wording: 'Något annat', number: null });
    expect(applyCorrections(read, gone).unplaced).toHaveLength(1);
  });
});
