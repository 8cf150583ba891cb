import { sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';

const TO_APPENDIX = /(?<!\p{L})bilaga (\d{1,2})(?!\d|[.:]\d)/giu;
const IS_APPENDIX = /^bilaga (\d{1,2})(?!\d)/iu;

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
