import { laterOnes } from '../../later-ones.ts';
import { STOP_WORDS } from '../../../compare/stop-words.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { FIGURE_PATTERN, isYear, textFigure, yearsIn } from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';

/** '5 240 elever i grundskolan', '142 tillsvidareanställda': so many of what, and where. */
const COUNT = new RegExp(
  `(${FIGURE_PATTERN}) (\\p{Ll}{5,})((?: (?:i|på|inom|vid|med|hos) (?:de |den |det )?\\p{L}{4,})?)`,
  'giu',
);
/** Units of time and money, and what is counted of everything, need the words after to tell them apart. */
const NO_NOUN =
  /^(?:procent\p{L}*|miljon\p{L}*|miljard\p{L}*|tusen|kronor|timmar|minuter|dagar|veckor|månader|gånger|meter|kilometer|kvadrat\p{L}*|januari|februari|april|augusti|september|oktober|november|december|poäng|respektive|eller|jämfört|under|ledamöter|sidor)$/u;
/** Words that make another thing of it: a change, an aim, another time. */
const OTHER_TIME =
  /(?<!\p{L})(?:ökar?|öka[dts]e?|minska\p{L}*|växer|fler|färre|tidigare|förra|föregående|då|väntas|beräknas|prognos\p{L}*|mål\p{L}*|ska|till och med|tidigare|varav|genomsnitt\p{L}*|per|ytterligare|nya|minst|högst|upp till)(?!\p{L})/iu;
/** Smaller numbers are of many things. */
const TELLING = 20;
/** Further apart than this, and no slip of the hand, the numbers are of different things. */
const NEAR = 1.15;
/** A noun so long tells by itself what is counted. */
const SPECIFIC = 12;

/** '158 är deltidsbrandmän', 'deltidsbrandmännen är i dag 168'. */
const IS_COUNT = new RegExp(`(${FIGURE_PATTERN}) (?:är|var) (\\p{Ll}{10,})`, 'giu');
const COUNT_IS = new RegExp(
  `(?<!\\p{L})(\\p{L}{10,}) (?:är|var|uppgår till) (?:i dag |nu |totalt |för närvarande )?(${FIGURE_PATTERN})(?=\\s*(?:[.,;]|$|stycken|personer))`,
  'giu',
);

interface Count {
  sentence: Sentence;
  value: number;
  printed: string;
  noun: string;
  /** Whose they are: 'kulturskola' of 'kulturskolans 450 elever' and 'kulturskolan har 410 elever'. */
  owner: string;
  where: string;
  years: string;
}

/** The same count given with two values in two places: "5 240 elever i grundskolan" and "5 420". */
export const proseTwice: CheckRule = ({ subject }) => {
  const counts = subject.sentences.flatMap(countsIn);
  return counts.flatMap((a, i) =>
    laterOnes(counts, i).flatMap((b): RuleFinding[] => {
      if (!isContradiction(a, b)) return [];
      return [
        {
          severity: 'warning',
          message: `På ett ställe står ”${a.printed}”, på ett annat ”${b.printed}”.`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
};

function countsIn(sentence: Sentence): Count[] {
  const { text, block } = sentence;
  if (block.kind === 'table') return [];
  const counts = [
    ...text.matchAll(COUNT),
    ...text.matchAll(IS_COUNT),
    ...[...text.matchAll(COUNT_IS)].map((match) =>
      Object.assign(match, [match[0], match[2], match[1]?.toLowerCase()]),
    ),
  ];
  return counts.flatMap((match): Count[] => {
    const [printed, number = '', noun = '', where = ''] = match;
    const figure = textFigure(number);
    if (!figure || figure.value < TELLING || isYear(number) || NO_NOUN.test(noun)) return [];
    if (STOP_WORDS.has(noun) || OTHER_TIME.test(clauseAround(text, match.index))) return [];
    return [
      {
        sentence,
        value: figure.value,
        printed,
        noun: swedishStem(noun),
        owner: ownerBefore(text.slice(0, match.index)),
        where: swedishStem(where.trim().toLowerCase()),
        years: yearsIn(text).join(' '),
      },
    ];
  });
}

/** 'Kulturskolan har ', 'kulturskolans ' right before the figure. */
const OWNER =
  /(?<!\p{L})(\p{L}{5,}?)(?:s|s? (?:har|hade|omfattar))(?: i dag| nu| totalt| cirka)? $/iu;

const ownerBefore = (before: string): string =>
  swedishStem((OWNER.exec(before)?.[1] ?? '').toLowerCase());

/** So many words in common tell that two short sentences speak of the same: 'Särskilda boenden har'. */
const SHARED_WORDS = 2;
/** Longer sentences both tell of more than one thing. */
const SHORT = 9;

function isSameSubject(a: Count, b: Count): boolean {
  const [x, y] = [a, b].map(({ sentence, noun }) => {
    const words = sentence.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    return new Set(words.map((word) => swedishStem(word)).filter((stem) => stem !== noun));
  });
  const shared = [...x!].filter((word) => y!.has(word)).length;
  const needed = isTypingSlip(a.value, b.value, 0) ? 1 : SHARED_WORDS;
  return shared >= needed && Math.min(x!.size, y!.size) <= SHORT;
}

/** The clause a figure stands in: what follows a comma is said of something else. */
function clauseAround(text: string, index: number): string {
  const start = Math.max(
    ...[', ', '; ', ': ', ' men '].map((mark) => text.lastIndexOf(mark, index)),
  );
  const rest = text.slice(index).search(/[,;:](?!\d)/u);
  return text.slice(Math.max(0, start), rest < 0 ? undefined : index + rest);
}

/** 'Kommunen har 42 300 invånare' and 'våra 43 200 invånare': there is one such number. */
const isPopulation = (a: Count, b: Count): boolean =>
  a.noun === swedishStem('invånare') &&
  Math.min(a.value, b.value) >= POPULATION &&
  isTypingSlip(a.value, b.value, 0);
const POPULATION = 2000;

function isContradiction(a: Count, b: Count): boolean {
  if (a.sentence.block === b.sentence.block || a.value === b.value || a.noun !== b.noun)
    return false;
  const isSamePlace =
    a.where === b.where &&
    (a.where !== '' ||
      a.noun.length >= SPECIFIC ||
      isPopulation(a, b) ||
      (a.owner !== '' && a.owner === b.owner) ||
      isSameSubject(a, b));
  const isSameTime = a.years === b.years;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return isSamePlace && isSameTime && (ratio <= NEAR || isTypingSlip(a.value, b.value, 0));
}
