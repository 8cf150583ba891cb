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

test('what was merged is one uppdrag, and says all that it was', () => {
  const into = side('RF-55', 'Att minska utsläppen och avfallet.');
  const merged = changeRows([
    change(side('RF-5', 'Att minska utsläppen.'), into, 'merged'),
    change(side('RF-6', 'Att minska avfallet.'), into, 'merged'),
    change(unnumbered('u1', 'Att källsortera.'), into, 'merged'),
  ]);
  const [named, ...more] = namedChanges(merged).flatMap(([kind]) => kind?.changes ?? []);
  expect(more).toEqual([]);
  expect(named).toMatchObject({
    rowId: 'RF-5>RF-55',
    label: 'Nr 55',
    former: 'var Nr 5, Nr 6 och ett utan nummer',
  });
});
