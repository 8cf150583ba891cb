import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { toldFirstBy } from '../../told-by.ts';
import { appendixOrSection } from './appendix-or-section.ts';

const TO_APPENDIX = /(?<!\p{L})bilaga (\d{1,2}(?!\d|[.:]\d)|[A-H](?![\p{L}\d]))/giu;
/** An appendix itself or its line in a list: 'Bilaga 1. Sammanträdesdagar'. */
const IS_APPENDIX =
  /^bilaga (\d{1,2}(?!\d)|[A-H](?![\p{L}\d]))(?![^.]*(?:finns|framgår|visar|redovisa|beskriv))/iu;
/** 'Bilagor: 1 Nämndernas ramar, 2 Taxor'. */
const LISTED = /^bilagor:?\s(.+)$/iu;
/** A line of the list is no running text. */
const LONGEST_LINE = 120;

/** "Se bilaga 3" where the plan has numbered appendices and no third one. */
export const missingAppendix: CheckRule = (context) => {
  const { subject } = context;
  const own = new Set(
    subject.plan.body.flatMap(({ kind, text }) => {
      if (kind === 'table' || text.length > LONGEST_LINE) return [];
      const list = LISTED.exec(text.trim())?.[1] ?? '';
      const listed = [...list.matchAll(/(?:^|, |; )(\d{1,2})[.:)]?\s/gu)];
      const numbers = [...listed.map((match) => match[1]), IS_APPENDIX.exec(text.trim())?.[1]];
      return numbers.filter((number) => number !== undefined);
    }),
  );
  // Appendices that lie in files of their own cannot be missed, but a third presumes a first.
  if (own.size === 0) {
    const told = toldFirstBy(context, appendixOrSection);
    return unnamedBefore(subject).filter(
      ({ places }) => !places.some(({ quote }) => told.has(quote)),
    );
  }
  return subject.sentences
    .filter(({ block, text }) => block.kind !== 'heading' && !IS_APPENDIX.test(text))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(TO_APPENDIX)]
        .filter(([, number]) => !own.has(number!))
        .map(([printed]): RuleFinding => ({
          severity: 'warning',
          message: `Texten hänvisar till ${printed.replace(/^B/u, 'b')}, men ${documentName(subject)} har ingen sådan.`,
          places: [sentencePlace(subject, sentence)],
        })),
    );
};

/** "Bilaga 3" in a plan that names neither a first nor a second. */
function unnamedBefore(subject: CheckedPlan): RuleFinding[] {
  const named = subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(TO_APPENDIX)]
      .map((match) => ({ sentence, number: Number(match[1]) }))
      .filter(({ number }) => number > 0),
  );
  const numbers = new Set(named.map(({ number }) => number));
  const last = named.toSorted((a, b) => b.number - a.number)[0];
  if (!last) return [];
  const missing = Array.from({ length: last.number - 1 }, (_, i) => i + 1).filter(
    (n) => !numbers.has(n),
  );
  if (missing.length === 0) return [];
  return [
    {
      severity: 'info',
      message: `Texten hänvisar till bilaga ${last.number} men nämner aldrig bilaga ${missing.join(' eller ')}.`,
      places: [sentencePlace(subject, last.sentence)],
    },
  ];
}
