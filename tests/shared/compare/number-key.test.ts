import { describe, expect, test } from 'vitest';
import { changeRows } from '../../../shared/compare/change-row.ts';
import {
  answersTo,
  falseFriends,
  keyGroups,
  keyOrder,
} from '../../../shared/compare/number-key.ts';
import { shortName } from '../../../shared/plan/short-name.ts';
import { change, side, unnumbered } from '../../renderer/features/compare/changes.ts';

const rows = changeRows([
  change(side('RF-9'), side('RF-11'), 'renumbered'),
  change(side('RF-11'), side('RF-13'), 'continued'),
  change(side('RF-11'), side('RF-14'), 'split'),
  change(side('HS-11'), null, 'dropped'),
  change(null, side('HS-1'), 'new'),
]);

describe('the number key', () => {
  test('answers in both directions, many-to-many', () => {
    const answers = answersTo('nr 11', rows);
    expect(answers.map((answer) => [answer.side, answer.asked.key, answer.rows.length])).toEqual([
      ['from', 'RF-11', 2],
      ['from', 'HS-11', 1],
      ['to', 'RF-11', 1],
    ]);
  });

  test('a series narrows the question', () => {
    expect(answersTo('HS 11', rows).map((answer) => answer.asked.key)).toEqual(['HS-11']);
    expect(answersTo('', rows)).toEqual([]);
  });

  test('lists each assignment once in its series, in the order of the numbers', () => {
    const groups = keyGroups(rows);
    expect(groups.map((group) => group.series)).toEqual(['RF', 'HS']);
    expect(groups[0]?.before.map((end) => end.label)).toEqual(['Nr 9', 'Nr 11']);
    expect(groups[0]?.links).toHaveLength(3);
  });

  test('reads by the older number, and ends each series with what is new', () => {
    const mixed = changeRows([
      change(null, side('RF-2'), 'new'),
      change(side('RF-11'), side('RF-3'), 'renumbered'),
      change(side('RF-9'), null, 'dropped'),
      change(side('RF-9'), side('RF-30'), 'renumbered'),
    ]);
    expect(keyOrder(keyGroups(mixed)).map((row) => row.id)).toEqual([
      'RF-9>RF-30',
      'RF-9>',
      'RF-11>RF-3',
      '>RF-2',
    ]);
  });

  test('a place in the plan is no number: it is not asked for and leads nobody astray', () => {
    const places = changeRows([
      change(unnumbered('U-1', 'Att bygga.'), unnumbered('U-2', 'Att bygga.'), 'unchanged'),
      change(unnumbered('U-2', 'Att riva.'), unnumbered('U-1', 'Att riva.'), 'unchanged'),
    ]);
    expect(answersTo('2', places)).toEqual([]);
    expect(falseFriends(places)).toEqual({ shared: 0, astray: [] });
    expect(keyGroups(places)[0]?.before.map((end) => end.label)).toEqual(['utan nr', 'utan nr']);
  });

  test('lists the numbers that lead astray as the plan has them: by series, then by number', () => {
    const turned = ['RF-12', 'HS-2', 'RF-9', 'HS-1'];
    const swapped = ['RF-9', 'HS-1', 'RF-12', 'HS-2'];
    const crossed = changeRows(
      turned.map((key, at) => change(side(key), side(swapped[at]!), 'renumbered')),
    );
    expect(falseFriends(crossed)).toEqual({
      shared: 4,
      astray: ['Nr 9', 'Nr 12', 'HS nr 1', 'HS nr 2'],
    });
  });

  test('warns of numbers that both plans use for different things', () => {
    expect(falseFriends(rows)).toEqual({ shared: 1, astray: ['Nr 11'] });
  });
});

describe('the short name', () => {
  test('leaves out what every assignment begins with', () => {
    expect(shortName('Att fortsätta arbetet med cykelvägar.')).toBe('Cykelvägar');
  });

  test('does not end with a word that leads on', () => {
    const long = 'Att följa vården i samverkan mellan kommuner och för regionens mottagningar';
    expect(shortName(long, 50)).toBe('Vården i samverkan mellan kommuner\u00a0…');
    expect(shortName('Att stärka vård, och för barn i skolor', 14)).toBe('Vård\u00a0…');
  });

  test('puts the abbreviation first when it would be cut away', () => {
    const name = shortName(
      'Att påbörja införandet av samordnade hembesök för äldre personer i glesbygd (SHÄG) under året.',
    );
    expect(name).toMatch(/^SHÄG: samordnade/);
    expect(name.length).toBeLessThan(44);
  });
});
