import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));

describe('a table that describes a goal', () => {
  const card = [
    heading('Mål 1', 2, '2.1'),
    table(
      [
        ['Mål 1', 'Gatorna är hela'],
        ['Strategi', 'Underhåll före nytt.'],
        ['Indikatorer', '• Andel gator utan hål ska öka.\n• Antal klagomål ska minska.'],
        ['Uppdrag', '• Ta fram en underhållsplan.\n• Se över entreprenaderna.'],
      ],
      { header: 0 },
    ),
  ];

  it('gives the uppdrag and styrtal that its labels announce, and the goal', () => {
    const plan = read(...card);
    expect(plan.goals.map(({ key, title }) => [key, title])).toEqual([['1', 'Gatorna är hela']]);
    expect(plan.assignments.map(({ goalKey, text }) => [goalKey, text])).toEqual([
      ['1', 'Ta fram en underhållsplan.'],
      ['1', 'Se över entreprenaderna.'],
    ]);
    expect(plan.indicators.map(({ goalKey, text }) => [goalKey, text])).toEqual([
      ['1', 'Andel gator utan hål ska öka.'],
      ['1', 'Antal klagomål ska minska.'],
    ]);
    expect(plan.findings.map(({ code }) => code)).not.toContain('table-not-read');
  });

  it('takes paragraphs that each say what to do as uppdrag, and others as one', () => {
    const texts = (value: string) =>
      read(
        table(
          [
            ['Mål 1', 'Hela gator'],
            ['Uppdrag', value],
          ],
          { header: 0 },
        ),
      ).assignments.map(({ text }) => text);
    expect(texts('Utreda belysningen\nTa fram en plan')).toEqual([
      'Utreda belysningen',
      'Ta fram en plan',
    ]);
    expect(texts('Utreda belysningen.\nDen är gammal.')).toEqual([
      'Utreda belysningen. Den är gammal.',
    ]);
  });
});

describe('a table of uppdrag', () => {
  it('is no table of styrtal because one column says which goal they serve', () => {
    const plan = read(
      heading('Uppdrag', 1, '3'),
      table([
        ['Nr', 'Uppdrag', 'Mål', 'Klart'],
        ['1', 'Utreda belysningen.', '1', '2026-06-30'],
      ]),
    );
    expect(plan.assignments.map(({ number, goalKey }) => [number, goalKey])).toEqual([['1', '1']]);
    expect(plan.indicators).toEqual([]);
  });

  it('gives each uppdrag that one cell lists', () => {
    const plan = read(
      table([
        ['Målområde', 'Uppdrag', 'Ansvarig'],
        ['Trygghet', '1. Utreda belysningen.\n2. Klippa häckarna.', 'Gatuchefen'],
      ]),
    );
    expect(plan.assignments.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Utreda belysningen.'],
      ['2', 'Klippa häckarna.'],
    ]);
  });
});

describe('measures in one cell', () => {
  it('are the paragraphs of a Word cell, also without full stops', () => {
    const plan = read(
      table([
        ['Risk', 'Process', 'Åtgärd'],
        [
          'Att medel rinner bort',
          'Bidrag',
          'Kontroll av ansökan\nGranskning av fem mottagare och\nEN 54-larm',
        ],
      ]),
    );
    expect(plan.risks.map(({ measures }) => measures)).toEqual([
      ['Kontroll av ansökan', 'Granskning av fem mottagare och EN 54-larm'],
    ]);
  });
});

