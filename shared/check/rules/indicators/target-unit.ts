import { indicatorValue } from '../../../compare/indicator-value.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';

/** A bare figure above this is no percentage that somebody forgot the sign of. */
const MOST_PER_CENT = 100;
/** What is counted and not compared: its figures have no per cent. */
const COUNT = /^(?:\d+\s?[a-z]?[.)]? )?antal(?:et)?(?!\p{L})/iu;

type Cells = Pick<Indicator, 'outcome' | 'target' | 'longTerm'>;

/** Which of an indicator's three figures is a share where the other two are counts; null when none is. */
export function oddUnit(cells: Cells): keyof Cells | null {
  const names = ['outcome', 'target', 'longTerm'] as const;
  const values = names.map((name) => indicatorValue(cells[name]));
  const shares = names.filter((_, i) => isShare(values[i]!));
  const counts = names.filter((_, i) => isCount(values[i]!));
  return shares.length === 1 && counts.length === 2 ? shares[0]! : null;
}

const isShare = (value: ReturnType<typeof indicatorValue>): boolean =>
  value.kind === 'number' && value.unit === '%' && !value.isChange;

const isCount = (value: ReturnType<typeof indicatorValue>): boolean =>
  value.kind === 'number' &&
  value.unit === '' &&
  !value.isChange &&
  Math.abs(value.value) > MOST_PER_CENT;

/** '(2025)' is the outcome's year; what stands after the figure is its unit. */
const unitOf = (cell: string): string =>
  /^[<>≤≥]?\s*[\d][\d\s.,]*(?<unit>[^\d]*)$/u
    .exec(cell.replace(/\([^()]*\)/gu, ' ').trim())
    ?.groups?.['unit']?.trim()
    .replace(/^(?:procent|%)$/iu, '%') ?? '';
const PER = /(?<!\p{L})per (\p{L}+)$/u;

/**
 * Which of the three figures stands in another unit than the two others, that agree: days and a share,
 * or so much per mil and per journey. Days and weeks, and kronor by the thousand, are one measure.
 */
function oddMeasure(cells: Cells): { odd: keyof Cells; unit: string } | null {
  const names = ['outcome', 'target', 'longTerm'] as const;
  const units = names.map((name) => unitOf(cells[name]));
  const odd = names.find((_, i) => {
    const [a, b] = units.filter((_unit, j) => j !== i);
    return a !== '' && a === b && isOtherMeasure(units[i]!, a!);
  });
  const unit = units[odd === 'outcome' ? 1 : 0]!;
  return odd === undefined ? null : { odd, unit: unit === '%' ? 'procent' : unit };
}

function isOtherMeasure(a: string, b: string): boolean {
  if (a === '' || a === b) return false;
  const [x, y] = [a, b].map((unit) => PER.exec(unit)?.[1]?.toLowerCase());
  if (x !== undefined && y !== undefined)
    return x !== y && a.replace(PER, '') === b.replace(PER, '');
  return (
    [a, b].filter((unit) => unit === '%').length === 1 && !/^(?:%|procent)/u.test(a === '%' ? b : a)
  );
}

const CALLED = { outcome: 'utfallet', target: 'årets mål', longTerm: 'det långsiktiga målet' };

/** One figure in per cent of an indicator that counts: an outcome of 31 400 and a target of 85 %. */
export const targetUnit: CheckRule = ({ subject }) =>
  subject.plan.indicators.flatMap((indicator): RuleFinding[] => {
    const { text, outcome, target, longTerm, source } = indicator;
    const other = oddUnit(indicator) === null ? oddMeasure(indicator) : null;
    if (other) {
      return [
        {
          severity: 'warning',
          message: `${indicatorName(indicator)}: ${CALLED[other.odd]} är ${indicator[other.odd]}, men de andra två står i ${other.unit}.`,
          places: [partPlace(subject, source, `${text} ${outcome} · ${target} · ${longTerm}`)],
        },
      ];
    }
    const odd =
      oddUnit(indicator) ??
      (COUNT.test(text) && isShare(indicatorValue(target)) && isCount(indicatorValue(outcome))
        ? 'target'
        : null);
    if (odd === null || indicatorValue(outcome).kind === 'empty') return [];
    return [
      {
        severity: 'warning',
        message: `${indicatorName(indicator)}: ${CALLED[odd]} står i procent, ${indicator[odd]}, men det andra är antal: ${odd === 'outcome' ? target : outcome}.`,
        places: [partPlace(subject, source, `${text} ${outcome} · ${target} · ${longTerm}`)],
      },
    ];
  });
