import { expect, it } from 'vitest';
import { mayGo, type Standing } from '../../../renderer/components/bar-time.ts';

const HOUR = 3_600_000;
const stands = (change: Partial<Standing>): boolean =>
  !mayGo({ kind: 'undo', seenMs: HOUR, isElsewhere: true, isHeld: false, ...change });

it('lets what went wrong, and what to do about it, stand until it is closed', () => {
  expect(stands({ kind: 'failed' })).toBe(true);
});

it('lets the way back stand for as long as one stays where it was done', () => {
  expect(stands({ isElsewhere: false })).toBe(true);
  expect(stands({ seenMs: 5000 })).toBe(true);
  expect(stands({})).toBe(false);
});

it('says what is done for long enough to be read, and then goes', () => {
  const done = { kind: 'done', isElsewhere: false } as const;
  expect(stands({ ...done, seenMs: 5000 })).toBe(true);
  expect(stands(done)).toBe(false);
});

it('never goes while the pointer or the keyboard is in it', () => {
  for (const kind of ['done', 'undo'] as const) expect(stands({ kind, isHeld: true })).toBe(true);
});
