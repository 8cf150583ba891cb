import { describe, expect, test } from 'vitest';
import { found, memo, said } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('numbered items', () => {
  const items = (numbers: number[], label = 'Åtgärd'): string[] =>
    numbers.map((n, i) => `${label} ${n}. Förbundet övar moment ${i}.`);

  test.each([
    ['a gap', items([1, 2, 4]), ['item-numbers']],
    ['a number twice', items([1, 2, 2]), ['item-numbers']],
    ['a series that begins again', items([1, 2, 1, 2]), []],
    ['another numbering', items([1, 2, 11]), []],
    [
      'a reference to none',
      [...items([1, 2, 3]), 'Polisen deltar, se åtgärd 12.'],
      ['missing-item'],
    ],
    ['a reference to one', [...items([1, 2, 3]), 'Polisen deltar, se åtgärd 2.'], []],
    ['figures of another kind', ['Åtgärderna kostar mer.', 'Enligt åtgärd 7 i lagen.'], []],
  ])('with %s', (_, texts, codes) => expect(said(texts)).toEqual(codes));

  test.each([
    ['Indikator D2 redovisas i maj.', ['missing-indicator']],
    ['Indikator C1 redovisas i maj.', []],
    ['Mått 12 redovisas i maj.', []],
  ])('%s', (text, codes) => {
    const indicators = ['A1', 'B1', 'C1'].map((number) =>
      indicator({ key: number, number, text: `Andel ${number}` }),
    );
    expect(said(text, { indicators })).toEqual(codes);
  });
});

