import { indicatorValue } from '../../../compare/indicator-value.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { isPercent } from '../../text-figures.ts';
import { indicatorName } from '../../indicator-matter.ts';

const IS_SHARE = /(?<!\p{L})andel(?:en)?(?!\p{L})/iu;
const WHOLE = 100;
/** What may well be more than all that it is measured against. */
const MAY_EXCEED =
  /index|grad|följsamhet|täckning|beläggning|kapacitet|budget|jämfört|förhållande|ökning|förändring|utveckling|kvot|tillväxt|produktion|utnyttja/iu;

/**
 * Whether a styrtal in per cent is a share though no word says so: where it has been and where it is
 * going in the end are both at most all.
 */
const isShareByFigures = ({ text, outcome, longTerm }: Indicator): boolean =>
  !MAY_EXCEED.test(text) &&
  [outcome, longTerm]
    .map(indicatorValue)
    .every(
      (value) =>
        value.kind === 'number' &&
        !value.isChange &&
        value.unit === '%' &&
        value.value > 0 &&
        value.value <= WHOLE,
    );

/** Whether a cell says what no share can be: '9 av 8', or more than all. */
function isImpossible(cell: string, indicator: Indicator): boolean {
  const { text } = indicator;
  const value = indicatorValue(cell);
  if (value.kind === 'share') return /\bav\b/u.test(cell) && value.value > value.of;
  if (value.kind === 'rank') return value.of !== null && value.value > value.of;
  return (
    value.kind === 'number' &&
    (IS_SHARE.test(text) || isShareByFigures(indicator)) &&
    !value.isChange &&
    isPercent(value.unit) &&
    value.value > WHOLE
  );
}

/** Whether one of an indicator's cells cannot be right; what follows from it is no finding of its own. */
export const hasImpossibleShare = (indicator: Indicator): boolean =>
  [indicator.outcome, indicator.target, indicator.longTerm].some((one) =>
    isImpossible(one, indicator),
  );

/** A styrtal that says '9 av 8', 'plats 9 av 7' or a share above 100 per cent. */
export const impossibleShare: CheckRule = ({ subject }) =>
  subject.plan.indicators.flatMap((indicator): RuleFinding[] => {
    const { outcome, target, longTerm } = indicator;
    const cell = [outcome, target, longTerm].find((one) => isImpossible(one, indicator));
    if (cell === undefined) return [];
    return [
      {
        severity: 'error',
        message: `${indicatorName(indicator)}: ${cell} är mer än allt, det kan inte stämma.`,
        places: [partPlace(subject, indicator.source, `${indicator.text} ${cell}`)],
      },
    ];
  });
