import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'löper i fyra år, från juni 2026 till juni 2032', 'ett treårigt projekt, 2026–2030'. */
const SPAN = new RegExp(
  `(?<!\\p{L})(?:(?:i|under|på|om) (${COUNT_PATTERN}) år|(\\p{L}+)årig\\p{L}*)(?!\\p{L})[^.;\\d]{0,40}?(?:från (?:och med )?[^.;\\d]{0,14}|\\(|,\\s|åren |perioden )?((?:19|20)\\d\\d)(?: ?[–-] ?|(?: och)? till (?:och med )?[^.;\\d]{0,14})((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);

/** So many years that the text says it takes, and another number between its two ends. */
export const duration: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const [, word, compound, from = '', to = ''] = SPAN.exec(sentence.text) ?? [];
    const said = countOf(word ?? compound ?? '');
    const years = Number(to) - Number(from);
    // Both ends may be counted, and one of them.
    if (said === null || years < 1 || said === years || said === years + 1) return [];
    if (yearsIn(sentence.text).length !== 2) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ${word ?? compound} år, men från ${from} till ${to} är det ${years}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
