import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRewrite, textOf } from '../../../shared/compare/diff-sides.ts';
import type { DiffPart } from '../../../shared/compare/comparison.ts';

const part = fc.record({
  op: fc.constantFrom<DiffPart['op']>('equal', 'insert', 'delete'),
  text: fc.string({ minLength: 1 }),
});

describe('a difference', () => {
  test('each side shows its own words and what both have', () => {
    const diff: DiffPart[] = [
      { op: 'equal', text: 'Att ' },
      { op: 'delete', text: 'påbörja' },
      { op: 'insert', text: 'fortsätta' },
    ];
    expect([textOf(diff, 'before'), textOf(diff, 'after')]).toEqual([
      'Att påbörja',
      'Att fortsätta',
    ]);
  });

  test('nothing is lost between the two sides', () => {
    fc.assert(
      fc.property(fc.array(part), (diff) => {
        const length = (op: DiffPart['op']) =>
          diff.filter((p) => p.op === op).reduce((sum, p) => sum + p.text.length, 0);
        expect(textOf(diff, 'before')).toHaveLength(length('equal') + length('delete'));
        expect(textOf(diff, 'after')).toHaveLength(length('equal') + length('insert'));
      }),
    );
  });

  test('a long run is a rewrite, a short exchange is not', () => {
    expect(isRewrite([{ op: 'insert', text: 'ny '.repeat(60) }])).toBe(true);
    expect(
      isRewrite([
        { op: 'equal', text: 'Att ' },
        { op: 'insert', text: 'börja' },
      ]),
    ).toBe(false);
  });
});
