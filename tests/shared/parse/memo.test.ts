import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { heading, paragraph, textSource, wordSource } from './make-source.ts';

const MEMO = `Tjänsteskrivelse
Verksamhetsplan och internbudget 2026 för kultur- och
fritidsnämnden

Förslag till beslut
Kultur- och fritidsnämnden beslutar

att    anta verksamhetsplan och internbudget för 2026 enligt bilaga, och
att    ge förvaltningschefen i uppdrag att fördela internbudgeten på
enheterna.

Sammanfattning
Förvaltningen har tagit fram ett förslag till verksamhetsplan. Planen bygger på
kommunfullmäktiges mål och på nämndens egen analys av vad som behöver utvecklas
under året.

Konsekvenser för barn och unga i hela kommunen
Barnen får fler öppna tider på badet.

Beslutsunderlag
Tjänsteskrivelse 2025-11-03
Förslag till verksamhetsplan och internbudget 2026
Protokoll från samverkan 2025-10-28

Karin Alm
Kultur- och fritidschef
`;

describe('a tjänsteskrivelse', () => {
  const { plan, memo, assignments, sections } = parsePlan(textSource(MEMO));

  it('belongs to the organ that decides', () => {
    expect(plan).toMatchObject({
      kind: 'tjänsteskrivelse',
      organ: 'Kultur- och fritidsnämnden',
      year: 2026,
    });
  });

  it('has its att-satser, one a decision, and no uppdrag', () => {
    expect(memo?.proposedDecisions).toEqual([
      'att anta verksamhetsplan och internbudget för 2026 enligt bilaga, och',
      'att ge förvaltningschefen i uppdrag att fördela internbudgeten på enheterna.',
    ]);
    expect(assignments).toEqual([]);
  });

  it('has its sections in order', () => {
    expect(memo?.sections.map((section) => section.title)).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Konsekvenser för barn och unga i hela kommunen',
      'Beslutsunderlag',
    ]);
    expect(sections.length).toBeGreaterThanOrEqual(4);
    expect(memo?.sections[1]?.text).toMatch(/^Förvaltningen har .* under året\.$/u);
  });

  it('lists what it builds on and who signed', () => {
    expect(memo?.basis).toEqual([
      'Tjänsteskrivelse 2025-11-03',
      'Förslag till verksamhetsplan och internbudget 2026',
      'Protokoll från samverkan 2025-10-28',
    ]);
    expect(memo?.signatory).toEqual({ name: 'Karin Alm', role: 'Kultur- och fritidschef' });
  });
});

it('a plan that carries its own proposal is a plan', () => {
  const tasks = ['bygga om badet', 'se över taxorna', 'ta fram en lokalplan', 'utreda öppettider'];
  const plan = parsePlan(
    wordSource([
      heading(1, 'Verksamhetsplan 2026 för kulturnämnden', null),
      heading(1, 'Förslag till beslut', null),
      paragraph('Kulturnämnden beslutar att anta verksamhetsplanen.'),
      heading(1, 'Målsättning 1: Öppna mötesplatser', null),
      paragraph('Uppdrag från kommunfullmäktige till nämnden:'),
      ...tasks.map((task, i) => paragraph(`Nr ${i + 1}. Att ${task}.`)),
    ]),
  );
  expect(plan.plan.kind).toBe('verksamhetsplan');
  expect(plan.assignments.map((it) => it.number)).toEqual(['1', '2', '3', '4']);
});

describe('a plan behind the memo that proposes it, in one file', () => {
  const GOALS = ['Badet är öppet', 'Biblioteket är nära', 'Ungdomarna får plats'];
  const uppdrag = (n: number) => paragraph(`Uppdrag ${n}: Ta fram en plan för nummer ${n}.`);
  const before = [
    paragraph('TJÄNSTESKRIVELSE'),
    paragraph('Förslag till beslut'),
    paragraph('Kultur- och fritidsnämnden beslutar att anta verksamhetsplan för 2026.'),
    paragraph('Sammanfattning'),
    paragraph('Planen bygger på kommunfullmäktiges mål.'),
  ];
  const chapters = ['Inledning', 'Mål', 'Ekonomi', 'Uppföljning', 'Internkontroll', 'Risker'];
  const plan = [
    ...chapters.map((title, at) => heading(1, `${at + 1} ${title}`)),
    ...GOALS.flatMap((title, at) => [heading(2, `Mål ${at + 1}: ${title}`), uppdrag(at + 1)]),
  ];

  it('is the plan, with its uppdrag, and says that the memo is text', () => {
    const read = parsePlan(wordSource([...before, ...plan]));
    expect(read.plan.kind).toBe('verksamhetsplan');
    expect(read.assignments.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(read.findings.map(({ code }) => code)).toContain('memo-before-plan');
  });

  it('is a memo as long as it tells of goals only', () => {
    const told = GOALS.map((title, at) => paragraph(`Mål ${at + 1}: ${title}`));
    const read = parsePlan(wordSource([...before, ...told]));
    expect(read.plan.kind).toBe('tjänsteskrivelse');
    expect(read.findings.map(({ code }) => code)).not.toContain('memo-before-plan');
  });

  it('is not said of a plan alone', () => {
    const read = parsePlan(wordSource(plan));
    expect(read.findings.map(({ code }) => code)).not.toContain('memo-before-plan');
  });
});
