import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const PERIOD = /(?<![\d./-])((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)(?![\d/-])/gu;

/** 'Pågår mellan 2027 och 2025'; what differs between two years may name them in any order. */
const BETWEEN =
  /(?<!\p{L})(?:pågår|genomförs|gäller|sker|löper|byggs|införs|planeras) (?:under (?:perioden|åren) )?(?:mellan|från) (?:åren |år )?((?:19|20)\d\d) (?:och|till) ((?:19|20)\d\d)(?![\d/-])/giu;

/** '2028–2026': a period that ends before it begins. */
export const reversedPeriod: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(PERIOD), ...sentence.text.matchAll(BETWEEN)]
      .filter(([, from, to]) => Number(to) < Number(from))
      .map(([, from, to]): RuleFinding => ({
        severity: 'error',
        message: `Perioden ${from}–${to} slutar före den börjar.`,
        places: [sentencePlace(subject, sentence)],
      })),
  );
