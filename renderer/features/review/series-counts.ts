import type { Assignment } from '../../../shared/plan/plan.ts';
import { citedLabel } from '../../../shared/plan/assignment-name.ts';

const MOST_SERIES = 4;

/** 'HS nr 3.' → 'HS', 'Nr 13.' → 'Nr', 'Uppdrag:' → 'utan nummer'. */
const seriesName = ({ rawLabel, number }: Assignment): string => {
  if (number === null) return 'utan nummer';
  const words = citedLabel(rawLabel)
    .replace(/[\s.:]*\d+\s*\p{L}?$/u, '')
    .trim();
  return words.replace(/\s+nr\.?$/iu, '') || 'Nr';
};

/** '21 Nr · 3 HS · 7 Ber': how many uppdrag each series has, in the order they first stand. */
export function seriesCounts(assignments: readonly Assignment[]): string {
  const groups = [...Map.groupBy(assignments, seriesName)];
  const shown = groups.slice(0, MOST_SERIES).map(([name, list]) => `${list.length} ${name}`);
  return [...shown, ...(groups.length > MOST_SERIES ? ['fler'] : [])].join(' · ');
}
