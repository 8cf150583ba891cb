import { COUNT_WORD_PATTERN, countOf } from '../../../text/number-word.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { FRACTION_PATTERN, FRACTIONS } from '../../fractions.ts';
import { ABOUT_PATTERN, PERCENT_PATTERN } from '../../text-figures.ts';

const STATED = new RegExp(
  `(${ABOUT_PATTERN} )?(?<!\\p{L})(${FRACTION_PATTERN})(?!\\p{L})([^.;()\\d]{0,40}?)(?: \\(|, (?:det vill säga |alltså |motsvarande )?| eller | motsvarande )(?:cirka |ca |knappt |drygt )?(\\d{1,3}(?:,\\d+)?)${PERCENT_PATTERN}(?:\\)|,|\\.|$| av)`,
  'giu',
);
/** 'Sju av tio låntagare (63 procent)'. */
const OF_TEN = new RegExp(
  `(?<!\\p{L})(${COUNT_WORD_PATTERN}|ett|en) av (tio|fem|fyra|tre)(?!\\p{L})([^.;()\\d]{0,40}?) \\((?:cirka |ca )?(\\d{1,3}(?:,\\d+)?)${PERCENT_PATTERN}\\)`,
  'giu',
);
/** Percentage points between a fraction in words and the figure that is meant by it. */
const ROOM = 6;
const ROUGH_ROOM = 12;

/** "En tredjedel (44 procent)": the words and the figure do not say the same. */
export const fractionShare: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) => [
    ...ofTen(subject, sentence),
    ...[...sentence.text.matchAll(STATED)].flatMap((match): RuleFinding[] => {
      const [, about, words = '', , number = ''] = match;
      const room = about === undefined ? ROOM : ROUGH_ROOM;
      const share = FRACTIONS[words.toLowerCase()];
      const stated = Number(number.replace(',', '.'));
      if (share === undefined || Math.abs(share - stated) <= room) return [];
      return [
        {
          severity: 'warning',
          message: `Här står ”${words.toLowerCase()}”, men också ${number} procent.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  ]);

function ofTen(subject: CheckedPlan, sentence: Sentence): RuleFinding[] {
  return [...sentence.text.matchAll(OF_TEN)].flatMap(
    ([printed, part = '', whole = '', , number = '']): RuleFinding[] => {
      const words = `${part} av ${whole}`.toLowerCase();
      const share = (100 * (countOf(part) ?? 1)) / (countOf(whole) ?? Number.NaN);
      const stated = Number(number.replace(',', '.'));
      // Those told in the list of fractions are looked at there.
      const isTold = FRACTIONS[words] !== undefined;
      if (isTold || !(Math.abs(share - stated) > ROOM)) return [];
      return [
        {
          severity: 'warning',
          message: `Här står ”${words}”, men också ${number} procent.`,
          places: [sentencePlace(subject, sentence, printed)],
        },
      ];
    },
  );
}
