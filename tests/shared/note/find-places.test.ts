import { expect, test } from 'vitest';
import { findPlaces } from '../../../shared/note/find-places.ts';
import { makePlan } from '../../backend/made-plan.ts';

const plan = makePlan({
  assignments: [
    ['RF', '1', 'Att bygga ut de mobila teamen'],
    ['RF', '2', 'Att minska matsvinnet'],
  ],
  paragraphs: ['De mobila teamen arbetar i hela länet.', 'Köken lagar maten själva.'],
});

const names = (typed: string) => findPlaces(plan, 'p', typed).map((it) => [it.name, it.text]);

test('parts come before running text, and every typed word must be there', () => {
  expect(names('mobila TEAMEN')).toEqual([
    ['Uppdrag Nr 1', 'Att bygga ut de mobila teamen'],
    ['Stycke', 'De mobila teamen arbetar i hela länet.'],
  ]);
  expect(names('rf-2')).toEqual([['Uppdrag Nr 2', 'Att minska matsvinnet']]);
  expect(names('mobila matsvinnet')).toEqual([]);
});

test('å is not a', () => {
  expect(names('maten sjalva')).toEqual([]);
  expect(names('själva')).toHaveLength(1);
});

test('a long plan is gone through once for all the places found, not once for each', () => {
  const paragraphs = Array.from(
    { length: 2000 },
    (_, at) => `Stycke ${at} om ${'maten '.repeat(40)}`,
  );
  const plan = makePlan({ paragraphs });
  let readings = 0;
  const body = plan.body.map((block) => ({
    ...block,
    get text() {
      readings += 1;
      return block.text;
    },
  }));
  expect(findPlaces({ ...plan, body }, 'p', 'maten')).toHaveLength(40);
  // Folding asks for the text at each letter or two; forty times over, some eighty times a letter.
  const letters = plan.body.reduce((sum, { text }) => sum + text.length, 0);
  expect(readings).toBeLessThan(4 * letters);
});
