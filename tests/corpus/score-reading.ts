import type { Plan } from '../../shared/plan/plan.ts';
import type { BudgetTable, Truth } from './plan-content.ts';
import { paired, shared, squash } from './score-words.ts';

/** What was asked for, found and given of one kind, with a line for each miss. */
export type Figure = { hit: number; wanted: number; given: number; misses: string[] };
export const MEASURES = [
  'uppdrag',
  'nummer',
  'mottagare',
  'mål',
  'målrubriker',
  'styrtal',
  'celler',
  'budget',
  'risker',
  'områden',
  'åtgärder',
  'rubriker',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Score = Record<Measure, Figure>;

/** The harmonic mean of precision and recall; 1 when nothing was wanted and nothing given. */
export function f1({ hit, wanted, given }: Figure): number {
  if (wanted + given === 0) return 1;
  return (2 * hit) / (wanted + given);
}

const compact = (text: string | null | undefined): string => squash(text ?? '');
const many = (names: readonly string[]): string =>
  [...new Set(names.map(squash))].toSorted().join('|');
const digits = (number: string | null): string =>
  (number ?? '').toLowerCase().replace(/[^0-9a-z]/gu, '');

/** How many of `pairs` hold, of as many as there are. */
function share<P>(pairs: readonly P[], holds: (pair: P) => string | null): Figure {
  const misses = pairs.map(holds).filter((line) => line !== null);
  return { hit: pairs.length - misses.length, wanted: pairs.length, given: pairs.length, misses };
}

function texts<W, H>(
  found: ReturnType<typeof paired<W, H>>,
  want: (item: W) => string,
  have: (item: H) => string,
  given: number,
): Figure {
  const missed = found.pairs.filter((pair) => !pair.isExact);
  return {
    hit: found.pairs.length - missed.length,
    wanted: found.pairs.length,
    given,
    misses: [
      ...missed.map(
        (pair) =>
          `saknas  ${want(pair.want)}${pair.have ? `\n        läst    ${have(pair.have)}` : ''}`,
      ),
      ...found.extra.map((item) => `påhittad ${have(item)}`),
    ],
  };
}

function assignmentScore(truth: Truth, plan: Plan) {
  const found = paired(
    truth.assignments,
    plan.assignments,
    (it) => it.text,
    (it) => it.text,
  );
  const known = found.pairs.flatMap(({ want, have }) => (have ? [{ want, have }] : []));
  const title = (goals: readonly { key: string; title: string }[], key: string | null) =>
    compact(goals.find((goal) => goal.key === key)?.title);
  const differs = (name: string, want: string, have: string) =>
    want === have ? null : `${name}: ${want} läst ${have}`;
  return {
    uppdrag: texts(
      found,
      (it) => it.text,
      (it) => it.text,
      plan.assignments.length,
    ),
    nummer: share(known, ({ want, have }) =>
      differs(want.text, digits(want.number), digits(have.number)),
    ),
    mottagare: share(
      known.filter(({ want }) => want.assignedTo.length > 0),
      ({ want, have }) => differs(want.text, many(want.assignedTo), many(have.assignedTo)),
    ),
    mål: share(known, ({ want, have }) =>
      differs(want.text, title(truth.goals, want.goalKey), title(plan.goals, have.goalKey)),
    ),
  };
}

function indicatorScore(truth: Truth, plan: Plan) {
  const found = paired(
    truth.indicators,
    plan.indicators,
    (it) => it.text,
    (it) => it.text,
  );
  const cells = found.pairs.flatMap(({ want, have }) =>
    (['outcome', 'target', 'longTerm'] as const).map((field) => ({
      name: `${want.text} ${field}`,
      want: compact(want[field]),
      have: have ? compact(have[field]) : null,
    })),
  );
  return {
    styrtal: texts(
      found,
      (it) => it.text,
      (it) => it.text,
      plan.indicators.length,
    ),
    celler: share(cells, ({ name, want, have }) =>
      want === have ? null : `${name}: ${want} läst ${have}`,
    ),
  };
}

const labels = (table: { rows: readonly { label: string }[] }): Set<string> =>
  new Set(table.rows.map((row) => squash(row.label)).filter((label) => label !== ''));

/** The table read that shares most labels with the wanted one. */
function likest(table: BudgetTable, left: Set<Plan['budgetTables'][number]>) {
  const wanted = labels(table);
  const [best] = [...left]
    .map((other) => ({ other, likeness: shared(wanted, labels(other)) / wanted.size }))
    .filter(({ likeness }) => likeness >= 0.3)
    .toSorted((one, other) => other.likeness - one.likeness);
  if (best) left.delete(best.other);
  return best?.other ?? null;
}

function budgetScore(truth: Truth, plan: Plan): Figure {
  const left = new Set(plan.budgetTables);
  const score: Figure = { hit: 0, wanted: 0, given: 0, misses: [] };
  for (const table of truth.budgetTables) {
    const read = likest(table, left);
    const rows = [...(read?.rows ?? [])];
    for (const row of rows) score.given += row.values.filter((value) => value !== null).length;
    for (const row of table.rows) {
      const at = rows.findIndex((other) => squash(other.label) === squash(row.label));
      const [same] = at < 0 ? [] : rows.splice(at, 1);
      for (const [column, value] of row.values.entries()) {
        if (value === null) continue;
        score.wanted++;
        if (same?.values[column] === value) score.hit++;
        else
          score.misses.push(
            `${table.title}: ${row.label} [${column}] ${value} läst ${same ? same.values[column] : '(ingen rad)'}`,
          );
      }
    }
  }
  return score;
}

function riskScore(truth: Truth, plan: Plan) {
  const found = paired(
    truth.risks,
    plan.risks,
    (it) => it.risk,
    (it) => it.risk,
  );
  const measures: Figure = { hit: 0, wanted: 0, given: 0, misses: [] };
  for (const { want, have } of found.pairs) {
    const left = (have?.measures ?? []).map(squash);
    measures.given += left.length;
    for (const measure of want.measures) {
      measures.wanted++;
      const at = left.indexOf(squash(measure));
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) measures.hit++;
      else measures.misses.push(`${measure} – läst ${have?.measures.join(' | ')}`);
    }
  }
  return {
    risker: texts(
      found,
      (it) => it.risk,
      (it) => it.risk,
      plan.risks.length,
    ),
    områden: share(found.pairs, ({ want, have }) =>
      have && compact(want.area) === compact(have.area)
        ? null
        : `${want.risk}: ${want.area} läst ${have?.area}`,
    ),
    åtgärder: measures,
  };
}

/** How well `plan` holds what the document says. */
export function scoreReading(truth: Truth, plan: Plan): Score {
  const goals = paired(
    truth.goals,
    plan.goals,
    (it) => it.title,
    (it) => it.title,
  );
  const named = (it: { number: string | null; title: string }) => `${it.number ?? ''} ${it.title}`;
  const sections = paired(truth.sections, plan.sections, named, named);
  return {
    ...assignmentScore(truth, plan),
    målrubriker: texts(
      goals,
      (it) => it.title,
      (it) => it.title,
      truth.goals.length,
    ),
    ...indicatorScore(truth, plan),
    budget: budgetScore(truth, plan),
    ...riskScore(truth, plan),
    rubriker: share(sections.pairs, ({ want, have, isExact }) =>
      isExact ? null : `${named(want)} läst ${have ? named(have) : '–'}`,
    ),
  };
}
