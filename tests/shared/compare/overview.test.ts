import { describe, expect, test } from 'vitest';
import { changeRows } from '../../../shared/compare/change-row.ts';
import { overviewOf, overviewSentence } from '../../../shared/compare/overview.ts';
import { change, side, unnumbered } from '../../renderer/features/compare/changes.ts';

const sentence = (changes: Parameters<typeof changeRows>[0]): string =>
  overviewSentence(overviewOf(changeRows(changes)))
    .map((part) => part.text)
    .join('');

describe('the sentence that answers first', () => {
  test('says how many live on, are gone, new and uncertain', () => {
    const changes = [
      change(side('RF-1'), side('RF-2'), 'renumbered'),
      change(side('RF-2'), side('RF-3'), 'reworded', true),
      change(side('RF-3'), null, 'dropped'),
      change(null, side('RF-4'), 'new'),
      change(null, side('RF-5'), 'new'),
    ];
    expect(sentence(changes)).toBe(
      'Inget uppdrag har kvar både nummer och ordalydelse. 1 av 3 lever vidare, 1 finns inte kvar, 2 är nya, 1 är osäkert.',
    );
  });

  test('counts a split assignment once', () => {
    const split = [
      change(side('RF-1'), side('RF-2'), 'split'),
      change(side('RF-1'), side('RF-3'), 'split'),
    ];
    expect(overviewOf(changeRows(split))).toMatchObject({ before: 1, after: 2, livesOn: 1 });
  });

  test('says so when some are untouched, and leaves out what is nought', () => {
    expect(sentence([change(side('RF-1'), side('RF-1'), 'unchanged')])).toBe(
      '1 uppdrag har kvar både nummer och ordalydelse. 1 av 1 lever vidare.',
    );
  });

  test('says nothing of numbers where there are none', () => {
    const own = unnumbered('U-1', 'Att bygga.');
    expect(sentence([change(own, own, 'unchanged')])).toBe(
      '1 uppdrag har kvar sin ordalydelse. 1 av 1 lever vidare.',
    );
  });
});

describe('a pair in doubt', () => {
  const doubt = [
    { ...change(null, side('RF-9', 'Att stärka vården.'), 'new', true), candidateKey: 'RF-8' },
    {
      ...change(side('RF-8', 'Att utveckla vården.'), null, 'dropped', true),
      candidateKey: 'RF-9',
    },
  ];

  test('is one question with both wordings and their differences', () => {
    const rows = changeRows(doubt);
    expect(rows.map((row) => [row.id, row.kind])).toEqual([['RF-8>RF-9', 'uncertain']]);
    expect(rows[0]?.change.diff.some((part) => part.op === 'insert')).toBe(true);
  });

  test('is counted once, and neither as new nor as dropped', () => {
    expect(overviewOf(changeRows(doubt))).toMatchObject({
      before: 1,
      after: 1,
      added: 0,
      dropped: 0,
      uncertain: 1,
    });
  });
});
