import { expect, test } from 'vitest';
import { otherDisplay } from '../../electron/other-display.ts';

const display = (id: number, x: number) => ({ id, bounds: { x, y: 0, width: 1920, height: 1080 } });

test('the screen for everybody goes to the display one does not sit at', () => {
  const both = [display(1, 0), display(2, 1920)];
  expect(otherDisplay(both, 1)?.x).toBe(1920);
  expect(otherDisplay(both, 2)?.x).toBe(0);
  expect(otherDisplay([display(1, 0)], 1)).toBeNull();
});
