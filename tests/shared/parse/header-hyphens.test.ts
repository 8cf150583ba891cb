import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { heading, paragraph, table, wordSource } from './make-source.ts';

/** The columns of a budget table in a document that also says `sentence`. */
function columnsWith(name: string, sentence: string): string[] {
  const rows = [
    ['Belopp i mnkr', 'Budget 2031', name],
    ['Intäkter', '120,0', '100,0'],
    ['Kostnader', '-120,0', '-100,0'],
    ['Resultat', '0,0', '0,0'],
  ];
  const plan = parsePlan(wordSource([heading(1, 'Driftbudget'), paragraph(sentence), table(rows)]));
  return plan.budgetTables.flatMap(({ columns }) => columns);
}

describe('a word that was broken by hand in the head of a narrow column', () => {
  test('is whole when the document writes it so', () => {
    expect(columnsWith('Varav budget-ram', 'Nämndens budgetram är oförändrad.')).toContain(
      'Varav budgetram',
    );
  });

  test.each([
    ['nobody writes it whole', 'Nämndens ram är oförändrad.'],
    ['the text has the hyphen too', 'Nämndens budget-ram, dess budgetram, är oförändrad.'],
  ])('keeps its hyphen when %s', (_, sentence) => {
    expect(columnsWith('Varav budget-ram', sentence)).toContain('Varav budget-ram');
  });
});
