import { laterOnes } from '../../later-ones.ts';
import { capitalized } from '../../../text/sentence.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { statedTimes, type StatedTime } from '../../stated-times.ts';

/** The moments of a building or a service: when it opens and is moved into, and when it is begun. */
const MOMENTS: readonly (readonly [moment: string, pattern: RegExp])[] = [
  ['öppnar', /(?<!\p{L})(?:öppna\p{L}*|inflytt\p{L}*|invig\p{L}*|tas i bruk|driftstart\p{L}*)/iu],
  [
    'står klart',
    /(?<!\p{L})(?:står? (?:helt )?klar\p{L}*|färdigställ\p{L}*|(?:är|vara) (?:klart?|färdig\p{L}*))/iu,
  ],
  ['införs', /(?<!\p{L})(?:införs|driftsätts|går i drift)(?!\p{L})/iu],
  ['börjar gälla', /(?<!\p{L})(?:träder i kraft|börjar gälla|gäller från)(?!\p{L})/iu],
  ['börjar byggas', /(?<!\p{L})(?:byggstart\p{L}*|börjar? byggas|påbörja\p{L}* bygg\p{L}*)/iu],
];
/** One opens and another is moved into: a row of steps has several times. */
const IN_STEPS =
  /(?<!\p{L})(?:etapp\p{L}*|först(?! (?:i|hösten|våren|sommaren|under|den|\d))|därefter|tidigast|delvis|sista|resterande|ursprunglig\p{L}*|försen\p{L}*|skjut\p{L}*|senarelagd\p{L}*|tidigarelagd\p{L}*|i stället)(?!\p{L})/iu;
/** A name of its own, in the middle of a sentence or first in it; what stands after "i" is where it lies. */
const NAME = /(?<!\p{L}|(?:^|\s)(?:i|på|från|vid) )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu;

interface Opening {
  sentence: Sentence;
  time: StatedTime;
  names: string[];
  /** Definite nouns of the clause: 'badhuset', 'journalsystemet'. */
  nouns: string[];
  moments: string[];
}

/** One building that opens at two times: "klart i oktober 2026" here, "öppnar våren 2027" there. */
export const openingTime: CheckRule = ({ subject }) => {
  const organization = subject.plan.plan.organization;
  const openings = subject.sentences.flatMap(openingIn);
  return openings.flatMap((a, i) =>
    laterOnes(openings, i).flatMap((b): RuleFinding[] => {
      const name =
        a.names.find((one) => b.names.includes(one) && !organization.includes(one)) ??
        commonMatter(a, b);
      const isOneMoment = a.moments.some((moment) => b.moments.includes(moment));
      const isApart = a.time.to < b.time.from || b.time.to < a.time.from;
      if (name === undefined || !isOneMoment || !isApart) return [];
      return [
        {
          severity: 'warning',
          message: `${capitalized(name)}: på ett ställe står ${a.time.printed}, på ett annat ${b.time.printed}. Vilket gäller?`,
          places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
        },
      ];
    }),
  );
};

function openingIn(sentence: Sentence): Opening[] {
  const { text } = sentence;
  const [time, ...more] = statedTimes(text);
  const moments = MOMENTS.filter(([, pattern]) => pattern.test(text)).map(([moment]) => moment);
  if (!time || more.length > 0 || moments.length === 0 || IN_STEPS.test(text)) return [];
  const names = [...text.matchAll(NAME)].map(([name]) => name.replace(/s$/u, ''));
  return [{ sentence, time, names, nouns: nounsIn(text), moments }];
}

/** Long nouns in the definite form, and the adjective with its noun: 'det nya badhuset'. */
const NOUN = /(?<!\p{L})\p{L}{5,}(?:et|en|an|erna|arna|orna)(?!\p{L})/giu;
/** What every plan has many of, and times themselves. */
const GENERAL =
  /^(?:.*(?:riktlinj|avtal|verksamhet|projekt|arbet|enhet|nämnd|styrels|förvaltning|kommun|region|personal|lagen|planen|utbildning|beslut|hösten|våren|sommaren|vintern|inflyttning|öppn|platsen|etappen|delen|medarbetar|avdelning|process|modell|regel|regler|taxa|avgift).*)$/iu;

const nounsIn = (text: string): string[] =>
  (text.match(NOUN) ?? []).map((noun) => noun.toLowerCase()).filter((noun) => !GENERAL.test(noun));

/** The one definite noun that both clauses are about; with names of their own they are two. */
function commonMatter(a: Opening, b: Opening): string | undefined {
  const isNamed = a.names.length > 0 && b.names.length > 0;
  const shared = a.nouns.filter((noun) => b.nouns.includes(noun));
  const isSame = a.nouns.length - shared.length <= 1 && b.nouns.length - shared.length <= 1;
  return !isNamed && isSame ? shared[0] : undefined;
}
