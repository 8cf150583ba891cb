import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import { CheckFinding } from '../../../shared/check/finding.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const check = (...plans: Plan[]): CheckFinding[] =>
  checkPlans(plans.map((one, i) => ({ planId: `p${i}`, plan: one })));

const codes = (...plans: Plan[]): string[] => check(...plans).map(({ code }) => code);

const prose = (...texts: string[]): Plan => plan({ body: paragraphs(...texts) });

const COLUMNS = ['Budget 2030', 'Prognos 2029', 'Budget 2029'];

describe('sums', () => {
  const sound = budgetTable(COLUMNS, [
    ['Intäkter', null, null, null],
    ['Avgifter', 20.1, 19, 18],
    ['Bidrag', 9.9, 11, 12],
    ['Summa intäkter', 30, 30, 30],
    ['Kostnader', null, null, null],
    ['Personal', -80, -70, -60],
    ['Lokaler', -10, -10, -10],
    ['Summa kostnader', -90, -80, -70],
    ['Nettokostnader', -60, -50, -40],
    ['Finansnetto', -1, -1, -1],
    ['Resultat', -61, -51, -41],
  ]);

  const withCell = (row: number, column: number, value: number): Plan => {
    const rows = sound.rows.map((each, r) =>
      r === row ? { ...each, values: each.values.map((v, c) => (c === column ? value : v)) } : each,
    );
    return plan({ budgetTables: [{ ...sound, rows }] });
  };

  test('that add up are no finding, sub-sums and bottom lines included', () => {
    expect(codes(plan({ budgetTables: [sound] }))).toEqual([]);
  });

  test('within what rounding explains are no finding', () => {
    expect(codes(withCell(3, 1, 30.1))).toEqual([]);
  });

  test.each([
    [3, 0, 33],
    [7, 1, -88],
    [10, 2, -14],
  ])('row %i, column %i that says %d is found', (row, column, value) => {
    const [found] = check(withCell(row, column, value)).filter((f) => f.code === 'table-sum');
    expect(found).toMatchObject({ severity: 'error' });
    expect(found!.places[0]!.quote).toContain(sound.rows[row]!.label);
    expect(found!.message).toContain(COLUMNS[column]!);
  });

  test('are left alone where the layout is not understood', () => {
    const odd = budgetTable(COLUMNS, [
      ['Skolor', 5, 5, 5],
      ['Summa', 400, 300, 200],
    ]);
    expect(codes(plan({ budgetTables: [odd] }))).toEqual([]);
  });

  test('of the only column are found when they nearly add up', () => {
    const single = budgetTable(
      ['Budget 2030'],
      [
        ['Skola', 120.5],
        ['Fritid', 30],
        ['Summa', 155.5],
      ],
    );
    expect(codes(plan({ budgetTables: [single] }))).toEqual(['table-sum']);
  });
});

