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

function nameOf({ rawLabel, text }: Assignment): string {
  const label = rawLabel.replace(/[\s.:;]+$/u, '');
  return /\d/u.test(label)
    ? label
    : `Uppdraget ”${text.length > 60 ? `${text.slice(0, 57)} …` : text}”`;
}

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
  const plain = assignments.map((one) => ({ ...one, ...withinYear(one) }));
  const bySeries = Map.groupBy(
    plain.filter((one) => /^\d+$/u.test(one.number ?? '')),
    (one) => one.series,
  );
  return [...bySeries].flatMap(([series, group]) => gapsIn(series, group));
}

/** '2026:3' is the third of the year's: the year is the series and its numbers follow the colon. */
function withinYear({ series, number }: Assignment): Pick<Assignment, 'series' | 'number'> {
  const [, year, own] = /^((?:19|20)\d\d[:.-])(\d+)$/u.exec(number ?? '') ?? [];
  return year === undefined
    ? { series, number }
    : { series: `${series} ${year}`.trim(), number: own! };
}

const named = (series: string, number: number | string | null): string =>
  `${series}${series.endsWith(':') || series.endsWith('-') ? '' : ' '}${number}`.trim();

function gapsIn(series: string, group: readonly Assignment[]): ReadFinding[] {
  const sorted = group.toSorted((a, b) => Number(a.number) - Number(b.number));
  const gaps = sorted.slice(1).flatMap((after, i) => {
    const missing = Number(after.number) - Number(sorted[i]!.number) - 1;
    return missing > 0 ? [{ after, missing }] : [];
  });
  const total = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  if (total > (total + group.length) * MAX_MISSING_SHARE) return [];
  return gaps
    .filter((gap) => gap.missing <= MAX_GAP)
    .map(({ after, missing }) => {
      const first = Number(after.number) - missing;
      const numbers = Array.from({ length: missing }, (_, i) => named(series, first + i)).join(
        ', ',
      );
      const message = `Numreringen hoppar över ${numbers} före ${named(series, after.number)}.`;
      return { code: 'number-gap', severity: 'info', message, source: after.source };
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
