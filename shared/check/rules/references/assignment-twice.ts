import { laterOnes } from '../../later-ones.ts';
import type { Assignment } from '../../../plan/plan.ts';
import {
  partPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';

/** So many of the first words are the same when one text was written from the other. */
const SAME_OPENING = 8;
/** What may come after: when it is to be done and how it is told, and nothing of the matter. */
const TIME_AND_REPORT =
  /(?<!\p{L})(?:senast|under|våren|hösten|sommaren|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kvartal\p{L}*|tertial\p{L}*|första|andra|tredje|halvår\p{L}*|år|året|årets|slut|den|i|till|och|vid|för|nämnden|resultat\p{L}*|redovisa\p{L}*|återrapportera\p{L}*|rapportera\p{L}*|delårsrapport\p{L}*|bokslut\p{L}*|årsredovisning\p{L}*|verksamhetsberättelse\p{L}*)(?!\p{L})/giu;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** What is left of a text after the words that both begin with, but for time and report. */
const matterAfter = (words: readonly string[], shared: number): string[] =>
  words
    .slice(shared)
    .join(' ')
    .replace(TIME_AND_REPORT, ' ')
    .match(/\p{L}+/gu) ?? [];

const receivers = ({ assignedTo }: Assignment): string => assignedTo.join(' ').toLowerCase();

/**
 * One uppdrag given twice to the same receiver under two numbers, word for word but for when it is
 * to be told of. The same text to several receivers is how plans share an uppdrag out, but then
 * they stand together: one that somebody gave and that comes back word for word under another goal
 * is told too.
 */
export const assignmentTwice: CheckRule = ({ subject }) => {
  const { assignments } = subject.plan;
  return assignments.flatMap((a, i) =>
    laterOnes(assignments, i).flatMap((b): RuleFinding[] => {
      if (isGivenOn(a, b)) return [givenOn(subject, a, b)];
      const isOwn = a.series === b.series && a.number !== b.number && a.number !== null;
      if (!isOwn || receivers(a) !== receivers(b) || !isSameText(a.text, b.text)) return [];
      return [
        {
          severity: 'warning',
          message: `${labelOf(a)} och ${labelOf(b)} är samma uppdrag, nästan ord för ord. Vad skiljer dem?`,
          places: [a, b].map(({ source, rawLabel, text }) =>
            partPlace(subject, source, `${rawLabel} ${text}`),
          ),
        },
      ];
    }),
  );
};

/** One text from two givers under two goals, where each goal is known. */
const isGivenOn = (a: Assignment, b: Assignment): boolean =>
  a.series !== b.series &&
  a.number !== null &&
  b.number !== null &&
  a.goalKey !== null &&
  b.goalKey !== null &&
  a.goalKey !== b.goalKey &&
  wordsIn(a.text).length >= SAME_OPENING &&
  wordsIn(a.text).join(' ') === wordsIn(b.text).join(' ');

const givenOn = (subject: CheckedPlan, a: Assignment, b: Assignment): RuleFinding => ({
  severity: 'warning',
  message: `${labelOf(a)} och ${labelOf(b)} är ordagrant samma uppdrag men står under olika mål. Hör båda dit?`,
  places: [a, b].map(({ source, rawLabel, text }) =>
    partPlace(subject, source, `${rawLabel} ${text}`),
  ),
});

const labelOf = ({ rawLabel, key }: Assignment): string =>
  rawLabel.replace(/[.:]\s*$/u, '').trim() || key;

function isSameText(a: string, b: string): boolean {
  const [x, y] = [wordsIn(a), wordsIn(b)];
  const parting = x.findIndex((word, i) => word !== y[i]);
  const shared = parting < 0 ? x.length : parting;
  return shared >= SAME_OPENING && [x, y].every((words) => matterAfter(words, shared).length === 0);
}
