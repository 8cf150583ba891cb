import type { Assignment } from '../plan/plan.ts';
import type { PhaseChange, Relation } from './comparison.ts';
import type { AssignmentLink } from './link-assignments.ts';
import type { PlanPair } from './linking/pair-signs.ts';
import { recipientChange } from './recipients.ts';
import { isNewPhase, phaseOf } from './verb-ladder.ts';

/** What kind of change a link is. */
export function relationOf(before: Assignment, after: Assignment, link: AssignmentLink): Relation {
  if (link.kind !== 'pair') return link.kind;
  if (link.sameness !== 'different') {
    return labelOf(before) === labelOf(after) ? 'unchanged' : 'renumbered';
  }
  return isNewPhase(phaseOf(before.text), phaseOf(after.text)) ? 'continued' : 'reworded';
}

/** Series and number without decoration: 'RF 10'. Unnumbered ones have none. */
const labelOf = (a: Assignment): string =>
  a.number === null ? '' : `${a.series} ${a.number}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What the verb ladder says of the pair; null when neither text stands on it or both on one rung. */
export function phaseChangeOf(before: Assignment, after: Assignment): PhaseChange | null {
  const from = phaseOf(before.text);
  const to = phaseOf(after.text);
  if (from?.step === to?.step || !isNewPhase(from, to)) return null;
  return { before: from?.name ?? '', after: to?.name ?? '' };
}

const RECIPIENT_WORDS = {
  wider: 'fler mottagare',
  narrower: 'färre mottagare',
  other: 'andra mottagare',
} as const;

/** The changes besides wording, in words the window shows beside the pair. */
export function changesOf(
  before: Assignment,
  after: Assignment,
  link: AssignmentLink,
  { goalOf }: Pick<PlanPair, 'goalOf'>,
): string[] {
  const changes: string[] = [];
  const recipients = recipientChange(before.assignedTo, after.assignedTo);
  if (recipients !== 'same') changes.push(RECIPIENT_WORDS[recipients]);
  const goal = goalOf(before);
  const isMoved = before.goalKey !== null && after.goalKey !== null && goal !== after.goalKey;
  if (isMoved) changes.push('annan målsättning');
  if (before.series !== after.series) changes.push('annan uppdragsgivare eller serie');
  if (link.sameness === 'spelling') {
    changes.push('rättad stavning');
  }
  return [...changes, ...figureChanges(before.text, after.text)];
}

/** Figures with what they count; a year or a span of years is a deadline or a period. */
const FIGURE =
  /(?<![\p{L}\p{N}-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?(?:\s?[–-]\s?\d+)?(?:\s?(?:%|procent))?/gu;
const YEAR = /^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$/u;

function figureChanges(before: string, after: string): string[] {
  const figures = (text: string): string[] => [
    ...new Set([...text.matchAll(FIGURE)].map((match) => match[0].replace(/\s/gu, '\u00a0'))),
  ];
  const from = figures(before);
  const to = figures(after);
  const gone = from.filter((figure) => !to.includes(figure));
  const come = to.filter((figure) => !from.includes(figure));
  const name = (isYear: boolean): string => (isYear ? 'ändrad tid' : 'ändrat tal');
  return [true, false].flatMap((isYear) => {
    const left = gone.filter((figure) => YEAR.test(figure) === isYear);
    const right = come.filter((figure) => YEAR.test(figure) === isYear);
    if (left.length === 0 && right.length === 0) return [];
    if (left.length === 0) return [`${isYear ? 'ny tid' : 'nytt tal'}: ${right.join(', ')}`];
    if (right.length === 0)
      return [`${isYear ? 'struken tid' : 'struket tal'}: ${left.join(', ')}`];
    return [`${name(isYear)}: ${left.join(', ')} → ${right.join(', ')}`];
  });
}
