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
