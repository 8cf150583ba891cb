import { sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';

const TO_APPENDIX = /(?<!\p{L})bilaga (\d{1,2})(?!\d|[.:]\d)/giu;
const IS_APPENDIX = /^bilaga (\d{1,2})(?!\d)/iu;
const TO_PAGE =
  /(?<!\p{L})(?:se|på|jfr|jämför) (?:sid(?:a|an|orna)?|s)\.? (\d{1,3})(?![\d:.,]\d)/giu;

/** "Se bilaga 3" where the plan has numbered appendices and no third one. */
export const missingAppendix: CheckRule = ({ subject }) => {
  const own = new Set(
    subject.plan.body.flatMap(({ kind, text }) => {
      const number = kind === 'heading' ? IS_APPENDIX.exec(text.trim())?.[1] : undefined;
      return number === undefined ? [] : [number];
    }),
  );
  // Appendices that lie in files of their own cannot be missed here.
  if (own.size === 0) return [];
  return subject.sentences
    .filter(({ block }) => block.kind !== 'heading')
    .flatMap((sentence) =>
      [...sentence.text.matchAll(TO_APPENDIX)]
        .filter(([, number]) => !own.has(number!))
        .map(([printed]): RuleFinding => ({
          severity: 'warning',
          message: `Texten hänvisar till ${printed.toLowerCase()}, men planen har ingen sådan.`,
          places: [sentencePlace(subject, sentence)],
        })),
    );
};

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
