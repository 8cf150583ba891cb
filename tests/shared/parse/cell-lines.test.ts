import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

const read = (text: string) => parsePlan(readText(new TextEncoder().encode(text)));

/** A table as a word processor saves it: a line for each cell, row by row. */
const saved = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\n')).join('\n');

const BUDGET = [
  ['Belopp i tkr', 'Budget 2026', 'Prognos 2025', 'Budget 2025'],
  ['Verksamhetens intäkter', '', '', ''],
  ['Taxor och avgifter', '6 310', '6 200', '6 050'],
  ['Sålda tjänster', '', '410', '400'],
  ['Personal', '-28 115', '-27 900', '-27 400'],
  ['Nettokostnad', '-21 805', '-21 290', '-20 950'],
];

const rowsOf = (plan: ReturnType<typeof read>) =>
  plan.budgetTables.flatMap(({ rows }) => rows.map(({ label, values }) => [label, ...values]));

describe('tables with a line for each cell', () => {
  it('keep empty cells in their places', () => {
    const plan = read(`3 Ekonomi\n${saved(BUDGET)}\n\nKapitalkostnaderna ökar något.\n`);
    expect(plan.budgetTables[0]?.columns).toEqual(['Budget 2026', 'Prognos 2025', 'Budget 2025']);
    expect(rowsOf(plan)).toEqual([
      ['Verksamhetens intäkter', null, null, null],
      ['Taxor och avgifter', 6310, 6200, 6050],
      ['Sålda tjänster', null, 410, 400],
      ['Personal', -28_115, -27_900, -27_400],
      ['Nettokostnad', -21_805, -21_290, -20_950],
    ]);
  });

  it('have rows called as a column may be', () => {
    const rows = [
      ['Mnkr', 'Budget 2026', 'Bokslut 2024'],
      ['Intäkter', '12,5', '11,9'],
      ['Kostnader', '-80,1', '-78,4'],
      ['Resultat', '-67,6', '-66,5'],
    ];
    const plan = read(`4 Ekonomi\n${saved(rows)}\n`);
    expect(rowsOf(plan)).toEqual([
      ['Intäkter', 12.5, 11.9],
      ['Kostnader', -80.1, -78.4],
      ['Resultat', -67.6, -66.5],
    ]);
  });

  it('of styrtal have shares and sentences as values', () => {
    const rows = [
      ['Styrtal', 'Utfall 2024', 'Mål 2026', 'Långsiktigt mål'],
      ['1. Andel enheter som följer rutinen', '5 av 8', '6 av 8', '7 av 8'],
      ['2. Ungas delaktighet', '', 'Beslutas när undersökningen är gjord', '60 %'],
      ['3. Väntetid', '14 dagar', '10 dagar', '7 dagar'],
    ];
    const plan = read(
      `Verksamhetsplan 2026\n\nMål 1: Vården är nära\n${saved(rows)}\n\nUppdrag till förvaltningen\n`,
    );
    expect(
      plan.indicators.map(({ text, outcome, target, longTerm }) => [
        text,
        outcome,
        target,
        longTerm,
      ]),
    ).toEqual([
      ['Andel enheter som följer rutinen', '5 av 8', '6 av 8', '7 av 8'],
      ['Ungas delaktighet', '', 'Beslutas när undersökningen är gjord', '60 %'],
      ['Väntetid', '14 dagar', '10 dagar', '7 dagar'],
    ]);
  });

  it('of risks leave the place of an area or risk empty that goes on', () => {
    const rows = [
      ['Verksamhet', 'Risk', 'Åtgärd'],
      ['Ekonomi', 'Risk att fakturor betalas två gånger.', 'Stickprov varje kvartal.'],
      ['', '', 'Nya attestanter utbildas.'],
      ['', 'Risk att avtal inte följs.', 'Uppföljning av köptrohet.'],
      ['Personal', 'Risk att introduktionen uteblir.', 'Checklista för chefer.'],
    ];
    const plan = read(`5 Internkontrollplan\n${saved(rows)}\n`);
    expect(plan.risks.map(({ area, risk, measures }) => [area, risk, ...measures])).toEqual([
      [
        'Ekonomi',
        'Risk att fakturor betalas två gånger.',
        'Stickprov varje kvartal.',
        'Nya attestanter utbildas.',
      ],
      ['Ekonomi', 'Risk att avtal inte följs.', 'Uppföljning av köptrohet.'],
      ['Personal', 'Risk att introduktionen uteblir.', 'Checklista för chefer.'],
    ]);
  });

  it('may have gaps between their rows, and labels of several lines', () => {
    const plan = read(`3 Ekonomi

Tkr
Budget 2026
Budget 2025

Intäkter

Taxor och avgifter för den som
ansöker om bygglov
6 310
6 050

Köpta tjänster
-28 115
-27 400

Underskottet täcks av fullmäktige.
`);
    expect(rowsOf(plan)).toEqual([
      ['Intäkter', null, null],
      ['Taxor och avgifter för den som ansöker om bygglov', 6310, 6050],
      ['Köpta tjänster', -28_115, -27_400],
    ]);
  });

  it('leave out the values of a row that has too few, and say so', () => {
    const plan = read(`3 Ekonomi

Tkr
Budget 2026
Budget 2025

Taxor och avgifter
6 310
6 050

Sålda tjänster
400

Köpta tjänster
-28 115
-27 400

Underskottet täcks av fullmäktige.
`);
    expect(rowsOf(plan)[1]).toEqual(['Sålda tjänster', null, null]);
    const said = plan.findings.filter(({ code }) => code === 'table-row-width');
    expect(said.map(({ source }) => source.lineStart)).toEqual([11]);
  });

  it('end where uppdrag begin, whose lines are no row', () => {
    const rows = [
      ['Styrtal', 'Utfall 2024', 'Mål 2026', 'Långsiktigt mål'],
      ['Antal besök', '410', '430', '500'],
      ['Uppdrag till förvaltningen:', 'Nr 1. Att öppna.', 'Nr 2. Att stänga.'],
    ];
    const plan = read(
      `Verksamhetsplan 2026\n\nMål 1: Fler kommer\n${saved(rows)}\nMål 2: Färre väntar\n\nNämnden följer väntetiderna.\n`,
    );
    expect(plan.indicators.map(({ text, target }) => [text, target])).toEqual([
      ['Antal besök', '430'],
    ]);
    expect(plan.assignments.map(({ number }) => number)).toEqual(['1', '2']);
    expect(plan.goals.map(({ title }) => title)).toEqual(['Fler kommer', 'Färre väntar']);
  });

  it('of risks with a measure of two paragraphs are not shifted by it', () => {
    const rows = [
      ['Verksamhet', 'Risk', 'Åtgärd'],
      ['Ekonomi', 'Risk att fakturor betalas två gånger.', 'Stickprov görs.', 'Rutinen ses över.'],
      ['Personal', 'Risk att introduktionen uteblir.', 'Checklista för chefer.'],
      ['Säkerhet', 'Risk för hot och våld.', 'Larm på varje enhet.'],
    ];
    const plan = read(`5 Internkontrollplan\n${saved(rows)}\n`);
    expect(plan.risks.map(({ area, risk, measures }) => [area, risk, measures.join(' ')])).toEqual([
      ['Ekonomi', 'Risk att fakturor betalas två gånger.', 'Stickprov görs. Rutinen ses över.'],
      ['Personal', 'Risk att introduktionen uteblir.', 'Checklista för chefer.'],
      ['Säkerhet', 'Risk för hot och våld.', 'Larm på varje enhet.'],
    ]);
  });

  it('put a value below the column that the total asks for', () => {
    const plan = read(`3 Ekonomi

Tkr
Budget 2026
Budget 2025

Taxor
600
500

Sålda tjänster
400

Summa
600
900
`);
    expect(rowsOf(plan)[1]).toEqual(['Sålda tjänster', null, 400]);
    expect(plan.findings.map(({ code }) => code)).not.toContain('table-row-width');
  });
});

