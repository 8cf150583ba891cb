import { expect, test } from 'vitest';
import {
  assignmentName,
  citedLabel,
  numberMark,
  spokenName,
} from '../../../shared/plan/assignment-name.ts';

const text = 'Att fortsätta arbetet för att minska köerna.';

test('a label is cited without what only parts it from the text', () => {
  expect(citedLabel('Uppdrag: Nr 41.')).toBe('Nr 41');
  expect(citedLabel('HS nr 3.')).toBe('HS nr 3');
  expect(citedLabel('Uppdrag 4:')).toBe('Uppdrag 4');
  expect(citedLabel('Nr. 56.')).toBe('Nr 56');
});

test('a narrow column leaves out the word that stands above it', () => {
  expect(numberMark({ rawLabel: 'Uppdrag 4:', number: '4' })).toBe('4');
  expect(numberMark({ rawLabel: 'HS nr 3.', number: '3' })).toBe('HS nr 3');
});

test('what has no number is named by its words, never by its key', () => {
  const one = { rawLabel: 'Uppdrag:', number: null, text };
  expect(assignmentName(one)).toBe('Uppdrag utan nummer');
  expect(numberMark(one)).toBe('utan nr');
  expect(spokenName(one)).toBe('”Minska köerna”');
});

test('a number that a person has set goes before the printed one', () => {
  expect(assignmentName({ rawLabel: 'Nr 41.', number: '4' })).toBe('Nr 4');
  expect(assignmentName({ rawLabel: 'HS nr 3.', number: '5' })).toBe('HS nr 5');
  expect(assignmentName({ rawLabel: 'Uppdrag:', number: '7' })).toBe('Nr 7');
  expect(assignmentName({ rawLabel: 'Nr 3 a.', number: '3a' })).toBe('Nr 3 a');
  expect(assignmentName({ rawLabel: 'a)', number: 'a' })).toBe('a)');
  expect(spokenName({ rawLabel: '', number: '7', text })).toBe('Nr 7');
});
