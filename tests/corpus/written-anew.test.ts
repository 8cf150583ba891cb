import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../backend/readers/read-source.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import { INVENTED_PLANS } from './content/all.ts';
import type { InventedPlan } from './plan-content.ts';
import { squash } from './score-words.ts';
import { toText } from './to-text.ts';
import type { TextHabit } from './to-text.ts';

/**
 * The same plan written anew as a text file: other widths, hyphens, page heads, line ends and
 * encodings. What is read of it stays the same. `FC_RUNS=n` draws more.
 */
const RUNS = Number(process.env['FC_RUNS'] ?? 24);

type Writing = {
  readonly habit: TextHabit;
  readonly hyphens: 'none' | 'hard' | 'soft';
  readonly form: 'NFC' | 'NFD';
  readonly lineEnd: '\n' | '\r\n';
  readonly encoding: keyof typeof ENCODINGS;
};

// Windows-1252 has the letters of Latin 1 at the same places, and no arrows.
const latin = (text: string): Uint8Array =>
  Buffer.from(
    text.normalize('NFC').replace(/[–−]/gu, '-').replace(/•/gu, '-').replace(/[↑→↓]/gu, ''),
    'latin1',
  );
const ENCODINGS = {
  utf8: (text: string): Uint8Array => Buffer.from(text),
  utf8Marked: (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`),
  utf16le: (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be: (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  windows1252: latin,
};

const habits = (
  isDoubleSpaced: boolean,
  page: fc.Arbitrary<number | null>,
): fc.Arbitrary<TextHabit> =>
  fc.record({
    // Wider lines are whole paragraphs, so that too few break to show that a text is double-spaced.
    width: fc.integer({ min: 70, max: isDoubleSpaced ? 96 : 120 }),
    hyphenates: fc.constant(false),
    tables: fc.constant('tabs' as const),
    isDoubleSpaced: fc.constant(isDoubleSpaced),
    page,
  });

const writings: fc.Arbitrary<Writing> = fc.record({
  habit: fc.oneof(
    // Where every line has a blank one below it, nothing tells a page head in mid-sentence apart.
    habits(true, fc.constant(null)),
    habits(false, fc.option(fc.integer({ min: 30, max: 70 }))),
  ),
  hyphens: fc.constantFrom('none' as const, 'hard' as const, 'soft' as const),
  form: fc.constantFrom('NFC' as const, 'NFD' as const),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  encoding: fc.constantFrom(...(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])),
});
/** Soft hyphens stand inside words whether or not a line ends there. */
const withSoftHyphens = (text: string): string =>
  text.replace(/(?<=\p{Ll}{5})(?=[bdfgklmnprstv]\p{Ll}{4})/gu, '\u00ad');

function written(plan: InventedPlan, writing: Writing): Uint8Array {
  const text = toText(plan, { ...writing.habit, hyphenates: writing.hyphens === 'hard' });
  const hyphenated = writing.hyphens === 'soft' ? withSoftHyphens(text) : text;
  return ENCODINGS[writing.encoding](
    hyphenated.normalize(writing.form).replaceAll('\n', writing.lineEnd),
  );
}

/** What is measured of a plan, blind to kinds of dash and to bullets and arrows that an encoding lacks. */
async function essence(bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await readSource('plan.txt', new Uint8Array(bytes));
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { assignments, indicators, budgetTables, risks } = parsePlan(outcome.source);
  const same = (...texts: readonly (string | null)[]): string =>
    squash(texts.map((text) => text ?? '').join('|')).replace(/[↑→↓]/gu, '');
  return [
    ...assignments.map((one) => same('uppdrag', one.key, one.text, ...one.assignedTo)),
    ...indicators.map((one) => same('styrtal', one.text, one.outcome, one.target, one.longTerm)),
    ...budgetTables.flatMap(({ rows }) =>
      rows.map(({ label, values }) => same('budget', label, values.join(';'))),
    ),
    ...risks.map(({ area, risk, measures }) => same('risk', area, risk, ...measures)),
  ];
}

const PLAIN: Writing = {
  habit: { width: 90, hyphenates: false, tables: 'tabs', isDoubleSpaced: false, page: null },
  hyphens: 'none',
  form: 'NFC',
  lineEnd: '\n',
  encoding: 'utf8',
};

describe('a plan written anew as a text file', () => {
  it('reads the same', async () => {
    const wanted = new Map<string, readonly string[]>();
    await fc.assert(
      fc.asyncProperty(fc.nat(INVENTED_PLANS.length - 1), writings, async (at, writing) => {
        const plan = INVENTED_PLANS[at]!;
        const known = wanted.get(plan.name) ?? (await essence(written(plan, PLAIN)));
        wanted.set(plan.name, known);
        expect(await essence(written(plan, writing))).toEqual(known);
      }),
      { numRuns: RUNS },
    );
  });
});
