import type { ReadFinding } from '../../plan/plan.ts';
import type { SourceLine } from '../../source/source.ts';
import { placeOf } from '../place.ts';

/** What a finding needs to know of a risk. */
interface RiskWithArea {
  readonly area: string | null;
  readonly risk: string;
  readonly lines: readonly SourceLine[];
  /** The area was printed at another risk, and which side of it this one stands on is a guess. */
  readonly isAreaGuessed: boolean;
}

/** A finding quotes so much of a risk. */
const QUOTE_LENGTH = 60;

/** Doubts about the areas of a table's risks: those that were guessed, and those that lack one among others. */
export function areaFindings(risks: readonly RiskWithArea[]): ReadFinding[] {
  const haveAreas = risks.some(({ area }) => area !== null);
  return risks.flatMap((risk): ReadFinding[] => {
    if (risk.isAreaGuessed)
      return [
        finding(
          'risk-area-guessed',
          risk,
          `har fått området ”${risk.area}” efter radernas ordning`,
        ),
      ];
    return haveAreas && risk.area === null
      ? [finding('risk-without-area', risk, 'har inget område')]
      : [];
  });
}

function finding(code: string, { risk, lines }: RiskWithArea, what: string): ReadFinding {
  const quote = risk.length > QUOTE_LENGTH ? `${risk.slice(0, QUOTE_LENGTH)} …` : risk;
  const message = `Risken ”${quote}” ${what}. Jämför med originalet.`;
  return { code, severity: 'warning', message, source: placeOf(lines) };
}
