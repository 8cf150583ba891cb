import { describe, expect, test } from 'vitest';
import { found, memo, said } from './checked.ts';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import { budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const PLACE = { page: null, lineStart: null, lineEnd: null, box: null };
const section = (number: string, title: string) => ({
  key: number,
  number,
  title,
  level: number.split('.').length,
  source: PLACE,
});

describe('what a number refers to', () => {
  const sections = [
    section('4', 'Ekonomi'),
    section('4.1', 'Lokaler och hyror'),
    section('4.2', 'Investeringar'),
    section('5', 'Internkontroll'),
  ];

  test.each([
    ['Internkontrollen beskrivs i avsnitt 4.1.', ['reference-target']],
    ['Internkontrollen beskrivs i kapitel 5.', []],
    ['Nämnden beskrivs i avsnitt 4.1.', []],
    ['Lokalerna och deras investeringar står i avsnitt 4.1.', []],
    ['Internkontrollen regleras i avsnitt 4.1 i lagen.', []],
  ])('%s', (text, codes) => expect(said(text, { sections })).toEqual(codes));

  test.each([
    ['Entréavgifterna framgår av bilaga 1.', ['reference-target']],
    ['Entréavgifterna framgår av bilaga 2.', []],
    ['Mer framgår av bilaga 1.', []],
  ])('%s', (text, codes) => {
    expect(said([text, 'Bilaga 1. Internkontrollplan', 'Bilaga 2. Entréavgifter'])).toEqual(codes);
  });

  test('both what is referred to and what is meant are shown', () => {
    const body = paragraphs('Internkontrollen beskrivs i avsnitt 4.1.');
    const [finding] = checkPlans([{ planId: 'p', plan: plan({ sections, body }) }]);
    expect(finding?.message).toContain('”Lokaler och hyror”, men avsnitt 5 heter ”Internkontroll”');
    expect(finding?.places).toHaveLength(3);
  });

  test('a memo that refers past its own appendices says so of the memo', () => {
    const paper = memo('Se bilaga 3.', 'Bilaga 1. Plan', 'Bilaga 2. Protokoll');
    const [finding] = checkPlans([{ planId: 'm', plan: paper }]);
    expect(finding?.message).toContain('men tjänsteskrivelsen har ingen sådan');
  });
});

describe('how things stand', () => {
  const indicators = [indicator({ text: 'Sjukfrånvaro (Utfall: 2029)', outcome: '6,8 %' })];
  test.each([
    ['Sjukfrånvaron ligger på 8,6 procent.', ['outcome-now']],
    ['Sjukfrånvaron är 6,9 procent.', ['outcome-now']],
    ['Sjukfrånvaron är 6,8 procent.', []],
    ['Sjukfrånvaron är 12,4 procent.', []],
    ['Sjukfrånvaron är 8,6 procent i riket.', []],
  ])('%s', (text, codes) => expect(said(text, { indicators })).toEqual(codes));

  test('a figure of the former plan is told of that', () => {
    const now = plan({
      year: 2031,
      body: paragraphs('Sjukfrånvaron är 8,6 procent.'),
      indicators,
    });
    const then = plan({
      year: 2030,
      indicators: [indicator({ text: 'Andel', outcome: '8,6 %', outcomeYear: '2027' })],
    });
    expect(found(now, then)).not.toContain('outcome-now');
  });

  test.each([
    [['Länet har 42 300 invånare.', 'Våra 43 200 invånare är många.'], ['prose-twice']],
    [['Länet har 42 300 invånare.', 'Näset har 51 200 invånare.'], []],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  const areas = budgetTable(
    ['Budget 2031', 'Budget 2030'],
    [
      ['Scen', -80, -70],
      ['Bibliotek', -60, -55],
      ['Arkiv', -20, -19],
      ['Summa', -160, -144],
    ],
    { section: '4.4' },
  );
  const grown = (text: string): string[] =>
    said('', {
      budgetTables: [areas],
      sections: [section('4.4', 'Budget per område')],
      body: paragraphs(text).map((block) => ({ ...block, sectionKey: '4.4' })),
    });
  test.each([
    ['Störst tillskott får biblioteken.', ['largest-increase']],
    ['Biblioteken får det största tillskottet.', ['largest-increase']],
    ['Störst tillskott får scenerna, där mest händer.', []],
    ['Biblioteken får det största tillskottet i relativa tal.', []],
    ['Scen och bibliotek får de största tillskotten.', []],
  ])('%s', (text, codes) => expect(grown(text)).toEqual(codes));
});
