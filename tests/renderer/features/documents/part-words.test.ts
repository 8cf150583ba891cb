import { expect, test } from 'vitest';
import { partWords } from '../../../../renderer/features/documents/parts/part-words.ts';
import type { ChoiceView, PartView } from '../../../../shared/contract/contract.ts';

const choice = (isChosen: boolean, visibility: ChoiceView['visibility']): ChoiceView => ({
  id: `${isChosen} ${visibility}`,
  label: '',
  detail: '',
  group: '',
  isSuggested: false,
  isChosen,
  visibility,
});

const part = (change: Partial<PartView>): PartView => ({
  id: 'questions',
  title: 'Frågor',
  summary: '2 frågor',
  isIncluded: true,
  prompt: null,
  text: '',
  choices: [choice(true, 'minutes'), choice(false, 'private')],
  ...change,
});

test('a part says how much of it is in the document, and what is private', () => {
  expect(partWords(part({}))).toBe('2 frågor · 1 av 2 valda, 1 privat hålls kvar');
  expect(partWords(part({ choices: [choice(false, null)] }))).toBe('2 frågor · 0 av 1 valda');
  expect(partWords(part({ choices: [] }))).toBe('2 frågor');
});

test('a part that is left out has nothing chosen, and one without words begins with the share', () => {
  expect(partWords(part({ isIncluded: false }))).toBe('2 frågor');
  expect(partWords(part({ summary: '' }))).toBe('1 av 2 valda, 1 privat hålls kvar');
});
