import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('what is counted and then listed', () => {
  test.each([
    [
      'Styrelsens prioriteringar är tre: bad, bibliotek, teater, dans och museum.',
      ['counted-list'],
    ],
    ['Våra fokusområden blir fem till antalet: skola, vård och omsorg.', ['counted-list']],
    ['Styrelsens prioriteringar är tre: bad, bibliotek och teater.', []],
    ['Prioriteringarna är många: bad, bibliotek och teater.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  const risks = (text: string): string[] => {
    const rows = ['Jäv', 'Läckage', 'Svinn'].map((risk) => [risk, '2', '3', '6']);
    const table = tableBlock([['Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde'], ...rows]);
    const known = rows.map(([risk], i) => ({
      key: `r${i}`,
      area: null,
      risk: risk!,
      measures: [],
      source: { page: null, lineStart: null, lineEnd: null, box: null },
      confidence: 1,
    }));
    return found(plan({ year: 2031, body: [...paragraphs(text), table], risks: known }));
  };
  test.each([
    ['De fyra riskerna nedan har värderats i höst.', ['counted-parts']],
    ['Alla fem riskerna i tabellen följs varje månad.', ['counted-parts']],
    ['De tre riskerna nedan har värderats i höst.', []],
    ['De två riskerna med högst värde följs varje månad.', []],
  ])('%s', (text, codes) => expect(risks(text)).toEqual(codes));

  const given = (text: string): string[] =>
    said(text, {
      assignments: ['1', '2', '3'].map((number) =>
        assignment({
          key: `KN-${number}`,
          number,
          series: 'KN',
          text: `Att ordna sak ${'abc'[Number(number) - 1]}`,
          givenBy: 'Kulturnämnden',
          assignedTo: number === '3' ? ['beredningarna'] : ['Kulturförvaltningen'],
        }),
      ),
    });
  test.each([
    ['Nämnden ger under året förvaltningen fem egna uppdrag.', ['counted-by-giver']],
    ['Kulturnämnden har gett förvaltningen tre uppdrag.', ['counted-by-giver']],
    ['Nämnden ger förvaltningen två egna uppdrag.', []],
    ['Nämnden ger förvaltningen två nya uppdrag.', []],
    ['Nämnden ger utskotten fyra uppdrag.', []],
  ])('%s', (text, codes) => expect(given(text)).toEqual(codes));
});

describe('a change told with a word and its figures', () => {
  test.each([
    ['Andelen har ökat fyra år i rad, från 74 procent till 71 procent.', ['change-direction']],
    ['Kön har minskat varje år sedan starten, från 120 till 160.', ['change-direction']],
    ['Andelen har ökat fyra år i rad, från 71 procent till 74 procent.', []],
    ['Intresset har ökat medan antalet platser gått från 90 till 80.', []],
    ['Antalet ökar från 400 till 500 fram till 2035, alltså med 25 procent.', []],
    ['Antalet ökar från 400 till 500 fram till 2035, dvs. 20 procent.', ['growth-from-to']],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  const changes = (text: string): string[] =>
    said(text, {
      budgetTables: [
        budgetTable(
          ['Budget 2031', 'Budget 2030'],
          [
            ['Bibliotek', 46, 40],
            ['Museer', 33, 31],
            ['Summa', 79, 71],
          ],
        ),
      ],
    });
  test.each([
    ['Biblioteken ökar med 2 mnkr och museerna med 6 mnkr.', ['change-amount', 'change-amount']],
    ['Biblioteken ökar med 6 mnkr, museerna med 4 mnkr.', ['change-amount']],
    ['Biblioteken ökar med 6 mnkr och museerna med 2 mnkr.', []],
    ['Biblioteken ökar med 6 mnkr och samarbetar med 4 museer.', []],
  ])('%s', (text, codes) => expect(changes(text)).toEqual(codes));
});

describe('the three figures of a styrtal', () => {
  const codes = (outcome: string, target: string, longTerm: string): string[] =>
    found(plan({ indicators: [indicator({ text: 'Väntan på svar', outcome, target, longTerm })] }));
  test.each([
    ['21 veckor (2029)', '80 %', '12 veckor', ['target-unit']],
    ['64 % (2029)', '3 dagar', '80 %', ['target-unit']],
    ['3,1 kg per plats', '2,9 kg per gäst', '2,5 kg per plats', ['target-unit']],
    ['21 veckor (2029)', '18 veckor', '90 dagar', []],
    ['64 % (2029)', '70 procent', '80 %', []],
    ['64 (2029)', '70', '80 %', []],
    ['12 mnkr', '11 000 tkr', '10 mnkr', []],
  ])('%s, %s, %s', (outcome, target, longTerm, expected) =>
    expect(codes(outcome, target, longTerm)).toEqual(expected),
  );

  const lowered = (text: string): string[] => {
    const figures = { outcome: '88 %', target: '85 %', longTerm: '95 %' };
    const one = indicator({ text: 'Punktlighet tåg ERTMS', goalKey: '1', ...figures });
    const body = paragraphs(text).map((block) => ({ ...block, goalKey: '1' }));
    return found(plan({ indicators: [one], body }));
  };
  test.each([
    ['Punktlighetsmålet är lägre än utfallet på grund av banarbeten.', []],
    ['Målvärdet för ERTMS har sänkts medan systemet byts.', []],
    ['Punktligheten tillåts sjunka något under bygget.', []],
    ['Kundnöjdheten tillåts sjunka något under bygget.', ['indicator-target']],
    ['Punktligheten väntas öka.', ['indicator-target']],
  ])('that says itself why: %s', (text, expected) => expect(lowered(text)).toEqual(expected));
});

describe('a risk that the plan says is to be met', () => {
  const risks = (text: string, measure: string): string[] => {
    const rows = [
      ['Jäv', '2', '3', '6', 'Ingen åtgärd'],
      ['Läckage', '4', '3', '12', measure],
      ['Svinn', '3', '3', '9', 'Stickprov'],
    ];
    const header = ['Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde', 'Hantering'];
    const table = tableBlock([header, ...rows]);
    return found(plan({ year: 2031, body: [...paragraphs(text), table] }));
  };
  test.each([
    ['Risker med värde 8 eller mer ska alltid åtgärdas.', 'Accepteras', ['risk-threshold']],
    ['Risker från 9 kräver åtgärd.', 'Följs, utan åtgärd', ['risk-threshold']],
    ['Risker från 9 kräver åtgärd.', 'Larm', []],
    ['Risker från 16 kräver åtgärd.', 'Accepteras', []],
    ['Riskerna ses över varje år.', 'Accepteras', []],
  ])('%s %s', (text, measure, codes) => expect(risks(text, measure)).toEqual(codes));

  const highest = (text: string): string[] => {
    const rows = [
      ['Fakturor betalas sent', '2', '3', '6'],
      ['Nycklar saknas', '4', '3', '12'],
    ];
    const table = tableBlock([['Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde'], ...rows]);
    return found(plan({ year: 2031, body: [...paragraphs(text), table] }));
  };
  test('and of which another is told to be the highest in one long word', () => {
    expect(highest('Den högst värderade risken är fakturabetalningen.')).toEqual(['highest-risk']);
    expect(highest('Den högst värderade risken är brandskyddet.')).toEqual([]);
  });
});

describe('against the plan before and the memo', () => {
  const before = plan({
    year: 2030,
    body: paragraphs('Kulturprogrammet gäller 2029–2033 och styr planen.'),
  });
  test.each([
    ['Kulturprogrammet gäller 2027–2031.', ['period-twice']],
    ['Kulturprogrammet löper 2026–2030.', ['period-twice']],
    ['Kulturprogrammet gäller 2031–2036.', []],
    ['Kulturprogrammet gäller 2029–2033.', []],
  ])('%s', (text, codes) =>
    expect(found(plan({ year: 2031, body: paragraphs(text) }), before)).toEqual(codes),
  );

  test('a memo that names no board is about the only plan for its year', () => {
    const numbered = (year: number) =>
      plan({ year, body: paragraphs('Diarienummer KN 2030/4471.') });
    const paper = memo('Diarienummer KN 2030/4417');
    const nameless = { ...paper, plan: { ...paper.plan, organ: '' } };
    expect(found(nameless, numbered(2031))).toEqual(['case-number']);
    expect(found(nameless, numbered(2030))).toEqual([]);
    const other = numbered(2031);
    const ofAnother = { ...other, plan: { ...other.plan, organ: 'Tekniska nämnden' } };
    expect(found(nameless, numbered(2031), ofAnother)).toEqual([]);
  });
});
