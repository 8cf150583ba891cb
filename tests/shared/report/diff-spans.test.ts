import { expect, test } from 'vitest';
import { textOf } from '../../../shared/compare/diff-sides.ts';
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

test('spaces at the ends of a change stand outside its mark, and no letter is lost', () => {
  const diff = wordDiff('Att påbörja införande av team.', 'Att fortsätta arbetet av team.').parts;
  for (const side of ['before', 'after'] as const) {
    const spans = diffSpans(diff, side);
    for (const { text, mark } of spans) if (mark) expect(text).toBe(text.trim());
    expect(spansText(spans)).toBe(textOf(diff, side));
  }
});
