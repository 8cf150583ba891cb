import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const GOAL = [
  heading('Mål och styrtal', 1, '3'),
  paragraph('Målsättning nr 2: Trygga gator och torg.'),
];

function indicators(...blocks: readonly SourceBlock[]) {
  return parsePlan(wordSource(...GOAL, ...blocks)).indicators;
}

/** number | text | outcome | year | target | long term */
function short(...blocks: readonly SourceBlock[]): string[] {
  return indicators(...blocks).map((one) =>
    [one.number, one.text, one.outcome, one.outcomeYear, one.target, one.longTerm]
      .map((cell) => cell ?? '')
      .join(' | '),
  );
}

describe('tables of styrtal', () => {
  it('share names set to the middle over the columns below, where nothing says how far they reach', () => {
    expect(
      short(
        table(
          [
            ['Indikator', '', 'Utfall', '', 'Målvärden'],
            ['', '2023', '2024', '2026', '2028'],
            ['Trygga torg', '71 %', '74 %', '85 %', '95 %'],
          ],
          { header: 0, isRuled: false },
        ),
      ),
    ).toEqual([' | Trygga torg | 74 % | 2024 | 85 % | 95 %']);
  });

  it('leave it in doubt whose the year before the plan is, where spaces do not show it', () => {
    const rows = (isRuled: boolean) =>
      parsePlan(
        wordSource(
          ...GOAL,
          table(
            [
              ['Indikator', 'Utfall', '', '', 'Mål', ''],
              ['', '2023', '2024', '2025', '2026', '2028'],
              ['Trygga torg', '71 %', '74 %', '77 %', '85 %', '95 %'],
            ],
            { header: 0, isRuled },
          ),
        ),
      );
    const { indicators: read, findings } = rows(false);
    expect(read.map((one) => [one.outcome, one.outcomeYear, one.target, one.longTerm])).toEqual([
      ['74 %', '2024', '85 %', '95 %'],
    ]);
    expect(findings.map(({ code }) => code)).toContain('outcome-year-unsure');
    expect(rows(true).findings.map(({ code }) => code)).not.toContain('outcome-year-unsure');
  });

  it('end where the next table names columns of its own', () => {
    const styrtal = [
      ['Indikator', 'Utfall 2024', 'Mål 2026'],
      ['Trygga torg', '74 %', '85 %'],
    ];
    const activities = [
      ['Aktivitet', 'Ansvarig', 'Tidplan'],
      ['Byta belysning vid torget', 'Gatuchef', 'Maj'],
    ];
    const marked = [table(styrtal), table(activities)];
    const unmarked = [table(styrtal, { header: 0 }), table(activities, { header: 0 })];
    for (const tables of [marked, unmarked])
      expect(short(...tables)).toEqual([' | Trygga torg | 74 % | 2024 | 85 % | ']);
  });

  it('reads number, text, values, year in the text and parent rows', () => {
    const read = indicators(
      table([
        ['Styrtal', 'Utfall, senast kända värde', 'Årets målvärde', 'Långsiktigt målvärde'],
        ['1. Andel belysta gångvägar. (Utfall: hösten 2024)', '87 %', '90 %', '95 %'],
        ['2. Nöjda invånare (Utfall: 2023)', '', '', ''],
        ['2 a. Parker', 'Plats 6 av 7', 'Plats 3 av 7', 'Plats 1 av 7'],
        ['2 b) Lekplatser', '2025: 77', '77–80', '>80'],
      ]),
    );
    expect(read.map((one) => one.key)).toEqual(['2:1', '2:2', '2:2a', '2:2b']);
    expect(read.map((one) => one.parentKey)).toEqual([null, null, '2:2', '2:2']);
    expect(read.map((one) => one.outcomeYear)).toEqual(['2024', '2023', '2023', '2025']);
    expect(read.map((one) => one.goalKey)).toEqual(['2', '2', '2', '2']);
    expect(read[3]).toMatchObject({
      text: 'Lekplatser',
      outcome: '2025: 77',
      target: '77–80',
      longTerm: '>80',
    });
  });

  it('takes the newest outcome, this year’s target and the farthest one among many columns', () => {
    expect(
      short(
        table([
          [
            'Nr',
            'Indikator',
            'Utgångsvärde 2022',
            'Utfall 2023',
            'Utfall 2024',
            'Mål 2026',
            'Mål 2027',
            'Mål 2030',
            'Ansvarig',
            'Källa',
          ],
          [
            '1',
            'Andel cykelresor',
            '12 %',
            '13 %',
            '14 %',
            '16 %',
            '18 %',
            '25 %',
            'Trafikchef',
            'Resvaneundersökning',
          ],
          ['2', 'Trafikskadade barn', '9', '7', '8', '5', '3', '0', 'Trafikchef', 'Strada'],
        ]),
      ),
    ).toEqual([
      '1 | Andel cykelresor | 14 % | 2024 | 16 % | 25 %',
      '2 | Trafikskadade barn | 8 | 2024 | 5 | 0',
    ]);
  });

  it('reads targets before outcomes, and a column for frequency between them', () => {
    expect(
      short(
        table([
          ['Målvärde 2026', 'Mått', 'Frekvens', 'Nuläge'],
          ['minst 75 procent', 'Andel elever med gymnasieexamen', 'Årligen', '71 procent (2024)'],
        ]),
      ),
    ).toEqual([
      ' | Andel elever med gymnasieexamen | 71 procent (2024) | 2024 | minst 75 procent | ',
    ]);
  });

  it('joins a header of two rows with spans', () => {
    expect(
      short(
        table(
          [
            [
              { text: 'Indikator', rows: 2 },
              { text: 'Utfall', span: 2 },
              { text: 'Målvärde', span: 2 },
            ],
            [null, '2023', '2024', '2026', '2028'],
            ['Svarstid i telefon', '6 min', '5 min', '4 min', '3 min'],
          ],
          { header: 2 },
        ),
      ),
    ).toEqual([' | Svarstid i telefon | 5 min | 2024 | 4 min | 3 min']);
  });

  it('reads two header rows where only the first is marked', () => {
    expect(
      short(
        table([
          [
            { text: 'Indikator', rows: 2 },
            { text: 'Utfall', span: 2 },
            { text: 'Mål', span: 1 },
          ],
          [null, '2023', '2024', '2026'],
          ['Svarstid i telefon', '6 min', '5 min', '4 min'],
        ]),
      ),
    ).toEqual([' | Svarstid i telefon | 5 min | 2024 | 4 min | ']);
  });

  it('knows a column of goals from a column of targets', () => {
    expect(
      short(
        table([
          ['Mål', 'Indikator', 'Utfall 2024', 'Målvärde 2026'],
          [
            { text: 'Invånarna ska kunna röra sig tryggt i hela kommunen.', rows: 2 },
            'Upplevd trygghet',
            '62',
            '70',
          ],
          [null, 'Anmälda brott', '4 100', '3 900'],
        ]),
      ),
    ).toEqual([
      ' | Upplevd trygghet | 62 | 2024 | 70 | ',
      ' | Anmälda brott | 4 100 | 2024 | 3 900 | ',
    ]);
  });

  it('reads years as columns beside a target', () => {
    expect(
      short(
        table([
          ['Nyckeltal', '2023', '2024', 'Prognos 2025', 'Mål 2026'],
          ['Sjukfrånvaro', '6,5 %', '6,1 %', '6,0 %', '5,5 %'],
        ]),
      ),
    ).toEqual([' | Sjukfrånvaro | 6,1 % | 2024 | 5,5 % | ']);
  });

  it('skips a title row and headings inside the table', () => {
    expect(
      short(
        table([
          [{ text: 'Styrtal för nämnden', span: 3 }],
          ['Styrtal', 'Utfall 2024', 'Målvärde'],
          [{ text: 'Kvalitet', span: 3 }],
          ['1. Nöjda brukare', '81 %', '85 %'],
          [{ text: 'Ekonomi', bold: true }, '', ''],
          ['2. Budgetavvikelse', '-2 mnkr', '0 mnkr'],
        ]),
      ),
    ).toEqual([
      '1 | Nöjda brukare | 81 % | 2024 | 85 % | ',
      '2 | Budgetavvikelse | -2 mnkr | 2024 | 0 mnkr | ',
    ]);
  });

  it('goes on over a page break, with the header repeated, without it, and within a row', () => {
    const header = ['Styrtal', 'Utfall', 'Årets mål'];
    const first = table([header, ['1. Andel som svarat på den årliga', '79 %', '90 %']], {
      pages: [1, 1],
    });
    const again = table(
      [header, ['uppföljningen. (Utfall: 2024)', '', ''], ['2. Frisktal', '61', '65']],
      { pages: [2, 2, 2] },
    );
    const bare = table([['3. Rekryteringar', '12', '20']], { pages: [3], header: 0 });
    expect(short(first, again, bare)).toEqual([
      '1 | Andel som svarat på den årliga uppföljningen. (Utfall: 2024) | 79 % | 2024 | 90 % | ',
      '2 | Frisktal | 61 |  | 65 | ',
      '3 | Rekryteringar | 12 |  | 20 | ',
    ]);
  });

  it('reads a table of one column, with rows or with bullets in one cell', () => {
    expect(
      short(
        table([['Indikatorer'], ['Frisktalet ska öka.'], ['Personalomsättningen ska minska.']]),
      ),
    ).toEqual([
      ' | Frisktalet ska öka. |  |  |  | ',
      ' | Personalomsättningen ska minska. |  |  |  | ',
    ]);
    expect(
      short(
        table([['Indikatorer'], ['• Frisktalet ska öka.\n• Personalomsättningen ska minska.']]),
      ),
    ).toHaveLength(2);
  });

  it('reads indikatorer that stand as a list below a line', () => {
    const item = (text: string): SourceBlock => ({
      ...paragraph(text),
      list: { mark: '•', level: 0 },
    });
    expect(
      short(
        paragraph('Indikatorer:'),
        item('Frisktalet ska öka.'),
        item('Sjukfrånvaron ska minska.'),
        paragraph('Arbetet fortsätter.'),
      ),
    ).toEqual([' | Frisktalet ska öka. |  |  |  | ', ' | Sjukfrånvaron ska minska. |  |  |  | ']);
  });

  it('leaves components below the table and tables of other things alone', () => {
    expect(
      short(
        table([
          ['Styrtal', 'Utfall 2024', 'Mål 2026'],
          ['1. Kvalitetsindex. *)', '5 av 8', '6 av 8'],
        ]),
        paragraph('*)'),
        paragraph('1 a. Svarstid.'),
        paragraph('1 b. Bemötande.'),
        table([
          ['Ledamot', 'Parti'],
          ['Anna Ek', 'Partiet'],
        ]),
        table([
          ['Möte', 'Datum'],
          ['Nämnd', '2026-02-03'],
          ['Beredning', '2026-02-10'],
        ]),
      ),
    ).toEqual(['1 | Kvalitetsindex. *) | 5 av 8 | 2024 | 6 av 8 | ']);
  });

  it('keeps texts that begin with a figure', () => {
    expect(
      short(
        table([
          ['Styrtal', 'Utfall 2024', 'Mål 2026'],
          ['1 En hög andel tar emot e-faktura', '40 %', '50 %'],
          ['2. 1177 används av fler', '95 %', '96 %'],
          ['30-dagarsmortalitet efter stroke', '10 %', '9 %'],
          ['1.2 Andel återbruk', '3', '4'],
        ]),
      ),
    ).toEqual([
      '1 | En hög andel tar emot e-faktura | 40 % | 2024 | 50 % | ',
      '2 | 1177 används av fler | 95 % | 2024 | 96 % | ',
      ' | 30-dagarsmortalitet efter stroke | 10 % | 2024 | 9 % | ',
      '1.2 | Andel återbruk | 3 | 2024 | 4 | ',
    ]);
  });
});
