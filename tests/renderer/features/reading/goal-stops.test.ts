import { expect, test } from 'vitest';
import { goalStops } from '../../../../renderer/features/reading/goal-stops.ts';
import { makePlan } from '../../../backend/made-plan.ts';

const organ = 'Kultur- och fritidsnämnden';
const given = (givenBy: string, ...assignedTo: string[]) => ({ givenBy, assignedTo });

test('a målsättning is parted by who gives and who gets, where there is more than one part', () => {
  const plan = makePlan({
    organ,
    assignments: [
      ['RF', '1', 'Att öppna', given('Fullmäktige', organ)],
      ['RF', '2', 'Att stänga', given('Fullmäktige', organ)],
      ['KF', '1', 'Att räkna', given(organ, 'Kultur- och fritidsförvaltningen')],
      ['Ber', '1', 'Att följa', given(organ, 'Beredningen för barn')],
      ['Ber', '2', 'Att fråga', given(organ, 'Beredningen för unga')],
      ['H', '3', 'Att pröva', given(organ, 'Direktören')],
      ['H', '4', 'Att laga', given(organ, 'Beredningen för barn')],
    ],
  });
  const stops = goalStops(plan, '1');
  expect(stops.map(({ name, count }) => [name, count])).toEqual([
    ['Från Fullmäktige', 2],
    ['Till förvaltningen', 1],
    ['Till beredningarna', 2],
    ['Nr 3–4', null],
  ]);
  expect(stops.map(({ blockId }) => blockId)).toEqual(
    ['RF-1', 'KF-1', 'Ber-1', 'H-3'].map((key) => plan.body.find((it) => it.part?.key === key)?.id),
  );
});

test('a målsättning of one part has none to choose among', () => {
  const plan = makePlan({ organ, assignments: [['RF', '1', 'Att öppna', given('Fullmäktige')]] });
  expect(goalStops(plan, '1')).toEqual([]);
});
