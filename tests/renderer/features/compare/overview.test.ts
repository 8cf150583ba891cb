import { describe, expect, test } from 'vitest';
import { changeRows } from '../../../../renderer/features/compare/assignments/change-row.ts';
import {
  overviewOf,
  overviewSentence,
} from '../../../../renderer/features/compare/assignments/overview.ts';
import { change, side } from './changes.ts';

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
});
