import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { textSource } from './made-source.ts';

const read = (...lines: readonly string[]) =>
  parsePlan(textSource(['4 Ekonomi', '', ...lines].join('\n')));
const lost = (plan: ReturnType<typeof read>) =>
  plan.findings.filter(({ code }) => code === 'tables-lost-in-text');

/** A budget as plain text extraction leaves it: the labels, then each column of figures by itself. */
const COLUMNS = [
  'Verksamhet (tkr)',
  '',
  'Nämnd',
  'Gator',
  'Parker',
  'Summa',
  '',
  'Utfall 2024',
  '',
  '1 214',
  '18 455',
  '201 332',
  '221 001',
  '',
  'Budget',
  '2026',
  '1 305',
  '19 480',
  '213 450',
  '234 235',
  '',
];

describe('a text that has lost its tables', () => {
  it('is said to have, with the first place, and gives no figure a row', () => {
    const plan = read(...COLUMNS, 'Nämnden följer upp varje månad.');
    expect(
      lost(plan).map(({ message, source }) => [
        /\d+ ställen/u.exec(message)?.[0],
        source.lineStart,
      ]),
    ).toEqual([['2 ställen', 12]]);
    expect(plan.budgetTables).toEqual([]);
  });

  it('makes no styrtal of pieces of lines and names of columns', () => {
    const plan = read(
      'Styrtal',
      '',
      'Andel som får en första',
      '',
      'bedömning inom 30 dagar',
      '',
      'Antal besök per invånare',
      '',
      'Utfall 2024',
      '61 %',
      '38',
      '54',
      '12',
    );
    expect(plan.indicators).toEqual([]);
    expect(lost(plan)).toHaveLength(1);
  });

  it('is told from one whose tables were read, from a contents list and from a year or two', () => {
    const readable = [
      'Belopp i tkr',
      'Budget 2026 Utfall 2024',
      'Nämnd 1 305 1 214',
      'Gator 19 480 18 455',
      'Parker 213 450 201 332',
      'Summa 234 235 221 001',
    ];
    const plan = read(...readable);
    expect(plan.budgetTables[0]?.rows).toHaveLength(4);
    expect(lost(plan)).toEqual([]);
    expect(lost(read('Sidor', '', '3', '3', '4', '7', '12'))).toEqual([]);
    expect(lost(read('Planen gäller', '', '2026', '2027'))).toEqual([]);
  });

  it('takes no time to see that a huge line is no figure', () => {
    // Without a bound on its length such a line took minutes, which no test is given.
    expect(lost(read(`1${' '.repeat(200_000)}1`))).toEqual([]);
  });
});

describe('a row in columns that no table took', () => {
  const ROW = 'Risk att bojar lossnar på vintern    3   4   12     Hamnkapten';
  const doubts = (...lines: readonly string[]) =>
    read('Hamnen sköts av nämnden.', '', ...lines).findings.filter(
      ({ code }) => code === 'row-lost-in-text',
    );

  it('is said to have been read as text, with its first words and its place', () => {
    const [doubt, ...more] = doubts(ROW);
    expect(more).toEqual([]);
    expect(doubt?.message).toContain('”Risk att bojar lossnar på vintern 3 4 12 Hamnkapten”');
    expect(doubt?.source.lineStart).toBe(5);
  });

  it('is counted with others in one doubt', () => {
    expect(doubts(ROW, '', ROW).map(({ message }) => message.slice(0, 7))).toEqual(['2 rader']);
  });

  it('is none of justified text, of dates apart and of figures in a sentence', () => {
    expect(
      doubts(
        'Nämnden  ansvarar  för  hamnen  och  för  alla  de  12  fyrar  som  finns.',
        '',
        'Beslutad av nämnden    2026-11-03    § 12',
      ),
    ).toEqual([]);
  });
});
