import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

/** Blocks that blank lines part, as text extraction gives the cells of a page. */
const read = (...blocks: readonly (readonly string[])[]) =>
  parsePlan(
    readText(new TextEncoder().encode(blocks.map((block) => block.join('\n')).join('\n\n') + '\n')),
  );

const cells = (...texts: readonly string[]) => texts.map((text) => [text]);

describe('a table whose cells stand apart', () => {
  it('of styrtal ends where a table of uppdrag or a budget begins', () => {
    const plan = read(
      ['2 Mål'],
      ...cells('Indikator', 'Utfall 2030', 'Årets målvärde'),
      ...cells('Andel barn som lånar böcker', '41 %', '45 %'),
      ...cells('Andel vuxna som besöker ett bibliotek', '28 %', '33 %'),
      ['3 Särskilda uppdrag'],
      ...cells('Nr', 'Ansvarig', 'Klart', 'Bibliotekschef', 'Kulturchef'),
      ['Resultatbudget, tkr'],
      ...cells('Övriga intäkter', '6 100', '6 400'),
    );
    expect(plan.indicators.map(({ text, outcome, target }) => [text, outcome, target])).toEqual([
      ['Andel barn som lånar böcker', '41 %', '45 %'],
      ['Andel vuxna som besöker ett bibliotek', '28 %', '33 %'],
    ]);
  });

  it('of a budget has its unit for no row, and gives no group the figures of its first post', () => {
    const plan = read(
      ['4 Budget'],
      ['Nettobudget, tkr', 'Tkr'],
      ...cells('Utfall 2030', 'Budget 2031', 'Budget 2032'),
      ['Bygglov', 'Intäkter'],
      ...cells('11 204', '12 500', '13 400'),
      ...cells('Kostnader', '-18 930', '-19 200', '-19 600'),
      ...cells('Netto bygglov', '-7 726', '-6 700', '-6 200'),
    );
    const rows = plan.budgetTables.flatMap((table) => table.rows);
    expect(rows.map(({ label, values }) => [label, values[0] ?? null])).toEqual([
      ['Bygglov', null],
      ['Intäkter', 11_204],
      ['Kostnader', -18_930],
      ['Netto bygglov', -7726],
    ]);
  });
});
