import type { ReadFinding } from '../../plan/plan.ts';
import type { SourceLine } from '../../source/source.ts';
import { placeOf } from '../place.ts';
import { LOOSE_RISK_COLUMNS } from '../vocabulary/loose-header-words.ts';

/** What a finding needs to know of a risk. */
interface RiskWithMeasures {
  readonly risk: string;
  readonly measures: readonly string[];
  readonly lines: readonly SourceLine[];
}

/** A finding quotes so much. */
const QUOTE_LENGTH = 60;
const COLUMN_NAMES = new Set(
  Object.values(LOOSE_RISK_COLUMNS)
    .flat()
    .map((name) => name.toLowerCase()),
);
/** Another risk in the middle: '… vid inköp Risken att'. */
const OTHER_RISK = /[\p{L}\d,)] Risk(?:en)? (?:att|för)\s/u;
/** Points, by themselves, before a name or before an item: '4 Controller', '12 • Granskning'. */
const POINTS = /^\d{1,2}(?: \p{Lu}[^.]*| [•·▪].*)?$/u;
/** One word alone: an area's name, or who is responsible. */
const ONE_WORD = /^[\p{L}-]+$/u;

/**
 * Doubts about measures that hold what other columns or rows have, where the source does not give
 * the cells: one for each risk.
 */
export function measureFindings(risks: readonly RiskWithMeasures[]): ReadFinding[] {
  return risks.flatMap(({ risk, measures, lines }): ReadFinding[] => {
    const odd = measures.find(isOdd);
    if (odd === undefined) return [];
    const message = `Det går inte att se var cellerna slutar vid risken ”${quoted(risk)}”: åtgärden ”${quoted(odd)}” kan höra till en annan kolumn eller rad. Jämför med originalet.`;
    return [{ code: 'risk-measures-mixed', severity: 'warning', message, source: placeOf(lines) }];
  });
}

const isOdd = (measure: string): boolean =>
  POINTS.test(measure) ||
  ONE_WORD.test(measure) ||
  OTHER_RISK.test(measure) ||
  COLUMN_NAMES.has(measure.toLowerCase().replace(/[.:]$/u, ''));

const quoted = (text: string): string =>
  text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)} …` : text;
