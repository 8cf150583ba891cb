import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const TO_PAGE =
  /(?<!\p{L})(?:se|på|jfr|jämför) (?:sid(?:a|an|orna)?|s)\.? (\d{1,3})(?![\d:.,]\d)/giu;

/** "Se sidan 45" in a document of 20 pages. */
export const missingPage: CheckRule = ({ subject }) => {
  const { pageCount } = subject.plan;
  if (pageCount === null) return [];
  return subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(TO_PAGE)]
      .filter(([, page]) => Number(page) > pageCount)
      .map(([printed]): RuleFinding => ({
        severity: 'warning',
        message: `Texten säger ”${printed}”, men dokumentet har bara ${pageCount} sidor.`,
        places: [sentencePlace(subject, sentence)],
      })),
  );
};
