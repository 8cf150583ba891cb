import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { PLAN_COUNTS } from '../../plan-counts.ts';

const IN_PLAN = '(?: i (?:\\p{L}*planen|dokumentet))?';
/** 'Antalet styrtal är fem', 'Uppdragen i planen är 9 till antalet'. */
const patternFor = (noun: string): RegExp =>
  new RegExp(
    `(?:(?<!\\p{L})(?:det totala )?antal(?:et)? (?:${noun})${IN_PLAN}(?: är| uppgår till|:)|^(?:\\p{L}+ )?(?:${noun})(?:en|na|erna)${IN_PLAN} är)(?: sammanlagt| totalt)? (${COUNT_PATTERN})(?= till antalet| stycken| st(?!\\p{L})|[.,;]|$)`,
    'iu',
  );

/** "Antalet uppdrag är tolv" where the plan lists eleven. */
export const countedInAll: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  return PLAN_COUNTS.flatMap(({ noun, count, name, first }) => {
    const counted = count(owner.plan);
    const pattern = patternFor(noun);
    return subject.sentences.flatMap((sentence): RuleFinding[] => {
      const [printed = '', word = ''] = pattern.exec(sentence.text) ?? [];
      const said = countOf(word);
      const at = first(owner.plan);
      if (said === null || counted === 0 || said === counted || !at) return [];
      return [
        {
          severity: 'warning',
          message: `Texten säger ”${printed.trim()}”, men Beredd räknar till ${counted} ${name} i planen.`,
          places: [
            sentencePlace(subject, sentence),
            partPlace(owner, at, `${counted} ${name}, det första här`),
          ],
        },
      ];
    });
  });
};
