import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

/** Tables as text taken out of a PDF with its layout kept prints them. */
const planOf = (table: string) =>
  parsePlan(
    readText(
      new TextEncoder().encode(
        `Parknämnden\n\nVerksamhetsplan 2031\n\n2 Mål och styrtal\n\n${table}\n`,
      ),
    ),
  );

const styrtalOf = (table: string): string[] =>
  planOf(table).indicators.map(({ text, outcome, target, longTerm }) =>
    [text, outcome, target, longTerm].join(' | '),
  );

describe('printed rows of styrtal', () => {
  it('have parts of their own below a name over two lines', () => {
    expect(
      styrtalOf(`Indikator                                     Utfall 2029   Mål 2031   Mål 2033
Andel besökare som är nöjda med stadens        71 %          80 %       85 %
parker
varav boende i ytterområden                    64 %          75 %       85 %
varav barn                                     77 %          82 %       85 %
Antal nya träd                                 1 204         1 300      1 400`),
    ).toEqual([
      'Andel besökare som är nöjda med stadens parker | 71 % | 80 % | 85 %',
      'varav boende i ytterområden | 64 % | 75 % | 85 %',
      'varav barn | 77 % | 82 % | 85 %',
      'Antal nya träd | 1 204 | 1 300 | 1 400',
    ]);
  });
});

describe('printed values', () => {
  it('may be words beside figures, also where few rows have a figure in each place', () => {
    expect(
      styrtalOf(`Styrtal                                  Utfall 2029   Mål 2031   Mål 2033
Antal odlingslotter                      4             6          8
Andel besökare som anser att             Nytt styrtal  70 %       85 %
stigarna är väl skötta`),
    ).toEqual([
      'Antal odlingslotter | 4 | 6 | 8',
      'Andel besökare som anser att stigarna är väl skötta | Nytt styrtal | 70 % | 85 %',
    ]);
  });

  it('are not the number at the end of a label', () => {
    const rows = (label: string, gap: string) =>
      planOf(`Projekt (tkr)                          2031         2032         2033
${label}${gap}18 500        6 000
Lekplatser                            5 000        5 000        5 000
Stigar                                3 200        2 800        2 800
Summa                                26 700       13 800        7 800`).budgetTables.map(
        ({ rows: [first] }) => [first?.label, ...(first?.values ?? [])],
      );
    expect(rows('Stadsparken etapp 1', ' '.repeat(18))).toEqual([
      ['Stadsparken etapp 1', 18500, 6000, null],
    ]);
  });

  it('may stand a single space behind a long label', () => {
    const [table] = planOf(`Projekt (tkr)                          2031         2032         2033
Ombyggnad av växthuset vid älven i 18 500        6 000        1 000
Lekplatser                            5 000        5 000        5 000
Stigar                                3 200        2 800        2 800
Summa                                26 700       13 800        8 800`).budgetTables;
    expect(table?.rows[0]?.values).toEqual([18500, 6000, 1000]);
  });
});

describe('printed columns before the values', () => {
  it('are the goal, the number and the name where the header says so', () => {
    const plan =
      planOf(`Mål                 Nr    Styrtal                                    Senaste   Målvärde  Målvärde
                                                                     utfall    2031      2033
1. Trygga           1.1   Andel besökare som känner sig trygga       71 %      80 %      85 %
parker                    efter mörkrets inbrott
                    1.2   Antal nya lyktor                           120       140       160
2. Grönska          2.1   Antal nya träd                             1 204     1 300     1 400
                    2.2   Antal odlingslotter vid ån som är utlagda  4         6         8`);
    expect(
      plan.indicators.map(({ number, text, outcome, target, longTerm }) =>
        [number, text, outcome, target, longTerm].join(' | '),
      ),
    ).toEqual([
      '1.1 | Andel besökare som känner sig trygga efter mörkrets inbrott | 71 % | 80 % | 85 %',
      '1.2 | Antal nya lyktor | 120 | 140 | 160',
      '2.1 | Antal nya träd | 1 204 | 1 300 | 1 400',
      '2.2 | Antal odlingslotter vid ån som är utlagda | 4 | 6 | 8',
    ]);
    expect(plan.goals.map(({ title }) => title)).toEqual(['Trygga parker', 'Grönska']);
  });
});

describe('a title over several lines of a printed cover', () => {
  const headOf = (...lines: readonly string[]) => {
    const text = `${lines.join('\n')}\n\n1 Inledning\n\nNämnden ansvarar för parker.\n`;
    return parsePlan(readText(new TextEncoder().encode(text))).plan;
  };

  it('is whole, and its first year is the plan’s', () => {
    const { title, year } = headOf(
      'Parknämndens verksamhetsplan',
      'och budget 2031 med plan för',
      '2032–2033',
      'Parknämnden',
    );
    expect([title, year]).toEqual([
      'Parknämndens verksamhetsplan och budget 2031 med plan för 2032–2033',
      2031,
    ]);
  });

  it('takes no name below it', () => {
    expect(headOf('Verksamhetsplan 2031', 'Parknämnden', 'Beslutad i december').title).toBe(
      'Verksamhetsplan 2031',
    );
  });
});