describe('figures told in words', () => {
  test.each([
    ['En tredjedel av sökandena (44 procent) var företag.', ['fraction-share']],
    ['En tredjedel av sökandena (32 procent) var företag.', []],
    ['Hälften (51 %) svarade.', []],
    ['Ungefär hälften av budgeten (59 procent) är löner.', []],
    ['Elanvändningen har minskat med 112 procent.', ['prose-share']],
    ['Elanvändningen har ökat med 112 procent.', []],
    ['Solceller finns på 18 av regionens 14 byggnader.', ['prose-share']],
    ['Nämnden har elva ledamöter, sex kvinnor och fyra män.', ['parts-in-prose']],
    ['Nämnden har elva ledamöter, sex kvinnor och fem män.', []],
    ['Nämnden har nio ledamöter varav fem kvinnor och fem män.', ['parts-in-prose']],
    ['Nämnden har nio ledamöter varav fem kvinnor och fyra män.', []],
    [
      'Ramen höjs med 22 500 tkr. Ökningen fördelas på löner 14 100 tkr, priser 5 900 tkr och volymer 3 500 tkr.',
      ['parts-in-prose'],
    ],
    [
      'Ramen höjs med 22 500 tkr. Ökningen fördelas på löner 14 100 tkr, priser 5 900 tkr och volymer 2 500 tkr.',
      [],
    ],
    ['Ramen höjs därmed med 22 500 tkr eller 3,2 procent från 612 400 tkr.', ['compared-figures']],
    ['Ramen höjs därmed med 22 500 tkr eller 3,7 procent från 612 400 tkr.', []],
    [
      'Där serverades 1,94 miljoner portioner, jämfört med 1,88 miljoner portioner 2029 (+5,2 procent).',
      ['compared-figures'],
    ],
    [
      'Där serverades 1,94 miljoner portioner, jämfört med 1,88 miljoner portioner 2029 (+3,2 procent).',
      [],
    ],
    [
      'Av ärendena rörde 61 procent vård, 24 procent kommunikation och 19 procent övrigt.',
      ['shares-together'],
    ],
    ['Av ärendena rörde 61 procent vård, 24 procent kommunikation och 15 procent övrigt.', []],
    ['I länet har 7 av 6 kommuner kulturskola.', ['prose-share']],
    ['I länet har 5 av 6 kommuner kulturskola.', []],
    [
      'Förbundet har fem medlemmar: Alvik, Berga, Ceders, Dalby, Ekeby och Forsa.',
      ['counted-list'],
    ],
    ['Förbundet har sex medlemmar: Alvik, Berga, Ceders, Dalby, Ekeby och Forsa.', []],
    ['Nämnden har tre områden: barn och unga, äldre samt stöd och omsorg.', []],
    [
      'Där fattades 1 284 beslut, en minskning med 8 procent från 1 312 beslut.',
      ['compared-figures'],
    ],
    ['Där fattades 1 284 beslut, en minskning med 2 procent från 1 312 beslut.', []],
    [
      'Bidraget är 61,3 miljoner, vilket är 2,8 miljoner mer än året före då det var 59,5.',
      ['compared-figures'],
    ],
    ['Bidraget är 61,3 miljoner, vilket är 1,8 miljoner mer än året före då det var 59,5.', []],
    ['Kostnaden ökar med 1 150 tkr, från 21 950 tkr till 23 000 tkr.', ['growth-from-to']],
    ['Kostnaden ökar med 1 050 tkr, från 21 950 tkr till 23 000 tkr.', []],
    [
      'Nämnden fördelar 86,4 mnkr under 2031. Av dessa går 52,0 miljoner kronor till hus och 38,6 miljoner kronor till fordon.',
      ['parts-in-prose'],
    ],
    ['Förbundet har 158 fasta brandmän, och 58 är deltidsbrandmän.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test('in two chapters', () => {
    expect(
      said(['Förvaltningen har 211 årsarbetare.', 'Förvaltningen har 121 årsarbetare.']),
    ).toEqual(['prose-twice']);
    expect(said(['Förskolan har 211 årsarbetare.', 'Gymnasiet har 121 årsarbetare.'])).toEqual([]);
    expect(said(['Där är 158 deltidsbrandmän.', 'Deltidsbrandmännen är i dag 168.'])).toEqual([
      'prose-twice',
    ]);
    expect(
      said([
        'Kommunen ska vara klimatneutral 2035.',
        'Kommunen ska vara klimatneutral senast 2040.',
      ]),
    ).toEqual(['target-year']);
  });

  test('by the plan as a whole', () => {
    const goals = ['a', 'b'].map((key) => ({
      key,
      label: '',
      title: key,
      perspective: null,
      strategy: null,
      source: { page: null, lineStart: null, lineEnd: null, box: null },
      confidence: 1,
    }));
    const codes = (text: string): string[] => said(text, { goals });
    expect(codes('Nämnden arbetar efter tre mål.')).toEqual(['counted-parts']);
    expect(codes('Fyra mål gäller för planperioden.')).toEqual(['counted-parts']);
    expect(codes('Nämnden har tre mål inom hållbarhet.')).toEqual([]);
    expect(codes('Två mål gäller för planperioden.')).toEqual([]);
    expect(codes('De tre nämndmålen följs upp i augusti.')).toEqual(['counted-parts']);
    expect(codes('De tre målen i Agenda 2030 följs upp.')).toEqual([]);
    expect(found(plan({ year: 2031, goals }), memo('Den innehåller tre mål.'))).toEqual([
      'counted-parts',
    ]);
  });
});

describe('text beside a table', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2030', 'Budget 2031'],
      [
        ['Projekt', -12.6, -13.8],
        ['Lokaler', -25.4, -26],
        ['Nettokostnad', -219.5, -230],
        ['Årets resultat', 0, 0.4],
      ],
    ),
    budgetTable(
      ['2031', '2032'],
      [
        ['Fordon', 6.5, 9.2],
        ['Larm', 1.2, 1.2],
        ['Summa', 7.7, 10.4],
      ],
      {
        key: 't2',
        title: 'Investeringar',
      },
    ),
  ];

  test.each([
    ['Av medlen går 15,8 miljoner till projekt.', ['amount-to-row']],
    ['Av medlen går 13,8 miljoner till projekt.', []],
    ['Staten ger 15,8 miljoner till projekt.', []],
    ['Nämnden har en ram på 232,0 mnkr.', ['prose-against-table']],
    ['Nämnden har en ram på 241,7 mnkr.', []],
    ['Av nettokostnaden avser 145 mnkr bygglov och 95 mnkr tillsyn.', ['parts-of-row']],
    ['Av nettokostnaden avser 145 mnkr bygglov och 63 mnkr tillsyn.', []],
    ['Lokalkostnaderna ligger still på 25,4 mnkr.', ['unchanged-in-prose']],
    ['Årets resultat beräknas till noll.', ['result-in-prose']],
    ['Årets resultat 2030 beräknas till noll.', []],
    ['Resultatkravet är ett överskott på 4 mnkr.', ['result-in-prose']],
    ['Resultatkravet är ett överskott på 0,4 mnkr.', []],
    ['För 2031 planeras investeringar på 8,7 mnkr.', ['titled-total']],
    ['Kostnaden för projekt ökar med 1,2 mnkr till 13,8 mnkr.', []],
    ['Projekten ökar med 2,2 mnkr till 13,8 mnkr.', ['change-amount']],
    ['Investeringarna 2031–2032 uppgår till 19,1 mnkr.', ['titled-total']],
    ['Investeringarna 2031–2032 uppgår till 18,1 mnkr.', []],
    ['Årets investeringar uppgår till 8,7 mnkr.', ['titled-total']],
    ['Årets investeringar uppgår till 7,7 mnkr.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));

  test('of uppdrag in the contents list refers to nothing', () => {
    const assignments = ['1', '2'].map((number) =>
      assignment({
        key: number,
        number,
        text: `Att följa fråga ${number}.`,
        assignedTo: ['Nämnden'],
      }),
    );
    expect(said('3 Målsättningar och uppdrag 9', { assignments })).toEqual([]);
    expect(said('Nämndens uppdrag 12', { assignments })).toEqual([]);
  });

  test('names what the plan replaces', () => {
    const one = plan({ year: 2031, body: paragraphs('') });
    expect(found(one, memo('att planen ersätter nämndplan 2029.'))).toEqual(['memo-decision-year']);
    expect(found(one, memo('att planen ersätter nämndplan 2030.'))).toEqual([]);
  });

  test('of a kommunalförbund has no nämnd', () => {
    const organ = (text: string): string[] => {
      const one = plan({ body: paragraphs('Förbundet är ett kommunalförbund.', text) });
      return found({ ...one, plan: { ...one.plan, organ: 'Direktionen', organization: '' } });
    };
    expect(organ('Nämnden behandlar avvikelser.')).toEqual(['authority-term']);
    expect(organ('Direktionen behandlar avvikelser.')).toEqual([]);
  });
});
