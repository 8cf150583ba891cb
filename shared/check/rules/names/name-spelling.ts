import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

/** Names shorter than this differ by one letter for other reasons than spelling. */
const LONG_NAME = 10;
/** A word with a capital, or a body's name: 'regionala utvecklingsförvaltningen'. */
const NAME =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}{9,}|\p{Ll}{3,}(?:förvaltningen|nämnden|kontoret|utskottet|beredningen|styrelsen)s?)(?!\p{L})/gu;
/** A difference in the first letters is another word ('Anställning', 'Inställning'). */
const PREFIX = 3;
/** A difference in the last letters is inflection. */
const INFLECTED_END = 3;

/** One long name spelled in two ways in the same plan. */
export const nameSpelling: CheckRule = ({ subject }) => {
  const names = new Map<string, Sentence>();
  for (const sentence of subject.sentences) {
    for (const [word] of sentence.text.matchAll(NAME)) {
      const name = word.replace(/s$/u, '');
      if (!names.has(name)) names.set(name, sentence);
    }
  }
  const words = [...names.keys()];
  const pairs = words.flatMap((a, i) =>
    laterOnes(words, i).flatMap((b): RuleFinding[] => {
      if (!isMisspelling(a, b)) return [];
      return [
        {
          severity: 'info',
          message: `Samma namn är stavat på två sätt: ${a} och ${b}.`,
          places: [a, b].map((word) => sentencePlace(subject, names.get(word)!)),
        },
      ];
    }),
  );
  return [...pairs, ...receiverSlips(subject, new Set(words))];
};

/** A word of those who get uppdrag, misspelled in small letters: 'tekniska förvaltnigen'. */
function receiverSlips(subject: CheckedPlan, told: ReadonlySet<string>): RuleFinding[] {
  const known = new Set(
    subject.plan.assignments.flatMap(({ assignedTo }) =>
      assignedTo.flatMap((name) => name.toLowerCase().match(/\p{L}{10,}/gu) ?? []),
    ),
  );
  const slips = subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/(?<!\p{L})\p{Ll}{10,}(?!\p{L})/gu)].flatMap(([word]) => {
      const right = [...known].find((one) => isMisspelling(one, word));
      return right === undefined || told.has(word) || known.has(word)
        ? []
        : [{ sentence, word, right }];
    }),
  );
  return slips.map(({ sentence, word, right }) => ({
    severity: 'info',
    message: `Här står ${word}: menas ${right}?`,
    places: [sentencePlace(subject, sentence)],
  }));
}

/** One letter put in, left out or exchanged, not at the end. */
function isMisspelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < LONG_NAME) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  const most = Math.min(x.length, y.length) - start;
  while (end < most && x.at(-1 - end) === y.at(-1 - end)) end++;
  const isOneLetter = x.length - start - end <= 1 && y.length - start - end <= 1;
  // A joining s comes and goes in compounds, and what differs last is inflection.
  return x !== y && isOneLetter && start >= PREFIX && end >= INFLECTED_END;
}