describe('other slips in tables', () => {
  test('parts that are more than their whole', () => {
    const table = budgetTable(
      ['Budget 2030', 'Reducering'],
      [
        ['SUMMA', 90, -4],
        ['Kultur, varav', 60, -2],
        ['Museer', 20, -1.5],
        ['Bibliotek', 10, -1.2],
        ['Fritid, varav', 30, -2],
        ['Badhus', 10, -0.5],
      ],
    );
    const findings = check(plan({ budgetTables: [table] }));
    expect(findings.map(({ code }) => code)).toEqual(['parts-exceed-whole']);
    expect(findings[0]!.message).toContain('”Kultur, varav” tillsammans −2,7');
  });

  test('a sign that is turned in one year, unless a sum vouches for it', () => {
    const rows: [string, number, number, number][] = [
      ['Tandvård, varav', -270, -260, -261],
      ['- Stöd', -34, -32, -32],
      ['- Avtal', -108, -107, 108],
    ];
    const turned = budgetTable(COLUMNS, rows);
    expect(codes(plan({ budgetTables: [turned] }))).toEqual(['sign-slip']);
    const real = budgetTable(COLUMNS, [
      ['Förvaltning', -90, -90, -90],
      ['Gemensamt', 10, -9, -11],
      ['Summa', -80, -99, -101],
    ]);
    expect(codes(plan({ budgetTables: [real] }))).toEqual([]);
  });

  test('two tables whose bottom lines agree in one year and not in the other', () => {
    const result = budgetTable(['Budget 2030', 'Prognos 2029'], [['Resultat', -61.2, -55.5]]);
    const areas = budgetTable(['Budget 2030 Ram', 'Prognos 2029 Ram'], [['Summa', 61.2, 51.5]], {
      key: 't2',
      title: 'Driftbudget',
    });
    expect(codes(plan({ budgetTables: [result, areas] }))).toEqual(['totals-disagree']);
  });

  test('a rate of growth that the amounts do not show', () => {
    const rates = budgetTable(['Budget 2030'], [['Läkemedelskostnadsutveckling', 3.1]], {
      unit: '%',
    });
    const amounts = (now: number): Plan =>
      plan({
        budgetTables: [
          rates,
          budgetTable(['Budget 2030', 'Budget 2029'], [['Läkemedel', now, -100]], { key: 't2' }),
        ],
      });
    expect(codes(amounts(-100))).toEqual(['growth-against-amount']);
    expect(codes(amounts(-103.1))).toEqual([]);
  });

  test('text that says another amount than the table, or that nothing is changed', () => {
    const table = budgetTable(
      ['Budget 2030', 'Reducering'],
      [
        ['SUMMA', 321, -37.6],
        ['Länets flygplats AB', 200, -17.6],
        ['Gemensamma medel', 121, -20],
      ],
    );
    const withText = (text: string): string[] =>
      codes(plan({ budgetTables: [table], body: paragraphs(text) }));
    expect(withText('Kostnadsreduceringar ska göras med 37,5 miljoner kronor.')).toEqual([
      'prose-against-table',
    ]);
    expect(withText('Kostnadsreduceringar ska göras med 38 miljoner kronor.')).toEqual([]);
    expect(withText('För Länets flygplats AB anslås oförändrat belopp.')).toEqual([
      'unchanged-in-prose',
    ]);
  });

  test('a footnote that no mark points to', () => {
    const table = budgetTable(['Budget 2030'], [['Resultat *)', -5]], {
      footnotes: ['*) Enligt beslut.', '**) Preliminärt.'],
    });
    const findings = check(plan({ budgetTables: [table] }));
    expect(findings.map(({ message }) => message.slice(0, 12))).toEqual(['Fotnoten **)']);
  });
});

describe('words and dates', () => {
  test.each([
    ['authority-term', 'I juni fattade kommunfullmäktige beslut om budgeten.'],
    ['impossible-date', 'Beslutet togs den 31 november 2029.'],
    ['year-left-behind', 'Inför 2029 föreslås medlemskapet sägas upp.'],
    ['wrong-named-year', 'Arbetet följer Agenda 2023.'],
  ])('%s', (code, text) => {
    expect(codes(prose(text))).toEqual([code]);
  });

  test.each([
    'Länets kommuner beslutar själva i sina kommunfullmäktige.',
    'Beslutet togs den 29 februari och gäller till 2029-12-31.',
    'Inför 2029 gjordes en översyn.',
    'Arbetet följer Agenda 2030.',
    'Processen kallas intern styrning och kontroll (ISK). Den interna styrningen och kontrollen (ISK) följs upp.',
  ])('nothing to say about: %s', (text) => {
    expect(codes(prose(text))).toEqual([]);
  });

  test('one abbreviation with two readings', () => {
    const findings = check(
      prose('Vård enligt lagen om valfrihet (LOV) ges här.', 'LOV: Lagen om vårdavtal.'),
    );
    expect(findings.map(({ code }) => code)).toEqual(['abbreviation-readings']);
    expect(findings[0]!.places).toHaveLength(2);
  });

  test('one name in two spellings, but not an inflected one', () => {
    expect(
      codes(prose('Se Svenska Läkarsällskapet.', 'Enligt Svenska Läkaresällskapets råd.')),
    ).toEqual(['name-spelling']);
    expect(codes(prose('Se Socialstyrelsen.', 'Enligt Socialstyrelsens råd.'))).toEqual([]);
  });

  test('references to what is not there', () => {
    const sections = [
      {
        key: 's1',
        number: '4.1',
        title: 'Ekonomi',
        level: 2,
        source: assignment({ key: 'x', text: '' }).source,
      },
    ];
    const refer = (text: string): string[] => codes(plan({ sections, body: paragraphs(text) }));
    expect(refer('Se avsnitt 4.7.')).toEqual(['missing-section']);
    expect(refer('Se avsnitt 4.1.')).toEqual([]);
    expect(refer('Enligt kommunallagen kapitel 6 ska nämnden se till detta.')).toEqual([]);
    expect(refer('Fördelningen framgår, se tabell nedan.')).toEqual(['missing-table']);
  });
});