it('a first row called as a column may be cuts no amount of the rows below it in two', () => {
  const plan = read(`3.1 Resultatbudget
Belopp i tkr Budget 2026 Prognos 2025 Budget 2025
Intäkter
Statliga bidrag 48 200 47 100 46 900
Entréer 9 310 8 870 9 050
Summa intäkter 57 510 55 970 55 950
4 Uppföljning
`);
  expect(rowsOf(plan)).toEqual([
    ['Intäkter', null, null, null],
    ['Statliga bidrag', 48_200, 47_100, 46_900],
    ['Entréer', 9310, 8870, 9050],
    ['Summa intäkter', 57_510, 55_970, 55_950],
  ]);
});

it('a first value may stand on the line of what is measured', () => {
  const plan = read(`Verksamhetsplan 2026

Mål 1: Handläggningen är snabb

Mått
Utfall 2024
Mål 2026
Långsiktigt mål

Andel bygglov som beslutas inom tio
veckor från komplett ansökan 83 %
95 %
100 %

Nöjda företag
71
74
80

Nr 1. Att öppna.
`);
  expect(
    plan.indicators.map(({ outcome, target, longTerm }) => [outcome, target, longTerm]),
  ).toEqual([
    ['83 %', '95 %', '100 %'],
    ['71', '74', '80'],
  ]);
});

it('two shares below each other are no page numbers', () => {
  const source = readText(new TextEncoder().encode('Styrtal\n\n5 av 8\n\n6 av 8\n\n7 av 8\n'));
  expect(source.furniture).toEqual([]);
});
