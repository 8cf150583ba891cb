import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { SUM_ERROR, swedishFigure } from '../../figure.ts';
import {
  FIGURE_PATTERN,
  isYear,
  PERCENT_PATTERN,
  textFigure,
  type TextFigure,
} from '../../text-figures.ts';

/** '1 284 beslut, en minskning med 8 procent från 1 312 beslut'. */
const CHANGED = new RegExp(
  `(${FIGURE_PATTERN})([^.;:\\d]{0,60}?), (?:vilket (?:är|innebär|motsvarar) )?en (ökning|minskning) (?:med|på) (?:cirka |ca )?(${FIGURE_PATTERN}) ?(procent|%|mnkr|tkr|miljoner(?: kronor)?) (?:från|jämfört med|mot) (?:\\p{L}+ ){0,4}?(${FIGURE_PATTERN})`,
  'giu',
);
/** '61,3 miljoner kronor, vilket är 1,8 miljoner mer än 2025 då det var 59,5'. */
const MORE = new RegExp(
  `(${FIGURE_PATTERN})([^.;:\\d]{0,60}?(?:(?:19|20)\\d\\d)?), (?:vilket är |alltså )?(?:cirka |ca )?(${FIGURE_PATTERN}) ?(procent|%|mnkr|tkr|miljoner(?: kronor)?|\\p{Ll}{3,})? ?(mer|fler|högre|färre|mindre|lägre) än [^.;:]{1,40}? (?:var|hade) (?:\\p{L}+ ){0,2}?(${FIGURE_PATTERN})`,
  'giu',
);

/** '1,94 miljoner portioner, jämfört med 1,88 miljoner portioner 2024 (+5,2 procent)'. */
const IN_BRACKETS = new RegExp(
  `(${FIGURE_PATTERN})([^.;:\\d]{0,60}?),? (?:jämfört med|mot) (${FIGURE_PATTERN})[^.;()]{0,40}\\(([+−–-])? ?(${FIGURE_PATTERN})${PERCENT_PATTERN}\\)`,
  'giu',
);
/** 'höjs med 22 500 tkr eller 3,2 procent från 612 400 tkr'. */
const EITHER_WAY = new RegExp(
  `(höjs|ökar|ökas|växer|minskar|sänks|reduceras)[^.;:\\d]{0,30} med (${FIGURE_PATTERN}) [^.;:\\d]{0,20}(?:,|eller|\\() ?(?:motsvarande )?(${FIGURE_PATTERN})${PERCENT_PATTERN}\\)?,? (?:från|jämfört med) (${FIGURE_PATTERN})`,
  'giu',
);

/** Two figures and the difference that the text itself gives between them. */
interface Comparison {
  now: TextFigure;
  before: TextFigure;
  stated: TextFigure;
  isRate: boolean;
  way: 1 | -1;
  printed: string;
  ends: string;
}

/** A figure, the figure before it and a stated difference that they do not give. */
export const comparedFigures: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    comparisonsIn(sentence.text).flatMap((one): RuleFinding[] => {
      const right = rightOf(one);
      if (right === null) return [];
      return [
        {
          severity: 'warning',
          message: `Texten säger ${one.way > 0 ? 'en ökning' : 'en minskning'} med ${one.printed}, men ${one.ends} ger ${right}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );

function comparisonsIn(text: string): Comparison[] {
  const changed = [...text.matchAll(CHANGED)].map(([, now, , word, by, unit, then]) =>
    comparison([now, then, by, unit], /ökning/iu.test(word ?? '')),
  );
  const more = [...text.matchAll(MORE)].map(([, now, , by, unit, word, then]) =>
    comparison([now, then, by, unit], /mer|fler|högre/iu.test(word ?? '')),
  );
  const bracketed = [...text.matchAll(IN_BRACKETS)].map(([, now, , then, sign, by]) =>
    comparison([now, then, by, '%'], !/[−–-]/u.test(sign ?? '')),
  );
  const either = [...text.matchAll(EITHER_WAY)].map(([, , by, rate, then]) => {
    const [step, base] = [by, then].map((one) => textFigure(one ?? ''));
    const one = comparison([then, then, rate, '%'], true);
    return one && step && base
      ? {
          ...one,
          now: { value: base.value + step.value, step: base.step },
          ends: `${by} av ${then}`,
        }
      : null;
  });
  return [...changed, ...more, ...bracketed, ...either].filter((one) => one !== null);
}

function comparison(
  [now = '', then = '', by = '', unit = '']: (string | undefined)[],
  isMore: boolean,
): Comparison | null {
  const [a, b, stated] = [now, then, by].map(textFigure);
  if (!a || !b || !stated || b.value === 0 || isYear(now) || isYear(then)) return null;
  const isRate = /^(?:procent|%)$/u.test(unit);
  const printed = `${by} ${unit}`.trim();
  return {
    now: a,
    before: b,
    stated,
    isRate,
    way: isMore ? 1 : -1,
    printed,
    ends: `${then} och ${now}`,
  };
}

/** Percentage points that hardly anybody would call another figure. */
const RATE_ROOM = 0.05;

function rightOf({ now, before, stated, isRate, way }: Comparison): string | null {
  const difference = now.value - before.value;
  const actual = isRate ? (difference / before.value) * 100 : difference;
  const room = isRate
    ? stated.step / 2 + (50 * (now.step + before.step)) / before.value + RATE_ROOM
    : (now.step + before.step + stated.step) / 2 + SUM_ERROR;
  if (Math.abs(actual - way * stated.value) <= room) return null;
  // Figures of quite another size are of something else.
  if (Math.abs(difference) > before.value) return null;
  const decimals = isRate || Math.min(now.step, before.step) < 1 ? 1 : 0;
  return `${swedishFigure(actual, decimals)}${isRate ? ' procent' : ''}`;
}