describe('receivers', () => {
  const list =
    'Det är beredningen för barn, skola och unga, beredningen för närsjukvård samt beredningen för kultur.';
  const to = (...names: string[]): string[] =>
    check(
      plan({
        assignments: [assignment({ key: 'a', text: 'Följa arbetet.', assignedTo: names })],
        body: paragraphs(list),
      }),
    ).map(({ message }) => message);

  test('by another name than in the list, or not in it at all', () => {
    expect(to('Beredningen för nära vård')[0]).toContain('beredningen för närsjukvård');
    expect(to('Beredningen för trafik')[0]).toContain('finns inte i planens egen uppräkning');
  });

  test('by the same or a short name are no finding', () => {
    expect(to('Beredningen för kultur', 'beredningen för barn', 'Kulturnämnden')).toEqual([]);
  });
});

describe('against earlier plans and the memo', () => {
  const before = plan({
    year: 2029,
    budgetTables: [
      budgetTable(
        ['Budget 2029'],
        [
          ['Avgifter', 20],
          ['Summa', 20],
        ],
      ),
    ],
    indicators: [indicator({ outcome: '60 %', outcomeYear: '2027' })],
    body: paragraphs('Åtgärderna i budget 2028 är värda 97 miljoner kronor under året.'),
  });

  test('the same year restated, in table and text, both places shown', () => {
    const after = plan({
      year: 2030,
      budgetTables: [
        budgetTable(
          ['Budget 2030', 'Budget 2029'],
          [
            ['Avgifter', 25, 22],
            ['Summa', 25, 22],
          ],
        ),
      ],
      body: paragraphs('Åtgärderna i budget 2028 är värda 100 miljoner kronor under året.'),
    });
    const findings = check(before, after);
    expect(findings.map(({ code }) => code).sort()).toEqual(['restated-budget', 'restated-prose']);
    const places = findings.flatMap((f) => f.places.map(({ planId }) => planId));
    expect(new Set(places)).toEqual(new Set(['p0', 'p1']));
  });

  test('an indicator that says otherwise of the same year', () => {
    const after = plan({
      year: 2030,
      indicators: [indicator({ outcome: '58 %', outcomeYear: '2027' })],
    });
    expect(codes(before, after)).toEqual(['indicator-over-years']);
  });

  test('an indicator without year, or with a target below what is reached', () => {
    const rows = [
      indicator({}),
      indicator({
        key: '1:2',
        number: '2',
        text: 'Antal besök',
        outcomeYear: null,
        outcome: '5 av 8',
      }),
      indicator({ key: '1:3', number: '3', text: 'Andel nöjda', target: '65 %' }),
    ];
    expect(codes(plan({ indicators: rows })).sort()).toEqual([
      'indicator-target',
      'indicator-year',
    ]);
  });

  test('a memo that rests on last year’s own paper', () => {
    const memo = plan({
      body: paragraphs('FöredragningsPM 2028-11-19', 'Program för vård 2024-05-01'),
    });
    memo.plan = { ...memo.plan, kind: 'tjänsteskrivelse' };
    expect(codes(memo)).toEqual(['paper-older-than-matter']);
  });

  test('a memo that states a total otherwise than the plan it proposes', () => {
    const table = budgetTable(['Budget 2030'], [['Summa nettokostnader', -321.4]]);
    const memo = (text: string): Plan => {
      const one = plan({ year: 2030, body: paragraphs(text) });
      return { ...one, plan: { ...one.plan, kind: 'tjänsteskrivelse' } };
    };
    const own = plan({ year: 2030, budgetTables: [table] });
    const found = (text: string): string[] => codes(own, memo(text));
    expect(found('Nettokostnaderna uppgår till 322,4 miljoner kronor.')).toEqual([
      'memo-against-plan',
    ]);
    expect(found('Nettokostnaderna uppgår till 321,4 miljoner kronor.')).toEqual([]);
    expect(codes(memo('Nettokostnaderna uppgår till 322,4 miljoner kronor.'))).toEqual([]);
  });

  test('earlier plans are held against, not checked themselves', () => {
    const slip = plan({ year: 2029, body: paragraphs('Arbetet följer Agenda 2023.') });
    expect(codes(slip, plan({ year: 2030 }))).toEqual([]);
    expect(codes(slip)).toEqual(['wrong-named-year']);
  });
});

describe('checkPlans', () => {
  test('keeps to its schema, names each finding alike every time, the gravest first', () => {
    const one = prose('I juni fattade kommunfullmäktige beslut.', 'Arbetet följer Agenda 2023.');
    const findings = check(one);
    expect(findings.map((finding) => CheckFinding.parse(finding))).toEqual(findings);
    expect(check(one).map(({ key }) => key)).toEqual(findings.map(({ key }) => key));
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(findings[0]!.places[0]).toMatchObject({ planId: 'p0', page: 1, blockId: 'b1' });
  });
});
