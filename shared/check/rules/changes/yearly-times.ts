import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { amountsIn, type Amount } from '../../amounts.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { SUM_ERROR, swedishFigure } from '../../figure.ts';

/** '10 mnkr per år i tre år, totalt 30 mnkr'. */
const PER_YEAR = /^(?: kronor)? (?:per år|årligen|om året|varje år)(?!\p{L})/iu;
const YEARS = new RegExp(`(?<!\\p{L})(?:i|under|på) (${COUNT_PATTERN}) år(?!\\p{L})`, 'iu');
const TOGETHER =
  /(?<!\p{L})(?:totalt|sammanlagt|tillsammans|sammantaget|det vill säga)(?: \p{L}+){0,2} $/iu;

/** A round figure may be rounded, but not by more than this share of it. */
const ROUNDED_SHARE = 0.02;
const roundingOf = ({ millions, step }: Amount): number =>
  Math.min(step / 2, Math.abs(millions) * ROUNDED_SHARE);

/** An amount a year for so many years, and a sum that they do not come to. */
export const yearlyTimes: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    const [each, all, ...more] = amountsIn(text);
    const count = countOf(YEARS.exec(text)?.[1] ?? '');
    if (!each || !all || more.length > 0 || count === null) return [];
    const isYearly = PER_YEAR.test(text.slice(each.index + each.printed.length));
    const isTotal = TOGETHER.test(`${text.slice(0, all.index).trimEnd()} `);
    const sum = Math.abs(each.millions) * count;
    const room = roundingOf(all) + roundingOf(each) * count + SUM_ERROR;
    if (!isYearly || !isTotal || Math.abs(sum - Math.abs(all.millions)) <= room) return [];
    return [
      {
        severity: 'warning',
        message: `${each.printed.trim()} om året i ${count} år blir ${swedishFigure(sum, 1)} miljoner, men här står ${all.printed.trim()}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
