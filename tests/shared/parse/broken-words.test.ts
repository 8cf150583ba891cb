import { expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { textSource } from './make-source.ts';

const textsOf = (plan: Plan): string[] => plan.body.map(({ text }) => text);
const withoutSpaces = (texts: readonly string[]): string => texts.join('').replaceAll(/\s/gu, '');

const planWith = (word: string): Plan =>
  parsePlan(textSource(`Verksamhetsplan 2026\n\nNämnden ska minska kostnaden. ${word} är kvar.`));

it('breaks a word that goes on and on, and takes nothing away', () => {
  const word = 'kostnad'.repeat(800);
  const texts = textsOf(planWith(word));
  expect(withoutSpaces(texts)).toContain(word);
  expect(texts.filter((text) => /\S{201}/u.test(text))).toEqual([]);
});

it('cuts a row of dots that goes on and on', () => {
  expect(textsOf(planWith('.'.repeat(6000))).join('\n')).toMatch(/(?<!\.)\.{200} är kvar/u);
});

it('leaves every word that one could write as it is', () => {
  const address = `https://example.org/${'avsnitt/'.repeat(20)}`;
  expect(textsOf(planWith(address)).join('\n')).toContain(`${address} är kvar.`);
});
