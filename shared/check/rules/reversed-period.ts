import { sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';

const PERIOD = /(?<![\d./-])((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)(?![\d/-])/gu;

/** '2028–2026': a period that ends before it begins. */
export const reversedPeriod: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(PERIOD)]
      .filter(([, from, to]) => Number(to) < Number(from))
      .map(([printed]): RuleFinding => ({
        severity: 'error',
        message: `Perioden ${printed} slutar före den börjar.`,
        places: [sentencePlace(subject, sentence)],
      })),
  );
