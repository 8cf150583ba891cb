import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAssignments } from '../../shared/compare/compare-assignments.ts';
import type { Assignment } from '../../shared/plan/plan.ts';
import { assignment } from '../shared/compare/plan-builder.ts';
import { INVENTED_PLANS } from './content/all.ts';
import type { Assignment as Written } from './plan-content.ts';

/**
 * The uppdrag of the invented plans with random known edits: renumbered, in another order, words for
 * words, in a new phase, two made one, one made two, dropped and added. What was done is got back.
 */

/** Other words for the same, in the forms that stand in the plans. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})öka(?!\p{L})/gu, 'höja'],
  [/(?<!\p{L})minska(?!\p{L})/gu, 'få ned'],
  [/(?<!\p{L})ta fram(?!\p{L})/gu, 'utarbeta'],
  [/(?<!\p{L})redovisa(?!\p{L})/gu, 'återrapportera'],
  [/(?<!\p{L})tillsammans med(?!\p{L})/gu, 'i samverkan med'],
  [/(?<!\p{L})förslag(?!\p{L})/gu, 'underlag'],
  [/(?<!\p{L})säkerställa(?!\p{L})/gu, 'se till'],
  [/(?<!\p{L})erbjuda(?!\p{L})/gu, 'ge'],
  [/(?<!\p{L})alla(?!\p{L})/gu, 'samtliga'],
  [/(?<!\p{L})under året(?!\p{L})/gu, 'under innevarande år'],
  [/(?<!\p{L})medarbetare(?!\p{L})/gu, 'anställda'],
  [/(?<!\p{L})invånare(?!\p{L})/gu, 'medborgare'],
];

const inOtherWords = (text: string): string =>
  OTHER_WORDS.reduce((words, [from, to]) => words.replace(from, to), text);

const bare = (text: string): string =>
  text
    .replace(/^Att\s+/u, '')
    .replace(/\.\s*$/u, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const inNewPhase = (text: string): string => `Att fortsätta arbetet med att ${bare(text)}.`;
const asOne = (a: string, b: string): string => `Att ${bare(a)} samt att ${bare(b)}.`;

type Edit = 'keep' | 'words' | 'phase' | 'drop' | 'add' | 'merge' | 'split';
const EDITS: readonly Edit[] = ['keep', 'words', 'words', 'phase', 'drop', 'add', 'merge', 'split'];

/** A plan needs this many uppdrag for edits to be told from each other. */
const ENOUGH = 6;
const PLANS = INVENTED_PLANS.filter(({ truth }) => truth.assignments.length >= ENOUGH);

interface Edited {
  from: Assignment[];
  to: Assignment[];
  truth: Set<string>;
}

function edited(
  written: readonly Written[],
  edits: readonly Edit[],
  order: readonly number[],
): Edited {
  const from: Assignment[] = [];
  const to: Assignment[] = [];
  const truth = new Set<string>();
  const put = (list: Assignment[], key: string, like: Written, text: string): string => {
    const { goalKey, givenBy, assignedTo } = like;
    list.push(assignment({ key, text, goalKey, givenBy, assignedTo: [...assignedTo] }));
    return key;
  };
  for (let i = 0; i < written.length; i++) {
    const one = written[i]!;
    const two = written[i + 1];
    const edit = edits[i % edits.length]!;
    const pair = (edit === 'merge' || edit === 'split') && two ? { edit, two } : null;
    if (pair) {
      const [parts, whole] = pair.edit === 'merge' ? [from, to] : [to, from];
      const key = put(whole, `w${i}`, one, asOne(one.text, pair.two.text));
      for (const part of [
        put(parts, `p${i}`, one, one.text),
        put(parts, `q${i}`, one, pair.two.text),
      ])
        truth.add(pair.edit === 'merge' ? `${part} ${key}` : `${key} ${part}`);
      i++;
      continue;
    }
    if (edit !== 'add') put(from, `a${i}`, one, one.text);
    if (edit === 'words') put(to, `b${i}`, one, inOtherWords(one.text));
    else if (edit === 'phase') put(to, `b${i}`, one, inNewPhase(inOtherWords(one.text)));
    else if (edit !== 'drop') put(to, `b${i}`, one, one.text);
    if (edit !== 'drop' && edit !== 'add') truth.add(`a${i} b${i}`);
  }
  const moved = to
    .map((item, i) => ({ item, at: order[i % order.length]! }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }, i) => ({ ...item, number: `${i + 1}`, rawLabel: `Nr ${i + 1}.` }));
  return {
    from: from.map((item, i) => ({ ...item, number: `${i + 1}`, rawLabel: `Nr ${i + 1}.` })),
    to: moved,
    truth,
  };
}

const editedPlan = fc
  .record({
    plan: fc.constantFrom(...PLANS),
    edits: fc.array(fc.constantFrom(...EDITS), { minLength: 12, maxLength: 40 }),
    order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ plan, edits, order }) => edited(plan.truth.assignments, edits, order));

/** How much of what was done was found, and what was said for sure and is wrong. */
function tally(runs: number): { links: number; wrong: string[] } {
  const sum = { hits: 0, drawn: 0, wanted: 0 };
  const wrong: string[] = [];
  for (const { from, to, truth } of fc.sample(editedPlan, { numRuns: runs, seed: 4711 })) {
    const rows = compareAssignments(from, to, (it) => it.goalKey, []);
    sum.wanted += truth.size;
    for (const row of rows) {
      if (!row.from || !row.to) continue;
      sum.drawn++;
      const isTrue = truth.has(`${row.from.key} ${row.to.key}`);
      if (isTrue) sum.hits++;
      else if (row.certain) wrong.push(`${row.from.text} → ${row.to.text}`);
    }
  }
  return { links: (2 * sum.hits) / (sum.drawn + sum.wanted), wrong };
}

describe('invented plans with known edits', () => {
  test('are linked as they were edited, splits and mergers too, and never surely wrong', () => {
    const { links, wrong } = tally(200);
    expect(wrong).toEqual([]);
    expect(links).toBeGreaterThanOrEqual(0.97);
  });
});
