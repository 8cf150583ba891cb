import { directionOf } from '../../../compare/indicator-direction.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { fromTo, type FromTo } from '../../from-to.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';

/** Right before a change, at most a few adverbs between. */
const JUDGES =
  /(?<!\p{L})(?:(?<better>förbättrats|förbättrades|förbättras|förbättra)|(?<worse>försämrats|försämrades|försämras|försämra))(?: \p{L}+){0,3} $/iu;

const judged = (text: string, { index }: FromTo): { word: string; sign: 1 | -1 } | null => {
  const { better, worse } = JUDGES.exec(text.slice(0, index))?.groups ?? {};
  const word = better ?? worse;
  return word === undefined ? null : { word, sign: better === undefined ? -1 : 1 };
};

/**
 * "Meritvärdet har förbättrats från 218 till 214", where the plan's own styrtal for it aims higher.
 * Which way is better is never guessed, only read from the plan's targets.
 */
export const betterOrWorse: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    fromTo(sentence.text).flatMap((change): RuleFinding[] => {
      const { word, sign } = judged(sentence.text, change) ?? { word: '', sign: 1 };
      const moved = Math.sign(change.to.value - change.from.value);
      if (word === '' || moved === 0) return [];
      const clause = sentence.text.slice(0, change.index);
      const indicator = subject.plan.indicators.find(
        (one) =>
          namesIndicator(clause, one.text, indicatorWords(one.text)) &&
          directionOf(one) === -moved * sign,
      );
      if (!indicator) return [];
      return [
        {
          severity: 'error',
          message: `Här står ”${word}” om en ändring från ${change.from.printed} till ${change.to.printed}, men styrtalet ${indicatorName(indicator)} ska åt andra hållet: målet är ${indicator.target}.`,
          places: [
            sentencePlace(subject, sentence),
            partPlace(subject, indicator.source, `${indicator.text} ${indicator.target}`),
          ],
        },
      ];
    }),
  );
