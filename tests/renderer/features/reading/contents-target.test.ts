import { expect, test } from 'vitest';
import {
  contentsParts,
  contentsTarget,
} from '../../../../renderer/features/reading/contents-target.ts';
import type { BodyBlock } from '../../../../shared/plan/plan.ts';
import { makePlan } from '../../../backend/made-plan.ts';

const plan = makePlan({ organ: 'Vårdnämnden', assignments: [] });
const SOURCE = { page: 1, lineStart: null, lineEnd: null, box: null };

const heading = (id: string, text: string, mark: string | null): BodyBlock => ({
  id,
  kind: 'heading',
  text,
  level: 1,
  mark,
  rows: null,
  headerRows: null,
  part: null,
  sectionKey: null,
  goalKey: null,
  source: SOURCE,
});

const body = [
  heading('a', 'Budget', '4'),
  heading('b', '4.1 Ekonomiskt  läge', null),
  heading('c', 'Uppföljning', '5'),
  heading('d', 'Uppföljning', '6.2'),
];

test('a line of the contents leads to the heading it names, however its number is set', () => {
  const target = (title: string) => contentsTarget({ ...plan, sections: [], body }, title);
  expect(target('4 Budget')).toBe('a');
  expect(target('budget ')).toBe('a');
  expect(target('4.1 Ekonomiskt läge')).toBe('b');
  expect(target('6.2 Uppföljning')).toBe('d');
  // Two have the name and no number tells which: none is better than the wrong one.
  expect(target('Uppföljning')).toBeNull();
  expect(target('7 Internkontroll')).toBeNull();
});

test('a line of the contents has its page apart, and no other text ends in one', () => {
  expect(contentsParts('4.2 Budget 2026......14', false)).toEqual([
    '4.2 Budget 2026',
    '......',
    '14',
  ]);
  // Word prints the dots of a tab stop and writes none.
  expect(contentsParts('4.2 Budget 2026 14', true)).toEqual(['4.2 Budget 2026', ' ', '14']);
  expect(contentsParts('4.2 Budget 2026 14', false)).toBeNull();
});
