import { describe, expect, it } from 'vitest';
import { readSource } from '../../../backend/readers/read-source.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

/** Tables are told by what their columns are called; these are names that plans really use. */

const HEAD =
  'Region Norrdal\n\nServicenämnden\n\nVerksamhetsplan 2026\n\n1 Inledning\n\nNämnden ansvarar för service i hela länet.\n\n';

async function planWith(section: string, head: readonly string[], rows: readonly string[][]) {
  const table = [head, ...rows].map((row) => row.join('\t')).join('\n');
  const text = `${HEAD}2 ${section}\n\n${table}\n`;
  const outcome = await readSource('plan.txt', new TextEncoder().encode(text));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return parsePlan(outcome.source);
}

const NUMBERS = ['Ett', 'Två', 'Tre'];

describe('styrtal under', () => {
  it.each([
    [['Styrmått', 'Utfall 2024', 'Måltal 2026'], '1', '2'],
    [['Uppföljningsmått', 'Nuläge', 'Målnivå 2026'], '1', '2'],
    [['Indikator', 'Målvärde 2026', 'Utfall 2024', 'Utfall 2023'], '2', '1'],
    [['Nyckeltal', 'Senaste utfall', 'Mål 2026', 'Trend'], '1', '2'],
    [['Kvalitetsmått', 'Kvinnor', 'Män', 'Totalt', 'Mål 2026'], '3', '4'],
    [['Resultatmått', '2023', '2024', 'Mål 2026'], '2', '3'],
  ])('%s', async (head, outcome, target) => {
    const rows = NUMBERS.map((name) =>
      head.map((_, i) => (i === 0 ? `Andel nöjda i område ${name}` : `${i}`)),
    );
    const { indicators } = await planWith('Mål', head, rows);
    expect(indicators).toMatchObject(NUMBERS.map(() => ({ outcome, target })));
  });
});

it('styrtal in money are styrtal also where their numbers stand in the same column', async () => {
  const rows = [
    ['1 Resultat i förhållande till budget, tkr', '-38 400', '-11 900', '0'],
    ['2 Kostnad för inhyrd personal, tkr', '96 200', '64 300', '30 000'],
  ];
  const names = ['Nr Styrtal', 'Utfall 2024', 'Utfall 2025', 'Mål 2026'];
  const { indicators, budgetTables } = await planWith('Ekonomiperspektivet', names, rows);
  expect(indicators.map(({ target }) => target)).toEqual(['0', '30 000']);
  expect(budgetTables).toEqual([]);
});

describe('risks under', () => {
  it.each([
    [['Händelse', 'Sannolikhet', 'Konsekvens', 'Åtgärd'], 0, 3],
    [['Verksamhet', 'Vad kan gå fel?', 'Vad gör vi åt det?'], 1, 2],
    [['Process', 'Oönskad händelse', 'Riskvärde', 'Kontrollmoment', 'Kontrollmetod'], 1, 3],
    [['Granskningsområde', 'Risk', 'Granskningsmetod', 'Ansvarig'], 1, 2],
    [['Nr', 'Risk', 'S', 'K', 'RV', 'Åtgärd', 'Ansvarig'], 1, 5],
  ])('%s', async (head, risk, measure) => {
    const rows = NUMBERS.map((name) =>
      head.map((_, i) => {
        if (i === risk) return `Leverans ${name} uteblir under sommaren`;
        return i === measure ? `Avtal ${name} om reserv tecknas` : '3';
      }),
    );
    const { risks } = await planWith('Internkontrollplan', head, rows);
    expect(risks).toMatchObject(
      NUMBERS.map((name) => ({
        risk: `Leverans ${name} uteblir under sommaren`,
        measures: [`Avtal ${name} om reserv tecknas`],
      })),
    );
  });

  it('a calendar is no internkontrollplan', async () => {
    const rows = NUMBERS.map((name) => [`Nämnden möts ${name}`, 'Juni', 'Sekreteraren']);
    const plan = await planWith('Årshjul', ['Händelse', 'När', 'Ansvarig'], rows);
    expect(plan.risks).toEqual([]);
  });
});

describe('uppdrag under', () => {
  it.each([
    [['KF-uppdrag', 'Nämndens åtgärd', 'Klart'], 0],
    [['Direktiv', 'Ansvarig'], 0],
    [['Uppdrag i budget 2026', 'Ansvarig'], 0],
    [['#', 'Nämndens uppdrag till förvaltningen', 'Redovisning'], 1],
    [['Riktat uppdrag', 'Till'], 0],
    [['Utredningsuppdrag', 'Ansvarig', 'Rapporteras'], 0],
  ])('%s', async (head, text) => {
    const rows = NUMBERS.map((name, at) =>
      head.map((_, i) => (i === text ? `Utreda väg ${name}.` : i === 0 ? `${at + 1}` : 'Chefen')),
    );
    const { assignments } = await planWith('Uppdrag', head, rows);
    expect(assignments.map((one) => one.text)).toEqual(
      NUMBERS.map((name) => `Utreda väg ${name}.`),
    );
  });
});

describe('budgets under', () => {
  it.each([
    [['Anslag', 'Kommunbidrag 2026']],
    [['Område', 'Regionersättning 2026']],
    [['', '2024', '2025', '2026']],
    [['Investeringsobjekt', '2026', '2027', '2028–2030', 'Summa']],
  ])('%s', async (head) => {
    const rows = NUMBERS.map((name) => head.map((_, i) => (i === 0 ? name : `1 ${i}20,5`)));
    const { budgetTables } = await planWith('Driftbudget', head, rows);
    const values = head.slice(1).map((_, i) => 1000 + (i + 1) * 100 + 20.5);
    expect(budgetTables.flatMap((table) => table.rows.map((row) => row.values))).toEqual(
      NUMBERS.map(() => values),
    );
  });
});
