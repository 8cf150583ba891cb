import { Plan } from '../plan/plan.ts';

/**
 * The longest uppdrag, label or heading of the plans at hand has 400 signs, the longest part of a
 * memo 1 700. Of what is longer the rules see the beginning.
 */
const LONGEST_TEXT = 1000;
/** Cells of the running text and the parts of a memo may hold several sentences. */
const LONGEST_PART = 4000;
const OF_SENTENCES = new Set(['rows', 'memo']);
/** A block's whole text is read sentence by sentence, and those are cut by themselves. */
const RUNNING = new Set(['text']);

const isLong = (value: unknown, longest: number): boolean =>
  typeof value === 'string'
    ? value.length > longest
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((inner) => isLong(inner, longest));

function cut(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return value.slice(0, longest);
  if (Array.isArray(value)) return value.map((inner) => cut(inner, longest));
  if (typeof value !== 'object' || value === null) return value;
  return mapped(value, (_name, inner) => cut(inner, longest));
}

const mapped = (
  value: object,
  change: (name: string, inner: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(name, inner)]));

const longestOf = (name: string): number => (OF_SENTENCES.has(name) ? LONGEST_PART : LONGEST_TEXT);
const isLongPart = ([name, part]: [string, unknown]): boolean => isLong(part, longestOf(name));

/**
 * The plan as the rules look at it beside its sentences: no name, cell or uppdrag so long that going
 * back over it from each of its words takes seconds. The plan itself when none is.
 */
export function boundedPlan(plan: Plan): Plan {
  const { body, ...parts } = plan;
  const isLongBlock = (block: object): boolean =>
    Object.entries(block).some((part) => !RUNNING.has(part[0]) && isLongPart(part));
  if (!Object.entries(parts).some(isLongPart) && !body.some(isLongBlock)) return plan;
  return Plan.parse({
    ...mapped(parts, (name, part) => cut(part, longestOf(name))),
    body: body.map((block) =>
      mapped(block, (name, part) => (RUNNING.has(name) ? part : cut(part, longestOf(name)))),
    ),
  });
}
