import { expect, test } from 'vitest';
import { wordDiff } from '../../../shared/compare/word-diff.ts';
import { spansText } from '../../../shared/report/format-cell.ts';
import { diffSpans } from '../../../shared/report/diff-spans.ts';

test('what is new never grows together with what it takes the place of', () => {
  const before = 'Starta hemteam i Mälarö och i Norrby under 2025.';
  const after = 'Avsluta hemteam i Mälarö och i Norrby under 2026.';
  const spans = diffSpans(wordDiff(before, after).parts, 'both');
  expect(spans.some(({ mark }) => mark === 'insert')).toBe(true);
  expect(spansText(spans)).toMatch(/^Starta Avsluta hemteam/u);
  expect(spansText(spans)).toMatch(/2025\.?\s+2026/u);
});
