import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('one thing told twice', () => {
  test.each([
    [
      'a ratio',
      ['Målet är en kurator per 300 elever.', 'Nämnden ska anställa en kurator per 400 elever.'],
      ['ratio-twice'],
    ],
    [
      'a ratio the other way round',
      ['Högst 25 medarbetare per chef.', 'Det ska vara 35 medarbetare per chef i äldreomsorgen.'],
      ['ratio-twice'],
    ],
    [
      'a ratio of today and of the aim',
      ['I dag finns en kurator per 400 elever.', 'Målet är en kurator per 300 elever.'],
      [],
    ],
    ['ratios of two things', ['En kurator per 300 elever.', 'En psykolog per 900 elever.'], []],
    [
      'a ratio in other words',
      ['En chef ska ha högst 30 medarbetare.', 'Antalet medarbetare per chef ska vara högst 25.'],
      ['ratio-twice'],
    ],
    [
      'an age that is for anybody',
      [
        'Tandvården är avgiftsfri till och med 19 år.',
        'Tandvården är avgiftsfri till och med 23 år.',
      ],
      ['age-limit'],
    ],
    [
      'bodies by their own names',
      'Nämnden har två utskott. Arbetsutskottet bereder, individutskottet beslutar och skolutskottet följer upp.',
      ['counted-names'],
    ],
    ['a price', ['Det kostar 40 kronor per resa.', 'Taxan är 35 kronor per resa.'], []],
    [
      'an age',
      [
        'Unga under 20 år simmar gratis i badhusen.',
        'Unga under 18 år simmar utan avgift i badhusen.',
      ],
      ['age-limit'],
    ],
    [
      'ages of two rules',
      ['Unga under 20 år simmar gratis.', 'Unga under 18 år får stöd av elevhälsan.'],
      [],
    ],
    [
      'ages as a scale',
      [
        'Barn under 6 år badar gratis och barn under 12 år för halva priset.',
        'Barn under 7 år badar gratis.',
      ],
      [],
    ],
    [
      'two digits that changed places',
      [
        'Daglig verksamhet ges till 143 deltagare.',
        'Antalet deltagare i daglig verksamhet var 134 i maj.',
      ],
      ['swapped-digits'],
    ],
    [
      'numbers of two matters',
      ['Biblioteket lånade ut 143 spel.', 'Badhuset hade 134 kurser.'],
      [],
    ],
    [
      'an event',
      [
        'Systembytet den 1 mars 2031 berör alla.',
        'Utbilda personalen inför systembytet den 1 april 2031.',
      ],
      ['event-date'],
    ],
    [
      'a meeting, which comes again',
      [
        'Beslut tas vid sammanträdet den 1 mars 2031.',
        'Vid sammanträdet den 5 april 2031 följs det upp.',
      ],
      [],
    ],
    [
      'the end of a contract',
      [
        'Avtalet om städning gäller till och med juni 2033.',
        'Städavtalet upphandlas, avtalet om städning löper ut i maj 2031.',
      ],
      ['contract-end'],
    ],
    [
      'the ends of two contracts',
      ['Avtalet om städning gäller till juni 2033.', 'Avtalet om skolmat löper ut i maj 2031.'],
      [],
    ],
    [
      'a contract with an option',
      [
        'Avtalet om städning gäller till juni 2033.',
        'Avtalet om städning kan förlängas till juni 2035.',
      ],
      [],
    ],
    [
      'when a house opens',
      [
        'Äldreboendet Solgården invigs i maj 2031.',
        'Anställ personal till Solgården, som öppnar hösten 2031.',
      ],
      ['opening-time'],
    ],
    [
      'when a house is built and when it opens',
      ['Byggstart för Solgården är i maj 2031.', 'Solgården öppnar hösten 2032.'],
      [],
    ],
    [
      'when a house opens in steps',
      ['Den första etappen av Solgården öppnar i maj 2031.', 'Solgården öppnar hösten 2031.'],
      [],
    ],
    [
      'two houses in one place',
      ['I Lillby öppnar en skola i maj 2031.', 'Under hösten 2032 öppnar ett bibliotek i Lillby.'],
      [],
    ],
    [
      'when a house opens, by its noun',
      ['Det nya badhuset invigs hösten 2031.', 'Badhuset öppnar först våren 2032.'],
      ['opening-time'],
    ],
    [
      'when a system is taken in',
      ['Journalsystemet införs den 1 maj 2031.', 'Journalsystemet införs i november 2031.'],
      ['opening-time'],
    ],
    [
      'when two systems are taken in',
      ['Journalsystemet införs i maj 2031.', 'Lönesystemet införs i november 2031.'],
      [],
    ],
    [
      'a base year',
      [
        'Energianvändningen i lokalerna ska minska med en femtedel jämfört med 2015.',
        'Målet är lägre energianvändning i lokalerna jämfört med 2020.',
      ],
      ['base-year'],
    ],
    [
      'what happened, against other years',
      [
        'Energianvändningen i lokalerna sjönk jämfört med 2015.',
        'Energianvändningen i lokalerna steg jämfört med 2020.',
      ],
      [],
    ],
    [
      'three bodies and four names',
      'Nämnden har tre utskott. Utskotten är Skolutskottet, Kulturutskottet, Personalutskottet och Arbetsutskottet.',
      ['counted-names'],
    ],
    [
      'three bodies and three names',
      'Nämnden har tre utskott. Dessa är Skolutskottet, Kulturutskottet och Arbetsutskottet.',
      [],
    ],
    [
      'parts that are all',
      'Kostnaden delas fullt ut och fördelas på regionen 50 procent, kommunerna 30 procent och staten 15 procent.',
      ['shares-together'],
    ],
    [
      'parts that are some',
      'Kostnaden fördelas på lön 50 procent, hyra 30 procent och el 15 procent.',
      [],
    ],
  ])('%s', (_, texts, codes) => expect(said(texts)).toEqual(codes));

  test.each([
    ['Regionala kulturnämnden', 'Regionkulturnämnden', ['board-variants']],
    ['Kulturnämnden', 'Scenkulturnämnden', ['board-variants']],
    ['Kulturnämnden', 'Barn- och kulturnämnden', []],
    ['Servicenämnden', 'Tekniska nämnden', []],
    ['Trafiknämnden', 'Samhällsnämnden', []],
    ['Samhällsbyggnadsnämnden', 'Samhällsbyggandsnämnden', ['board-variants']],
    ['Kulturnämnden', 'dåvarande Scenkulturnämnden', []],
  ])('%s and %s', (one, other, codes) =>
    expect(said([`${one} samordnar arbetet.`, `Det sker tillsammans med ${other}.`])).toEqual(
      codes,
    ),
  );

  test.each([
    ['Vård- och omsorgsnämnden', 'Omsorgsnämnden', ['board-variants']],
    ['Vård- och omsorgsnämnden', 'Omsorgs- och vårdnämnden', ['board-variants']],
    ['Vård- och omsorgsnämnden', 'Kulturnämnden', []],
  ])('a board of two matters: %s and %s', (organ, other, codes) => {
    const head = { kind: 'verksamhetsplan' as const, organ, organization: 'Lillby kommun' };
    const texts = [`${organ} samordnar arbetet.`, `${other} följer upp det.`];
    expect(said(texts, { plan: { ...head, year: 2031, title: '' } })).toEqual(codes);
  });

  test('the holder of a post, in plan and memo', () => {
    const proposed = plan({ year: 2031, body: paragraphs('Kulturdirektör Eva Ek leder arbetet.') });
    const signed = (name: string, role: string) => {
      const paper = memo('Ärendet gäller planen.', name);
      const signatory = { name, role };
      const content = { proposedDecisions: [], sections: [], basis: [], signatory };
      return found({ ...paper, memo: content }, proposed);
    };
    expect(signed('Bo Berg', 'Kulturdirektör')).toEqual(['post-holders']);
    expect(signed('Eva Ek', 'Kulturdirektör')).toEqual([]);
    expect(signed('Bo Berg', 'Ekonomidirektör')).toEqual([]);
    expect(signed('Bo Berg', 'Tf Kulturdirektör')).toEqual([]);
  });

  test.each([
    ['Att ta fram en plan för skolbiblioteken i hela kommunen senast i maj.', ['assignment-twice']],
    ['Att ta fram en plan för skolbiblioteken i hela kommunen och simhallarna.', []],
  ])('an uppdrag: %s', (text, codes) => {
    const first = 'Att ta fram en plan för skolbiblioteken i hela kommunen under våren.';
    const assignments = [first, text].map((one, i) =>
      assignment({ key: `RF-${i + 1}`, number: `${i + 1}`, rawLabel: `Nr ${i + 1}.`, text: one }),
    );
    expect(found(plan({ year: 2031, assignments }))).toEqual(codes);
    const shared = assignments.map((one, i) => ({ ...one, assignedTo: [`Nämnd ${i}`] }));
    expect(found(plan({ year: 2031, assignments: shared }))).toEqual([]);
  });

  test('an uppdrag that is said to be done', () => {
    const assignments = [
      assignment({
        key: 'RF-4',
        rawLabel: 'Nr 4.',
        text: 'Att införa digitala lånekort på alla bibliotek.',
      }),
    ];
    const ended = 'Införandet av digitala lånekort på alla bibliotek är klart.';
    expect(said(ended, { assignments })).toEqual(['finished-assignment']);
    const done = 'Uppdraget att införa digitala lånekort på alla bibliotek är slutfört';
    expect(said(`${done}.`, { assignments })).toEqual(['finished-assignment']);
    expect(said(`${done} och övergår i nr 4.`, { assignments })).toEqual([]);
    expect(said('Uppdraget att införa nya lånedatorer är slutfört.', { assignments })).toEqual([]);
  });

  test('a goal number', () => {
    const goals = (labels: string[]) =>
      labels.map((label, i) => ({
        key: `${i}`,
        label,
        title: `Mål om ${i}`,
        perspective: null,
        strategy: null,
        source: { page: i, lineStart: null, lineEnd: null, box: null },
        confidence: 1,
      }));
    const codes = (...labels: string[]) => found(plan({ year: 2031, goals: goals(labels) }));
    expect(codes('Mål 1', 'Mål 2', 'Mål 2', 'Mål 4')).toEqual(['goal-number-twice']);
    expect(codes('Mål 1', 'Mål 2', 'Mål 3')).toEqual([]);
    expect(codes('Mål 1', 'Mål 2', 'Mål 1', 'Mål 2')).toEqual([]);
  });

  test('a risk, judged in two ways', () => {
    const header = ['Område', 'Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde'];
    const codes = (...rows: string[][]) =>
      found(
        plan({ year: 2031, body: [tableBlock([header, ...rows], { kind: 'risks', key: 'r' })] }),
      );
    const [a, b] = [
      ['Ekonomi', 'Fel i fakturor', '2', '3', '6'],
      ['Ekonomi', 'Fel i löner', '2', '2', '4'],
    ];
    expect(codes(a, b, ['HR', 'Fel i fakturor', '3', '3', '9'])).toEqual(['risk-twice']);
    expect(codes(a, b, ['HR', 'Fel i schemat', '3', '3', '9'])).toEqual([]);
  });

  test('an indicator, in a sentence that says it of all', () => {
    const indicators = [
      indicator({ text: 'Andel ekologiska livsmedel', outcome: '62 %', goalKey: null }),
    ];
    const says = (text: string) => said(text, { indicators });
    expect(says('I köken är alla livsmedel ekologiska.')).toEqual(['all-against-indicator']);
    expect(says('I köken ska alla livsmedel vara ekologiska.')).toEqual([]);
    expect(says('Alla kök har egen budget.')).toEqual([]);
  });

  test('a change that is called better and is worse by the plan itself', () => {
    const indicators = [
      indicator({ text: 'Svarstid i kundtjänst', outcome: '40', target: '35', longTerm: '30' }),
    ];
    const says = (text: string) => said(text, { indicators });
    expect(says('Svarstiden i kundtjänst har förbättrats från 38 till 40 minuter.')).toEqual([
      'better-or-worse',
    ]);
    expect(says('Svarstiden i kundtjänst har förbättrats från 44 till 40 minuter.')).toEqual([]);
  });

  test('a row and the percentage of its change, told in the next sentence', () => {
    const budgetTables = [
      budgetTable(
        ['Budget 2031', 'Budget 2030'],
        [
          ['Lokaler', -105, -100],
          ['Personal', -306, -300],
        ],
      ),
    ];
    const says = (text: string) => said(text, { budgetTables });
    const named = 'Lokalerna är en växande post.';
    expect(says(`${named} De ökar med 5,0 mnkr, motsvarande 6,0 procent.`)).toEqual([
      'percent-of-change',
    ]);
    expect(says('Lokalerna ökar med 5,0 mnkr (6,0 procent).')).toEqual(['percent-of-change']);
    expect(says(`${named} De ökar med 5,0 mnkr, motsvarande 5,0 procent.`)).toEqual([]);
    expect(says('Volymen ökar med 6,0 mnkr, motsvarande 9,0 procent.')).toEqual([]);
  });
});
