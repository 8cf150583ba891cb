import { expect, test } from 'vitest';
import type { Anchor } from '../../../shared/anchor/anchor.ts';
import { describeAnchor } from '../../../shared/anchor/describe.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { SentNote } from '../../../shared/exchange/exchange-file.ts';
import { placerOn } from '../../../shared/exchange/place-arrived.ts';
import { paragraphs, plan } from '../compare/plan-builder.ts';

const AROUND = Array.from(
  { length: 7 },
  (_, i) => `Stycke ${i} handlar om hur mottagningen i ort ${i} ska få kortare köer.`,
);
const planWith = (eighth: string): Plan => plan({ body: paragraphs(...AROUND, eighth, ...AROUND) });

const WHOLE =
  'Här står det att ambulansen i Norrby ska bemannas dygnet runt av två sjuksköterskor.';
const here = planWith(WHOLE);
const marked = (text: string, words: string): Anchor => {
  const start = text.indexOf(words);
  return describeAnchor(planWith(text), { blockId: 'b8', start, end: start + words.length })!;
};

const noteOn = (anchor: Anchor): SentNote => ({
  id: 'note-0001',
  author: 'Kim',
  createdAt: '2026-01-01T10:00:00.000Z',
  changedAt: '2026-01-01T10:00:00.000Z',
  text: 'Hur?',
  label: null,
  saidBy: '',
  isDone: false,
  visibility: 'shared',
  part: null,
  anchor,
  where: '',
  words: anchor.quote.exact,
  past: [],
});

test('a file of nothing but long changed quotes is given up, words that stand as they are never', () => {
  const place = placerOn({ planId: 'p', plan: here, isSameDocument: false });
  const standing = noteOn(marked(WHOLE, 'ambulansen i Norrby ska bemannas dygnet runt'));
  const changed = noteOn(
    marked(
      WHOLE.replace('dygnet runt', 'dygnet om'),
      'ambulansen i Norrby ska bemannas dygnet om av två sjuksköterskor',
    ),
  );
  expect(place(standing)).not.toBeNull();
  expect(place(changed)).not.toBeNull();
  const long = marked(WHOLE, WHOLE);
  const foreign = noteOn({
    ...long,
    quote: { ...long.quote, exact: 'mottagningen någon annanstans '.repeat(600) },
  });
  for (let i = 0; i < 40; i++) expect(place(foreign)).toBeNull();
  expect(place(changed)).toBeNull();
  expect(place(standing)).not.toBeNull();
});
