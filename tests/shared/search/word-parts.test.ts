import { describe, expect, test } from 'vitest';
import { nearWords } from '../../../shared/search/near-words.ts';
import { createVocabulary } from '../../../shared/search/vocabulary.ts';
import { weakerQuestions } from '../../../shared/search/weaker-questions.ts';
import { insideCompounds, splitCompound } from '../../../shared/search/word-parts.ts';

const vocabulary = createVocabulary(
  'psykiatri psykiatrin budget läkare läkarbemanning rehabilitering insatser bered skap äldre akut'
    .concat(' akuta sjukvården skola äldreomsorg kyrka')
    .split(' '),
);

test.each([
  ['psykiatribudget', ['psykiatri', 'budget']],
  ['rehabiliteringsinsatser', ['rehabilitering', 'insatser']],
  ['läkarbudget', ['läkar', 'budget']],
  ['akutsjukvården', ['akut', 'sjukvården']],
  ['skolbudget', ['skol', 'budget']],
  ['kyrkobudget', ['kyrka', 'budget']],
  ['beredskap', null],
  ['psykiatri', null],
  ['xyzbudget', null],
])('%s is made of %j', (word, parts) => {
  expect(splitCompound(word, vocabulary)).toEqual(parts);
});

test.each([
  ['psykiatrin', 'psykiatri'],
  ['läkare', 'läkar'],
  ['äldre', 'äldre'],
  ['okänd', 'okänd'],
])('%s stands inside compounds as %s', (word, inside) => {
  expect(insideCompounds(word, vocabulary)).toBe(inside);
});

describe('weaker questions', () => {
  const of = (typed: string) => weakerQuestions(typed, vocabulary).map(({ text }) => text);

  test('are asked from the nearest on, each once', () => {
    expect(of('uppdragen om Psykiatribudget "om det" år:2026')).toEqual([
      'Psykiatribudget "om det" år:2026 typ:uppdrag',
      'uppdragen Psykiatribudget "om det" år:2026',
      'Psykiatribudget "om det" år:2026',
      'psykiatri "om det" år:2026 typ:uppdrag typ:budget',
      'uppdragen psykiatri budget "om det" år:2026',
      'psykiatri "om det" år:2026',
    ]);
    expect(of('äldre')).toEqual([]);
    expect(of('vad om')).toEqual([]);
  });

  test('are said in plain words', () => {
    const said = (typed: string, query: string) => nearWords(typed, { by: 'fewer', query }).instead;
    expect(said('risker för vård', 'vård typ:risk')).toBe('”vård” bland riskerna');
    expect(said('om vård typ:risk', 'vård typ:risk')).toBe('”vård”');
  });
});
