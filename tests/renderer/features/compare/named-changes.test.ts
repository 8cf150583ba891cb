import { expect, test } from 'vitest';
import { changeRows } from '../../../../shared/compare/change-row.ts';
import {
  askExample,
  namedChanges,
} from '../../../../renderer/features/compare/assignments/named-changes.ts';
import { change, side, unnumbered } from './changes.ts';

const continued = {
  ...change(
    side('RF-11', 'Att påbörja mobila team (MOBI).'),
    side('RF-13', 'Att fortsätta mobila team (MOBI).'),
    'continued',
  ),
  phase: { before: 'påbörja', after: 'fortsätta' },
};
const rows = changeRows([
  change(null, side('RF-15', 'Att pröva seniorkort.'), 'new'),
  continued,
  change(side('RF-9'), side('RF-9'), 'unchanged'),
  change(side('HS-1', 'Att utreda nattbussar.'), null, 'dropped'),
]);

test('names what went, what came and what goes on, each with where it comes from', () => {
  expect(namedChanges(rows)).toEqual([
    [
      {
        kind: 'dropped',
        changes: [
          {
            rowId: 'HS-1>',
            label: 'HS nr 1',
            isNumbered: true,
            name: 'Nattbussar',
            former: '',
            verbs: [],
          },
        ],
      },
    ],
    [
      {
        kind: 'new',
        changes: [
          {
            rowId: '>RF-15',
            label: 'Nr 15',
            isNumbered: true,
            name: 'Seniorkort',
            former: '',
            verbs: [],
          },
        ],
      },
    ],
    [
      {
        kind: 'continued',
        changes: [
          {
            rowId: 'RF-11>RF-13',
            label: 'Nr 13',
            isNumbered: true,
            name: 'Mobila team (MOBI)',
            former: 'var Nr 11',
            verbs: ['påbörja', 'fortsätta'],
          },
        ],
      },
    ],
  ]);
});

test('two plans that say the same name nothing', () => {
  expect(namedChanges(rows.filter((row) => row.kind === 'unchanged'))).toEqual([]);
});

test('what one may ask for is in these plans: an abbreviation, else a number', () => {
  expect(askExample(rows)).toBe('MOBI');
  expect(askExample(rows.filter((row) => row.kind === 'unchanged'))).toBe('Nr 9');
  expect(askExample([])).toBe('');
});

test('what has no number is not named by its place, and does not ask for one', () => {
  const [first, second] = [unnumbered('U-1', 'Att bygga.'), unnumbered('U-2', 'Att bygga ut.')];
  const [before, after] = [side('RF-3'), side('RF-4')];
  const named = namedChanges(
    changeRows([
      change(first, second, 'continued'),
      change(first, after, 'split'),
      change(before, second, 'merged'),
    ]),
  ).flatMap((kinds) => kinds.flatMap(({ changes }) => changes));
  expect(named.map(({ label, isNumbered, former }) => [label, isNumbered, former])).toEqual([
    ['utan nr', false, ''],
    ['Nr 4', true, 'hade inget nummer'],
    ['utan nr', false, 'var Nr 3'],
  ]);
  expect(askExample(changeRows([change(first, second, 'unchanged')]))).toBe('');
});
