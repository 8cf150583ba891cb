import type { BodyBlock, Plan, ReadFinding } from '../../../shared/plan/plan.ts';
import type { ReviewPart } from './parts.ts';

/** A doubt with the part it speaks of, where one was found. */
export interface Doubt {
  finding: ReadFinding;
  part: ReviewPart | null;
}

const TITLES: Readonly<Record<string, string>> = {
  'head-incomplete': 'Planens huvud är inte helt',
  'assignment-without-recipient': 'Mottagaren står inte i texten',
  'number-repeated': 'Samma nummer två gånger',
  'number-gap': 'Numreringen hoppar',
  'goal-without-title': 'Målsättning utan text',
  'goal-missing': 'Mål som inte finns',
  'memo-before-plan': 'Tjänsteskrivelse före planen',
  'section-order': 'Rubrikernas ordning',
  'no-assignments': 'Inga uppdrag',
  'table-not-read': 'Tabell som inte gick att tolka',
  'table-width-varies': 'Tabell med olika antal kolumner',
  'budget-row-width': 'Rad med för få belopp',
  'table-row-width': 'Rad med för få värden',
  'table-order-guessed': 'Värden efter ordningen',
  'table-values-lost': 'Värden som inte har någon rad',
  'indicator-without-text': 'Styrtal utan text',
  'outcome-year-unsure': 'Årtal som kan vara utfall eller mål',
  'measure-without-risk': 'Åtgärd utan risk',
  'risk-measures-mixed': 'Åtgärd som kan vara något annat',
  'risk-area-guessed': 'Område som är en gissning',
  'risk-without-area': 'Risk utan område',
  'assignment-in-text': 'Uppdrag i löptext',
  'tables-lost-in-text': 'Texten har tappat tabeller',
  'row-lost-in-text': 'Rad utanför tabellerna',
};

/** What a doubt is called; one without a name of its own is a 'Tvivel vid inläsningen'. */
export const doubtTitle = (code: string): string => TITLES[code] ?? 'Tvivel vid inläsningen';

/** Share of a box's height that must lie within another's for the two to be one place. */
const SAME_PLACE = 0.5;

function overlap(a: ReadFinding['source'], b: ReviewPart['source']): boolean {
  if (a.page !== b.page || !a.box || !b.box) return false;
  const top = Math.max(a.box.y, b.box.y);
  const bottom = Math.min(a.box.y + a.box.height, b.box.y + b.box.height);
  return bottom - top >= SAME_PLACE * Math.min(a.box.height, b.box.height);
}

const sharesLines = (a: ReadFinding['source'], b: ReviewPart['source']): boolean =>
  a.lineStart !== null &&
  b.lineStart !== null &&
  a.lineStart <= (b.lineEnd ?? b.lineStart) &&
  b.lineStart <= (a.lineEnd ?? a.lineStart);

/** The words of a doubt name its part ('Nr 13') where the format has no places (Word). */
function isNamed(message: string, { name }: ReviewPart): boolean {
  const at = message.indexOf(name);
  return /\d/u.test(name) && at >= 0 && !/^\.?\d/u.test(message.slice(at + name.length));
}

function partOf(finding: ReadFinding, parts: readonly ReviewPart[]): ReviewPart | null {
  const { source, message } = finding;
  const same = parts.filter(
    (part) => overlap(source, part.source) || sharesLines(source, part.source),
  );
  // The narrowest: an uppdrag rather than the table or the goal around it.
  const [nearest] = same.sort((a, b) => (a.source.box?.height ?? 0) - (b.source.box?.height ?? 0));
  if (nearest) return nearest;
  return source.page === null ? (parts.find((part) => isNamed(message, part)) ?? null) : null;
}

/** What the reading found, each with its part; `doubts` a person should look at, `remarks` are worth knowing. */
export function doubtsOf(
  plan: Plan,
  parts: readonly ReviewPart[],
): { doubts: Doubt[]; remarks: Doubt[] } {
  const all = plan.findings.map((finding) => ({ finding, part: partOf(finding, parts) }));
  return {
    doubts: all.filter(({ finding }) => finding.severity !== 'info'),
    remarks: all.filter(({ finding }) => finding.severity === 'info'),
  };
}

/** The block a doubt without a part speaks of; undefined when it has no place. */
export const blockOfDoubt = (plan: Plan, { finding }: Doubt): BodyBlock | undefined =>
  plan.body.find(
    ({ source }) =>
      finding.source.lineStart !== null &&
      source.lineEnd !== null &&
      source.lineEnd >= finding.source.lineStart,
  );
