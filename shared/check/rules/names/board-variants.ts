import { laterOnes } from '../../later-ones.ts';
import { capitalized } from '../../../text/sentence.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

/** 'Regionala utvecklingsnämnden', 'Trafiknämndens', with the words of its name that have capitals. */
const BOARD =
  /(?<![\p{L}-])(?:(?:[Rr]egionala|[Kk]ommunala|\p{Lu}\p{Ll}+ala) \p{Ll}+|\p{Lu}\p{Ll}+(?:- och \p{Ll}+?)?)nämnd(?:en)?s?(?!\p{L})/gu;
/** A board that was, or another's. */
const OTHER =
  /(?<!\p{L})(?:tidigare|dåvarande|före detta|f\.d\.|förra|gamla|slogs|sammanslag\p{L}*|ersatte|ersattes|respektive|kommunernas|regionens|delades)(?!\p{L})/iu;
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
 * plan's own "Trafiknämnden" called "Kollektivtrafiknämnden", its own "Kultur- och fritidsnämnden"
 * called "Kulturnämnden".
 */
export const boardVariants: CheckRule = ({ subject }) => {
  const byName = Map.groupBy(boardsIn(subject), ({ name }) => name);
  const names = [...byName.keys()];
  return names.flatMap((a, i) =>
    laterOnes(names, i).flatMap((b): RuleFinding[] => {
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
    (OTHER.test(sentence.text) ? [] : [...sentence.text.matchAll(BOARD)])
      .map(([printed]) => ({ name: capitalized(bare(printed)), sentence }))
      .filter(({ name }) => !GENERAL.test(name)),
  );

function isOneBoard(a: string, b: string, organ: string): boolean {
  const [x, y] = [runTogether(a), runTogether(b)];
  if (x === y) return a.toLowerCase() !== b.toLowerCase();
  const isOwn = [a, b].some((name) => name.toLowerCase() === organ.toLowerCase());
  return isMistyped(x, y) || (isOwn && isCompound(a, b)) || isPart(a, b, organ);
}

/** 'Kollektivtrafiknämnden' ends in 'trafiknämnden'; one word only. */
function isCompound(a: string, b: string): boolean {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((name) => name.toLowerCase());
  return (
    !/[\s-]/u.test(long!) && long!.endsWith(short!) && long!.length - short!.length >= FIRST_PART
  );
}

const TWO_MATTERS = /^(\p{L}+?)s?- och (\p{L}+?)s?nämnden$/iu;

/** 'Kulturnämnden' and 'Fritids- och kulturnämnden', where the board is 'Kultur- och fritidsnämnden'. */
function isPart(a: string, b: string, organ: string): boolean {
  const own = mattersOf(organ);
  const others = [a, b].filter((name) => name.toLowerCase() !== organ.toLowerCase());
  return (
    own.length > 1 &&
    others.length === 1 &&
    others.flatMap(mattersOf).every((matter) => own.includes(matter))
  );
}

const mattersOf = (name: string): string[] => {
  const two = TWO_MATTERS.exec(name);
  const matters = two ? [two[1]!, two[2]!] : [name.replace(/s?nämnden$/iu, '')];
  return matters.map((matter) => matter.toLowerCase());
};

/** Shorter names are alike without being one. */
const LONG_NAME = 16;

/** Two letters that changed places, or one too many. */
function isMistyped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LONG_NAME || long.length - short.length > 1) return false;
  const at = Array.from(long).findIndex((letter, i) => letter !== short[i]);
  const isSwapped =
    long.length === short.length &&
    long[at] === short[at + 1] &&
    long[at + 1] === short[at] &&
    long.slice(at + 2) === short.slice(at + 2);
  const isExtra = long.length > short.length && long.slice(at + 1) === short.slice(at);
  return isSwapped || isExtra;
}
