import { indicatorValue } from '../../../compare/indicator-value.ts';
import { outcomeYearOf } from '../../../compare/indicator-text.ts';
import type { Indicator } from '../../../plan/plan.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { SAME_SIZE, timesApart } from '../../figure.ts';
import {
  contentOf,
  indicatorName,
  indicatorWords,
  isOfPart,
  namesIndicator,
} from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';
import { FIGURE_PATTERN, isPercent, textFigure } from '../../text-figures.ts';
import { headedTables, type HeadedTable } from '../../headed-tables.ts';
import { yearCells } from '../../indicator-columns.ts';
import { isTypingSlip } from '../../typing-slip.ts';
import { MONTH_PATTERN } from '../../../text/months.ts';

/** One figure with its year: '32 procent år 2030', '6,8 procent 2024'. */
const STATED = new RegExp(
  `(${FIGURE_PATTERN})( ?%| procent)?(?!-?enhet)[^.;:\\d]{0,40}?(?<!\\d)((?:19|20)\\d\\d)(?!\\d|[–-]\\d)|(?<!\\d)((?:19|20)\\d\\d)(?!\\d|[–-]\\d)[^.;:\\d]{1,80}?(${FIGURE_PATTERN})( ?%| procent)?(?!-?enhet)`,
  'giu',
);
/** A figure that the text gives for a styrtal and a year, and that the table gives otherwise. */
export const indicatorInProse: CheckRule = ({ subject }) => {
  const told = subject.sentences.filter(
    ({ text, block }) => block.kind !== 'table' && text.search(STATED) >= 0,
  );
  if (told.length === 0) return [];
  const tables = headedTables(subject);
  const known = subject.plan.indicators.flatMap((one) => knownOf(subject, tables, one));
  return told.flatMap((sentence) =>
    bestNamed(known, sentence)
      .flatMap((one) => against(subject, sentence, one))
      .slice(0, 1),
  );
};

/** The styrtal that a sentence names in full, or all where it names none so: 'nioåringar' are no 'femtonåringar'. */
function bestNamed(known: readonly Known[], { text }: Sentence): readonly Known[] {
  const said = contentOf(text);
  const inFull = known.filter(({ words }) => sharedStems(words, said).length === words.length);
  return inFull.length > 0 ? inFull : known;
}

/** What the table says of an indicator: a value for a year. */
interface Known {
  indicator: Indicator;
  words: string[];
  values: { year: number; cell: string }[];
}

function knownOf(
  subject: CheckedPlan,
  tables: readonly HeadedTable[],
  indicator: Indicator,
): Known[] {
  const words = indicatorWords(indicator.text);
  if (words.length === 0) return [];
  const outcomeYear = outcomeYearOf(indicator, subject.plan.indicators);
  const values = [
    ...(outcomeYear === null ? [] : [{ year: outcomeYear, cell: indicator.outcome }]),
    ...yearCells(tables, indicator),
  ];
  return values.length === 0 ? [] : [{ indicator, words, values }];
}

const isFarFrom = (a: number, b: number, unit: string): boolean =>
  unit === '' && !isTypingSlip(a, b, 0) && timesApart(a, Math.abs(b)) > SAME_SIZE;

/** '30 april 2026' is no figure with its year. */
const DATE = new RegExp(`\\d{1,2} ${MONTH_PATTERN}`, 'iu');

/** What a figure is more or less than is not the figure. */
const BOUND =
  /(?<!\p{L})(?:(?:högre|lägre|mer|mindre|fler|färre) än|kan bli|över(?:steg|stiger)?|under(?:steg|stiger)) /iu;

function against(subject: CheckedPlan, sentence: Sentence, known: Known): RuleFinding[] {
  if (!namesIndicator(sentence.text, known.indicator.text, known.words)) return [];
  if (isOfPart(sentence.text, known.indicator.text)) return [];
  return [...sentence.text.matchAll(STATED)].flatMap((match): RuleFinding[] => {
    if (DATE.test(match[0]) || BOUND.test(match[0])) return [];
    const number = match[1] ?? match[5] ?? '';
    const unit = (match[2] ?? match[6] ?? '').trim();
    const year = Number(match[3] ?? match[4]);
    const figure = textFigure(number);
    const ofYear = known.values.filter((one) => one.year === year);
    const [other] = ofYear;
    const value = other ? indicatorValue(other.cell) : null;
    if (!figure || !other || value?.kind !== 'number' || value.isChange) return [];
    const isSameMeasure = (unit !== '') === isPercent(value.unit);
    const isSome = ofYear.some(({ cell }) => {
      const one = indicatorValue(cell);
      return (
        one.kind === 'number' && Math.abs(Math.abs(one.value) - figure.value) <= figure.step / 2
      );
    });
    if (!isSameMeasure || isSome || isFarFrom(figure.value, value.value, unit)) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ${number}${unit === '' ? '' : ' procent'} för ${year}, men styrtalet ${indicatorName(known.indicator)} har ${other.cell}.`,
        places: [
          sentencePlace(subject, sentence),
          partPlace(subject, known.indicator.source, `${known.indicator.text} ${other.cell}`),
        ],
      },
    ];
  });
}