describe('a table of uppdrag without a column of that name', () => {
  const texts = (...blocks: readonly SourceBlock[]) =>
    read(heading('Uppdrag', 1, '3'), ...blocks).assignments.map(
      ({ number, givenBy, assignedTo, text }) => [number, givenBy, ...assignedTo, text],
    );
  const giver = 'Tekniska nämnden';

  it('takes what says what to do beside a title', () => {
    expect(
      texts(
        table([
          ['Id', 'Rubrik', 'Beskrivning', 'Uppdragsgivare', 'Ansvarig'],
          ['S1', 'Gator', 'Laga gatorna.', 'Kommunstyrelsen', 'Gatuchefen'],
          ['S2', 'Parker', 'Klippa gräset.', 'Kommunfullmäktige', 'Parkchefen'],
        ]),
      ),
    ).toEqual([
      ['S1', 'Kommunstyrelsen', 'Gatuchefen', 'Laga gatorna.'],
      ['S2', 'Kommunfullmäktige', 'Parkchefen', 'Klippa gräset.'],
    ]);
  });

  it('finds the columns by what they hold below a heading that announces them', () => {
    expect(
      texts(
        table(
          [
            ['1', 'Utreda belysningen.', 'Gatuchefen'],
            ['2', 'Ta fram en plan för snön.', 'Driftchefen'],
          ],
          { header: 0 },
        ),
      ),
    ).toEqual([
      ['1', giver, 'Gatuchefen', 'Utreda belysningen.'],
      ['2', giver, 'Driftchefen', 'Ta fram en plan för snön.'],
    ]);
  });

  it('takes no styrtal for uppdrag', () => {
    expect(
      texts(
        table([
          ['Styrtal', 'Utfall 2024', 'Mål 2026'],
          ['Minska antalet hål i gatan', '14', '9'],
          ['Öka andelen cyklister', '20 %', '25 %'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('a table that describes a risk', () => {
  it('gives area, risk and measures by its labels', () => {
    const plan = read(
      heading('Internkontrollplan', 1, '5'),
      table(
        [
          ['Område', 'Ekonomi'],
          ['Risk', 'Projekt blir dyra'],
          ['Sannolikhet/konsekvens', '3/4'],
          ['Åtgärder', '• Följa upp varje månad\n• Tillsätta styrgrupp'],
          ['Ansvarig', 'Förvaltningschef'],
        ],
        { header: 0 },
      ),
      table(
        [
          [{ text: 'Risk 2: Vatten saknas', span: 4 }],
          ['Sannolikhet', '2', 'Konsekvens', '4'],
          ['Kontroll', { text: 'Provköra reservkraft', span: 3 }],
        ],
        { header: 0 },
      ),
    );
    expect(plan.risks.map(({ area, risk, measures }) => [area, risk, ...measures])).toEqual([
      ['Ekonomi', 'Projekt blir dyra', 'Följa upp varje månad', 'Tillsätta styrgrupp'],
      [null, 'Vatten saknas', 'Provköra reservkraft'],
    ]);
  });

  it('is read in columns also below a row that only parts them', () => {
    const plan = read(
      table(
        [
          [
            { text: 'Process', rows: 2 },
            'Riskidentifiering',
            { text: 'Riskbedömning', span: 2 },
            'Riskhantering',
          ],
          [null, 'Risk', 'S', 'K', 'Kontrollaktivitet'],
          ['Inköp', 'Inköp sker utan avtal', '3', '3', 'Stickprov'],
        ],
        { header: 2 },
      ),
    );
    expect(plan.risks.map(({ area, risk, measures }) => [area, risk, ...measures])).toEqual([
      ['Inköp', 'Inköp sker utan avtal', 'Stickprov'],
    ]);
  });
});

describe('an introduction between the label and the table', () => {
  it('is no styrtal', () => {
    const plan = read(
      heading('Styrtal', 1, '2'),
      paragraph('Styrtal', true),
      paragraph('Tabellen visar vad som följs upp.'),
      table([
        ['Styrtal', 'Mål 2026'],
        ['Antal hål i gatan', '9'],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual(['Antal hål i gatan']);
  });
});

describe('a budget table', () => {
  it('leaves out the columns of notes and names between labels and amounts', () => {
    const plan = read(
      heading('Resultatbudget', 1, '4'),
      table([
        ['Mnkr', 'Not', 'Ansvarig', 'Budget 2026', 'Budget 2025', 'Kommentar'],
        ['Intäkter', '1', 'Ekonomichef', '24,1¹', '22,8', 'Nya avgifter'],
        ['Kostnader', '2', 'Ekonomichef', '-112,0', '-109,2', ''],
      ]),
    );
    const [budget] = plan.budgetTables;
    expect(budget?.columns).toEqual(['Budget 2026', 'Budget 2025', 'Kommentar']);
    expect(budget?.rows.map(({ values }) => values)).toEqual([
      [24.1, 22.8, null],
      [-112, -109.2, null],
    ]);
  });
});

describe('a heading in the chapter of goals', () => {
  it('is the goal of the styrtal under it', () => {
    const plan = read(
      heading('Nämndens mål och styrtal', 1),
      heading('Gatorna är hela', 2),
      table([
        ['Styrtal', 'Mål 2026'],
        ['Antal hål i gatan', '9'],
      ]),
      heading('Ekonomi', 1),
      heading('Nyckeltal', 2),
      table([
        ['Styrtal', 'Mål 2026'],
        ['Kostnad per hål', '9 kr'],
      ]),
    );
    expect(plan.goals.map(({ title }) => title)).toEqual(['Gatorna är hela']);
    expect(plan.indicators.map(({ goalKey }) => goalKey)).toEqual(['gatorna-ar-hela', null]);
  });
});

describe('risk tables under headings of their own', () => {
  const risk = (text: string) =>
    table([
      ['Risk', 'Åtgärd'],
      [text, 'Stickprov'],
    ]);
  const areas = (...blocks: readonly SourceBlock[]) =>
    read(...blocks).risks.map(({ area }) => area);

  it('have the heading as their area, where there are several', () => {
    const plan = heading('Internkontrollplan', 1, '5');
    expect(
      areas(
        plan,
        heading('Ekonomi', 2),
        risk('Fakturor är fel'),
        heading('Personal', 2),
        risk('Intyg saknas'),
      ),
    ).toEqual(['Ekonomi', 'Personal']);
    expect(areas(plan, heading('Bilaga', 2), risk('Fakturor är fel'))).toEqual([null]);
  });
});

describe('a cell with one item', () => {
  it('gives its text without the mark', () => {
    const plan = read(
      table([
        ['Mål', 'Uppdrag'],
        ['Hela gator', '• Laga gatorna'],
        ['Rena gator', '– Sopa gatorna'],
      ]),
    );
    expect(plan.assignments.map(({ text }) => text)).toEqual(['Laga gatorna', 'Sopa gatorna']);
  });
});

describe('risks below headings that name them', () => {
  it('have area and measures from the labels under them', () => {
    const one = (risk: string, area: string, measure: string) => [
      heading(risk, 3),
      paragraph(`Process: ${area}`),
      paragraph('Riskvärde: 9'),
      paragraph(`Åtgärd: ${measure}`),
    ];
    const plan = read(
      heading('Internkontrollplan', 1, '5'),
      ...one('Risk 1: Fakturor är fel', 'Ekonomi', 'Stickprov'),
      ...one('Risk 2: Svar dröjer', 'Administration', 'Bevakning'),
    );
    expect(plan.risks.map(({ area, risk, measures }) => [area, risk, ...measures])).toEqual([
      ['Ekonomi', 'Fakturor är fel', 'Stickprov'],
      ['Administration', 'Svar dröjer', 'Bevakning'],
    ]);
  });

  it('are measured by the moment and not by the point that is checked', () => {
    const plan = read(
      table([
        ['Område', 'Risk', 'Kontrollpunkt', 'Kontrollmoment'],
        ['Ekonomi', 'Fakturor är fel', 'Attest', 'Stickprov'],
      ]),
    );
    expect(plan.risks.map(({ measures }) => measures)).toEqual([['Stickprov']]);
  });
});

describe('a card of an uppdrag from a planning system', () => {
  const card = (text: string, ...below: readonly (readonly string[])[]) =>
    table([[{ text, span: 3 }], ['Status', 'Slutdatum', 'Ansvarig'], ...below], { header: 0 });

  it('names who shall do it below its title, and is no styrtal', () => {
    const plan = read(
      heading('Nämndmål: Gatorna är hela', 2, '2.1'),
      table([
        ['Indikator', 'Utfall 2024', 'Målvärde 2026'],
        ['Andel hela gator', '80 %', '90 %'],
      ]),
      card('Uppdrag: Räkna hålen.', ['Pågående', '2026-05-31', 'Gatuchefen']),
      card('Uppdrag KF 2026:4: Laga broar.', ['Ej påbörjad', '2026-12-31', 'Brochefen']),
    );
    expect(
      plan.assignments.map(({ series, number, text, assignedTo }) => [
        series,
        number,
        text,
        ...assignedTo,
      ]),
    ).toEqual([
      ['', null, 'Räkna hålen.', 'Gatuchefen'],
      ['KF', '2026:4', 'Laga broar.', 'Brochefen'],
    ]);
    expect(plan.indicators.map(({ text }) => text)).toEqual(['Andel hela gator']);
  });

  it('may be a line of text over a table of its fields', () => {
    const names = ['Status', 'Slutdatum', 'Ansvarig'];
    const plan = read(
      paragraph('Uppdrag 1: Laga broar.'),
      table([names, ['Pågående', '2026-12-31', 'Brochefen'], ['Beskrivning: Alla broar.', '', '']]),
      paragraph('Uppdrag 2: Räkna hålen.'),
      table([
        ['Nr', 'Uppdrag', 'Ansvarig'],
        ['3', 'Se över belysningen.', 'Gatuchefen'],
      ]),
    );
    expect(plan.assignments.map(({ number, assignedTo }) => [number, ...assignedTo])).toEqual([
      ['1', 'Brochefen'],
      ['2'],
      ['3', 'Gatuchefen'],
    ]);
  });

  it('may have its fields on lines of their own', () => {
    const plan = read(
      table([['Uppdrag 3: Laga broar.\nAnsvarig: Brochefen\nStatus: Pågående', '2026']], {
        header: 0,
      }),
    );
    expect(plan.assignments.map(({ text, assignedTo }) => [text, ...assignedTo])).toEqual([
      ['Laga broar.', 'Brochefen'],
    ]);
  });
});

describe('risks in paragraphs below their areas', () => {
  const risk = (text: string, measure: string) => [
    paragraph(`Risk: ${text}`),
    paragraph('Riskvärde: 6'),
    paragraph('Åtgärder:'),
    { ...paragraph(measure), list: { mark: '•', level: 0 } },
  ];
  const areas = (...blocks: readonly SourceBlock[]) =>
    read(heading('Intern kontroll', 1, '5'), ...blocks).risks.map((one) => [one.area, one.risk]);

  it('have the area over them, and share it until the next', () => {
    expect(
      areas(
        paragraph('Område: Ekonomi', true),
        ...risk('Fakturor är fel.', 'Stickprov.'),
        ...risk('Attest saknas.', 'Genomgång.'),
        paragraph('Område: Måltider', true),
        ...risk('Maten är kall.', 'Mätning.'),
      ),
    ).toEqual([
      ['Ekonomi', 'Fakturor är fel.'],
      ['Ekonomi', 'Attest saknas.'],
      ['Måltider', 'Maten är kall.'],
    ]);
  });

  it('have the area below them where it stands last', () => {
    expect(
      areas(
        ...risk('Fakturor är fel.', 'Stickprov.'),
        paragraph('Område: Ekonomi'),
        ...risk('Maten är kall.', 'Mätning.'),
        paragraph('Område: Måltider'),
      ),
    ).toEqual([
      ['Ekonomi', 'Fakturor är fel.'],
      ['Måltider', 'Maten är kall.'],
    ]);
  });
});

describe('risks in paragraphs below headings', () => {
  it('have the heading for area where there are several', () => {
    const one = (area: string, risk: string) => [
      heading(area, 3),
      paragraph(`Risk: ${risk}`),
      paragraph('Åtgärd: Stickprov.'),
    ];
    const plan = read(
      heading('Risker och åtgärder', 2, '5.1'),
      ...one('Ekonomi', 'Fakturor är fel.'),
      ...one('Måltider', 'Maten är kall.'),
    );
    expect(plan.risks.map(({ area }) => area)).toEqual(['Ekonomi', 'Måltider']);
  });
});

describe('styrtal on cards below each other', () => {
  const card = (text: string, ...values: readonly string[]) => [
    ['Indikator', text],
    ['Utfall 2024', values[0] ?? ''],
    ['Mål 2026', values[1] ?? ''],
  ];
  it('are read one by one, also where one lacks a value', () => {
    const rows = [...card('Andel hela gator', '80 %', '90 %'), ...card('Antal hål', '12', '5')];
    const plan = read(table(rows, { header: 0 }));
    expect(plan.indicators.map((one) => [one.text, one.outcome, one.target])).toEqual([
      ['Andel hela gator', '80 %', '90 %'],
      ['Antal hål', '12', '5'],
    ]);
    const cut = read(table(rows.slice(0, -1), { header: 0 })).indicators;
    expect(cut.map((one) => [one.text, one.outcome, one.target])[1]).toEqual([
      'Antal hål',
      '12',
      '',
    ]);
  });
});
