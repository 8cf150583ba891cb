import {
  NO_PLACE,
  type Assignment,
  type Goal,
  type Plan,
  type ReadFinding,
  type Section,
} from './plan.ts';

/** What can be doubted about a plan from its parts alone, each with its place. */
export function planFindings(plan: Omit<Plan, 'findings' | 'body'>): ReadFinding[] {
  return [
    ...headFindings(plan),
    ...plan.assignments.flatMap(recipientFinding),
    ...repeats(plan.assignments),
    ...numberGaps(plan.assignments),
    ...emptyGoals(plan.goals),
    ...sectionOrder(plan.sections),
    ...nothingFound(plan),
  ];
}

function headFindings(plan: Pick<Plan, 'plan'>): ReadFinding[] {
  const missing = [
    plan.plan.organ === '' ? 'vilken nämnd eller styrelse planen gäller' : null,
    plan.plan.organization === '' ? 'vilken region eller kommun den hör till' : null,
    plan.plan.year === null ? 'vilket år den gäller' : null,
  ].filter((one) => one !== null);
  if (missing.length === 0) return [];
  return [
    {
      code: 'head-incomplete',
      severity: 'warning',
      message: `Det gick inte att läsa ut ${missing.join(' eller ')}. Skriv in det för hand.`,
      source: NO_PLACE,
    },
  ];
}

function recipientFinding(assignment: Assignment): ReadFinding[] {
  if (assignment.assignedTo.length > 0) return [];
  const message = `${nameOf(assignment)} säger inte vem som ska utföra det.`;
  return [
    { code: 'assignment-without-recipient', severity: 'info', message, source: assignment.source },
  ];
}

/** How a doubt names an uppdrag: by its label, or by its first words where that has no number. */
export function nameOf({ rawLabel, text }: Pick<Assignment, 'rawLabel' | 'text'>): string {
  const label = rawLabel.replace(/[\s.:;]+$/u, '');
  if (/^\d/u.test(label)) return `Uppdrag ${label}`;
  return /\d/u.test(label) ? label : `Uppdraget ${quoted(text)}`;
}

/** The first words of a part, as a doubt quotes them. */
export const quoted = (text: string): string =>
  `”${text.length > 60 ? `${text.slice(0, 57)} …` : text}”`;

function repeats(assignments: readonly Assignment[]): ReadFinding[] {
  const seen = new Map<string, Assignment>();
  return assignments.flatMap((assignment): ReadFinding[] => {
    if (assignment.number === null) return [];
    const name = `${assignment.series} ${assignment.number}`.trim();
    if (!seen.has(name)) {
      seen.set(name, assignment);
      return [];
    }
    const message = `Numret ${name} står på mer än ett uppdrag.`;
    return [{ code: 'number-repeated', severity: 'warning', message, source: assignment.source }];
  });
}

/** More missing in a row is another numbering, not a gap. */
const MAX_GAP = 3;
/** With so large a share of the numbers missing, the plan only quotes some of a longer list. */
const MAX_MISSING_SHARE = 0.25;

function numberGaps(assignments: readonly Assignment[]): ReadFinding[] {
  const all = assignments.flatMap(seriesNumber);
  const numbers = new Set(all.map(({ number }) => number));
  // Numbers that run through the plan, whoever gave the uppdrag, leave no gap where another's stands.
  const others = numbers.size === all.length ? numbers : new Set<number>();
  const bySeries = Map.groupBy(all, (one) => one.before);
  return [...bySeries.values()].flatMap((group) => gapsIn(group, others));
}

/** An uppdrag as one of a series: what stands before its number, and the number. */
interface SeriesNumber {
  before: string;
  number: number;
  source: Assignment['source'];
}

/** 'RF 3', and also '2026:3', '1.3' and 'T3', where what stands before the number is the series. */
function seriesNumber({ series, number, source }: Assignment): SeriesNumber[] {
  const [, year = '', own] =
    /^((?:19|20)\d\d[:.-]|\d{1,2}\.|\p{Lu}{1,3}[- ]?)?(\d+)$/u.exec(number ?? '') ?? [];
  if (own === undefined) return [];
  const before = series === '' ? year : `${series} ${year}`;
  return [{ before, number: Number(own), source }];
}

function gapsIn(group: readonly SeriesNumber[], others: ReadonlySet<number>): ReadFinding[] {
  const sorted = group.toSorted((a, b) => a.number - b.number);
  const gaps = sorted.slice(1).flatMap((after, i) => {
    const missing = after.number - sorted[i]!.number - 1;
    const between = Array.from({ length: missing }, (_, at) => after.number - missing + at);
    return between.some((number) => !others.has(number)) ? [{ after, missing }] : [];
  });
  const total = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  if (total > (total + group.length) * MAX_MISSING_SHARE) return [];
  return gaps
    .filter((gap) => gap.missing <= MAX_GAP)
    .map(({ after: { before, number, source }, missing }) => {
      const first = number - missing;
      const numbers = Array.from({ length: missing }, (_, i) => `${before}${first + i}`).join(', ');
      const message = `Numreringen hoppar över ${numbers} före ${before}${number}.`;
      return { code: 'number-gap', severity: 'info', message, source };
    });
}

function emptyGoals(goals: readonly Goal[]): ReadFinding[] {
  return goals
    .filter((goal) => goal.title === '')
    .map((goal) => ({
      code: 'goal-without-title',
      severity: 'warning',
      message: `${goal.label} har ingen text som gick att läsa.`,
      source: goal.source,
    }));
}

// '3.3.1' below '3.4': a slip in the original that is kept as it is.
function sectionOrder(sections: readonly Section[]): ReadFinding[] {
  const numbered = sections.filter(
    (section) => section.number !== null && /^[\d.]+$/u.test(section.number),
  );
  return numbered.slice(1).flatMap((section, i): ReadFinding[] => {
    const before = numbered[i]!;
    if (compareNumbers(before.number!, section.number!) < 0) return [];
    const message = `Rubriken ${section.number} ${section.title} står efter ${before.number}.`;
    return [{ code: 'section-order', severity: 'info', message, source: section.source }];
  });
}

function compareNumbers(a: string, b: string): number {
  const x = a.split('.').map(Number);
  const y = b.split('.').map(Number);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function nothingFound(plan: Omit<Plan, 'findings' | 'body'>): ReadFinding[] {
  if (plan.plan.kind === 'tjänsteskrivelse' || plan.assignments.length > 0) return [];
  return [
    {
      code: 'no-assignments',
      severity: 'warning',
      message:
        'Inga uppdrag hittades. Texten är inläst, men den kan vara skriven på ett sätt som Beredd inte känner igen.',
      source: NO_PLACE,
    },
  ];
}
