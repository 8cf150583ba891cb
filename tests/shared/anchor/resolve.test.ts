import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAnchor } from '../../../shared/anchor/describe.ts';
import { foldString } from '../../../shared/anchor/folded-text.ts';
import { resolveAnchor } from '../../../shared/anchor/resolve.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { applyEdit, edit, idsWithin, planOf, tracedText, type TracedText } from './made-text.ts';

const selection = fc.record({
  block: fc.nat(),
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
});

/** Whole words of one paragraph, with their offsets. */
function choose(text: TracedText, at: { block: number; from: number; length: number }) {
  const index = at.block % text.length;
  const words = text[index]!;
  const from = at.from % words.length;
  const before = words.slice(0, from).map((word) => word.text);
  const marked = words.slice(from, from + at.length);
  const start = before.length > 0 ? before.join(' ').length + 1 : 0;
  const end = start + marked.map((word) => word.text).join(' ').length;
  return { blockId: `b${index + 1}`, start, end, ids: marked.map((word) => word.id) };
}

const plainText = (text: TracedText): string =>
  text.map((words) => words.map((word) => word.text).join('')).join('');

const plain = (...paragraphs: string[]): TracedText =>
  paragraphs.map((text) => text.split(' ').map((word) => ({ text: word, id: 0 })));

/** How one word meets the next when a text is set anew: apart, on a new line, broken, in a new block. */
const joint = fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \u00ad', '|');
/** Where a word may be broken at a line's end: nowhere, softly, with a hyphen and a line break. */
const break_ = fc.constantFrom('', '', '', '\u00ad', '-\n');

/** The same words set to another width: other spaces, hyphens and block borders, no other letter. */
function rewrapped(text: TracedText, joints: readonly string[], breaks: readonly string[]): Plan {
  let n = 0;
  const next = <T>(of: readonly T[]): T => of[n++ % of.length]!;
  const set = text
    .flat()
    .map(({ text: word }) => {
      const at = Math.ceil(word.length / 2);
      return word.slice(0, at) + next(breaks) + word.slice(at) + next(joints);
    })
    .join('');
  const blocks = set.split('|').filter((block) => block.trim() !== '');
  return planOf(blocks.map((block) => [{ text: block, id: 0 }]));
}

