import {
  documentName,
  sentencePlace,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';

const TO_SECTION =
  /(?<!\p{L})(?:kapitel|avsnitt|punkt|kap\.?) (\d+(?:\.\d+)*)(?![\d§]| ?§| kap)/giu;
/** A law's own chapters are not this document's. */
const LAW = /lag(?:en)?(?!\p{L})|balken|förordning|KL(?!\p{L})|§/u;

/** "Se avsnitt 4.7" where the plan has no 4.7. */
export const missingSection: CheckRule = ({ subject }) => {
  const numbers = new Set(subject.plan.sections.flatMap((s) => s.number ?? []));
  if (numbers.size === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    if (LAW.test(sentence.text)) return [];
    return [...sentence.text.matchAll(TO_SECTION)]
      .filter(([, number]) => !numbers.has(number!))
      .map(([printed]) => ({
        severity: 'warning',
        message: `Texten hänvisar till ${printed.toLowerCase()}, men ${documentName(subject)} har inget sådant.`,
        places: [sentencePlace(subject, sentence)],
      }));
  });
};
