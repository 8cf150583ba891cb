import { describe, expect, test } from 'vitest';
import { swedishStem } from '../../../shared/text/swedish-stem.ts';

describe('swedishStem', () => {
  test.each([
    ['uppdrag uppdraget uppdragens', 'uppdrag'],
    ['vårdcentral vårdcentraler vårdcentralerna', 'vårdcentral'],
    ['möjligheterna möjlighet', 'möj'],
    ['arbetar arbetade arbeta', 'arbet'],
    ['skola skolor skolans', 'skol'],
  ])('%s', (words, stem) => {
    const stems = words.split(' ').map(swedishStem);
    expect(stems.every((s) => s.startsWith(stem))).toBe(true);
  });

  test('leaves short words and words without endings whole', () => {
    expect(['en', 'by', 'vård', ''].map(swedishStem)).toEqual(['en', 'by', 'vård', '']);
  });
});
