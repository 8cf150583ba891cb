import { expect, it } from 'vitest';
import { barTime } from '../../../renderer/components/bar-time.ts';

it('lets what went wrong, and what to do about it, stand until it is closed', () => {
  expect(barTime('failed')).toBeNull();
  expect(barTime('undo')).toBeGreaterThan(barTime('done') ?? Infinity);
});
