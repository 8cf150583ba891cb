import { expect, test } from 'vitest';
import { findingName } from '../../../../renderer/features/check/finding-names.ts';
import { RULES } from '../../../../shared/check/rules.ts';

test('every rule has a heading of its own for its findings', () => {
  const unnamed = Object.keys(RULES).filter((code) => findingName(code).title === 'Anmärkning');
  expect(unnamed).toEqual([]);
});