describe('resolveAnchor', () => {
  test('finds the same place in an unchanged text, or says that repeated text cannot be told apart', () => {
    fc.assert(
      fc.property(tracedText, selection, (text, at) => {
        const chosen = choose(text, at);
        const plan = planOf(text);
        const result = resolveAnchor(describeAnchor(plan, chosen)!, plan);
        expect(result.kind).not.toBe('lost');
        if (result.kind === 'found')
          expect([result.blockId, result.start, result.end]).toEqual([
            chosen.blockId,
            chosen.start,
            chosen.end,
          ]);
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same place however the text is set anew', () => {
    let sure = 0;
    const setting = fc.array(joint, { minLength: 3, maxLength: 40 });
    const breaking = fc.array(break_, { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(tracedText, selection, setting, breaking, (text, at, joints, breaks) => {
        const chosen = choose(text, at);
        const anchor = describeAnchor(planOf(text), chosen)!;
        const plan = rewrapped(text, joints, breaks);
        const result = resolveAnchor(anchor, plan);
        expect(result.kind).not.toBe('lost');
        if (result.kind !== 'found') return;
        sure++;
        const before = (from: string, end: number) => foldString(from.slice(0, end)).length;
        const all = (of: Plan, id: string) => {
          const index = of.body.findIndex((block) => block.id === id);
          return of.body.slice(0, index).reduce((sum, it) => sum + foldString(it.text).length, 0);
        };
        const own = planOf(text);
        const block = (of: Plan, id: string) => of.body.find((it) => it.id === id)!.text;
        const was = all(own, chosen.blockId) + before(block(own, chosen.blockId), chosen.start);
        const is = all(plan, result.blockId) + before(block(plan, result.blockId), result.start);
        expect(is).toBe(was);
      }),
      { numRuns: 1000 },
    );
    expect(sure).toBeGreaterThan(500);
  });

  test('is right or says it is uncertain after random edits', () => {
    let sure = 0;
    fc.assert(
      fc.property(tracedText, selection, fc.array(edit, { maxLength: 6 }), (text, at, edits) => {
        const chosen = choose(text, at);
        const anchor = describeAnchor(planOf(text), chosen)!;
        const changed = edits.reduce(applyEdit, text);
        const result = resolveAnchor(anchor, planOf(changed));
        if (result.kind !== 'found') return;
        // two equal paragraphs that change places leave the same text: nobody could tell
        fc.pre(plainText(changed) !== plainText(text));
        sure++;
        const words = changed[Number(result.blockId.slice(1)) - 1]!;
        const ids = idsWithin(words, result.start, result.end);
        expect(ids.some((id) => chosen.ids.includes(id))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(sure).toBeGreaterThan(5_000);
  });

  test('a sentence that was moved whole and stands once is found', () => {
    const sentence =
      'Nämnden ska särskilt följa tillgängligheten till traumabehandling under året.';
    const before = planOf(plain('Inledning till kapitlet.', sentence, 'Något annat står här.'));
    const after = planOf(plain('Något annat står här.', 'Nytt stycke.', sentence));
    const anchor = describeAnchor(before, { blockId: 'b2', start: 0, end: sentence.length })!;
    expect(resolveAnchor(anchor, after)).toMatchObject({ kind: 'found', blockId: 'b3' });
  });

  test('of two look-alikes the other one is never taken for sure when its own is gone', () => {
    const one = 'Att arbeta för att öka andelen elektiva ingrepp vid sjukhuset i norr.';
    const two = 'Att arbeta för att öka andelen elektiva ingrepp vid sjukhuset i söder.';
    const before = planOf(plain('Uppdrag till förvaltningen:', one, two));
    const anchor = describeAnchor(before, { blockId: 'b2', start: 0, end: one.length })!;
    expect(resolveAnchor(anchor, planOf(plain('Uppdrag till förvaltningen:', two))).kind).not.toBe(
      'found',
    );
  });

  test('a hyphenated or re-spaced copy of the text is the same text', () => {
    const before = planOf(plain('De mobila teamen arbetar i hela länet.'));
    const anchor = describeAnchor(before, { blockId: 'b1', start: 3, end: 16 })!;
    const after = planOf(plain('De mo\u00adbila  teamen arbetar i hela länet.'));
    expect(resolveAnchor(anchor, after)).toMatchObject({ kind: 'found', start: 3, end: 18 });
  });

  test('what is gone altogether is lost', () => {
    const before = planOf(plain('Sprututbyte ska vidareutvecklas i länet.', 'Annat.'));
    const anchor = describeAnchor(before, { blockId: 'b1', start: 0, end: 20 })!;
    expect(resolveAnchor(anchor, planOf(plain('Annat.', 'Helt ny text om ekonomi.')))).toEqual({
      kind: 'lost',
    });
  });

  test('an empty selection is not an anchor', () => {
    expect(describeAnchor(planOf(plain('Text')), { blockId: 'b1', start: 2, end: 2 })).toBeNull();
    expect(
      describeAnchor(planOf(plain('Text')), { blockId: 'saknas', start: 0, end: 2 }),
    ).toBeNull();
  });
});

/** The place of `quote` in the only paragraph that has it. */
const anchorOn = (paragraphs: readonly string[], quote: string) => {
  const plan = planOf(plain(...paragraphs));
  const index = paragraphs.findIndex((text) => text.includes(quote));
  const start = paragraphs[index]!.indexOf(quote);
  return describeAnchor(plan, { blockId: `b${index + 1}`, start, end: start + quote.length })!;
};

describe('what makes a place sure', () => {
  const around = (quote: string, words: string) => [
    `${words} och mycket mer före`,
    quote,
    `sedan ${words} efteråt`,
  ];

  test('is, where all around it has changed, that the quote is long enough to be its own proof', () => {
    const short = 'digital tolkning i länet';
    const long = 'digital tolkning vid alla länets vårdcentraler';
    for (const [quote, kind] of [
      [short, 'uncertain'],
      [long, 'found'],
    ] as const) {
      const anchor = anchorOn(around(quote, 'nämnden följer arbetet'), quote);
      const later = planOf(plain(...around(quote, 'helt andra ord står')));
      expect([quote, resolveAnchor(anchor, later).kind]).toEqual([quote, kind]);
    }
  });

  test('is not that one twin alone has kept its surroundings, when there are more twins than before', () => {
    const near = 'nämnden ska tillsammans med andra';
    const paragraph = (first: string) => `${first} ${near} utveckla vården ${near} i hela länet`;
    // Longer than the surroundings that are remembered, so that the twin does not change them.
    const between = 'Något annat står här. '.repeat(20).trim();
    const before = [paragraph('A'.repeat(60)), between];
    const anchor = anchorOn(before, 'utveckla vården');
    const alone = resolveAnchor(anchor, planOf(plain(...before)));
    const twins = planOf(plain(...before, paragraph('B'.repeat(60))));
    expect([alone.kind, resolveAnchor(anchor, twins).kind]).toEqual(['found', 'uncertain']);
  });
});
