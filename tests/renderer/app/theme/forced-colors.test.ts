import { expect, test } from 'vitest';
import { forced } from '../../../../renderer/app/theme/css-var.ts';
import { forcedColors } from '../../../../renderer/app/theme/forced-colors.ts';
import { paletteOf } from '../../../../renderer/app/theme/palette.ts';
import { light } from '../../../../renderer/app/theme/tokens.ts';

const SYSTEM = new Set(['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Mark']);

const namesOf = (value: object, above: string): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${above}-${key}`] : namesOf(inner as object, `${above}-${key}`),
  );

test('every colour of ours is one of the system’s where the system decides', () => {
  const { mode: _mode, ...palette } = paletteOf(light, 'light');
  const names = namesOf(palette, '--b-palette');
  expect(names.length).toBeGreaterThan(25);
  const forcedTo = forcedColors[forced][':root[data-theme]'] as Record<string, string>;
  expect(names.filter((name) => !SYSTEM.has(forcedTo[name] ?? ''))).toEqual([]);
});
