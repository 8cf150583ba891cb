import { capitalized } from '../../text/sentence.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';

/** 'Regionala utvecklingsnämnden', 'Trafiknämndens', with the words of its name that have capitals. */
const BOARD =
  /(?<![\p{L}-])(?:(?:[Rr]egionala|[Kk]ommunala|\p{Lu}\p{Ll}+ala) \p{Ll}+|\p{Lu}\p{Ll}+(?:- och \p{Ll}+)?)nämnd(?:en)?s?(?!\p{L})/gu;
/** Boards that any plan may speak of beside its own. */
const GENERAL =
  /^(?:krislednings|val|förtroende|patient|revisions|ansvars|över|för|an|be|pensions|gemensam\p{L}* )/iu;
/** Letters that a first part keeps in all its forms: 'regional', 'region'. */
const FIRST_PART = 4;

interface Board {
  name: string;
  sentence: Sentence;
}

/** 'Regionala utvecklingsnämnden' → 'region utveckling'; 'Regionutvecklingsnämnden' → the same run together. */
const runTogether = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=^\p{L}{4,})(?:al|ell|isk)?a (?=\p{L}+$)/u, '')
    .replace(/[^\p{L}]/gu, '');

/** The name in the nominative: 'Trafiknämnden' of 'Trafiknämndens'. */
const bare = (printed: string): string => printed.replace(/nämnd(?:en)?s?$/u, 'nämnden');

/**
 * One board by two names: "Regionala utvecklingsnämnden" and "Regionutvecklingsnämnden", or the
 * plan's own "Trafiknämnden" called "Kollektivtrafiknämnden" once.
 */
export const boardVariants: CheckRule = ({ subject }) => {
  const byName = Map.groupBy(boardsIn(subject), ({ name }) => name);
  const names = [...byName.keys()];
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b): RuleFinding[] => {
      if (!isOneBoard(a, b, subject.plan.plan.organ)) return [];
      const [often, seldom] = byName.get(a)!.length >= byName.get(b)!.length ? [a, b] : [b, a];
      return [
        {
          severity: 'warning',
          message: `Nämnden kallas ${often} men också ${seldom}. Är det samma?`,
          places: [seldom, often].map((name) =>
            sentencePlace(subject, byName.get(name)![0]!.sentence),
          ),
        },
      ];
    }),
  );
};

const boardsIn = (subject: CheckedPlan): Board[] =>
  subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(BOARD)]
      .map(([printed]) => ({ name: capitalized(bare(printed)), sentence }))
      .filter(({ name }) => !GENERAL.test(name)),
  );

function isOneBoard(a: string, b: string, organ: string): boolean {
  const [x, y] = [runTogether(a), runTogether(b)];
  if (x === y) return a.toLowerCase() !== b.toLowerCase();
  const [short, long] = x.length < y.length ? [a, b] : [b, a];
  // 'Utbildningsnämnden' is another than 'Barn- och utbildningsnämnden', so one word only.
  const isCompound =
    !/[\s-]/u.test(long) &&
    long.toLowerCase().endsWith(short.toLowerCase()) &&
    long.length - short.length >= FIRST_PART;
  return isCompound && [short, long].some((name) => name.toLowerCase() === organ.toLowerCase());
}
