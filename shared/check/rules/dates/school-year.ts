import { capitalized } from '../../../text/sentence.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** 'läsåret 2024/2026', 'säsongen 2025/26': a year that goes over New Year. */
const OVER_NEW_YEAR =
  /(?<!\p{L})(?:läsår|skolår|säsong|vinter)(?:et|en|n)? ((?:19|20)\d\d) ?[/–-] ?((?:19|20)?\d\d)(?!\d)/giu;
const CENTURY = 100;

/** A school year that is not two years in a row: "läsåret 2024/2026". */
export const schoolYear: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(OVER_NEW_YEAR)]
      .filter(([, first, last]) => (Number(first) + 1 - Number(last)) % CENTURY !== 0)
      .map(([printed]): RuleFinding => ({
        severity: 'error',
        message: `${capitalized(printed)} är inte två år i följd.`,
        places: [sentencePlace(subject, sentence)],
      })),
  );
