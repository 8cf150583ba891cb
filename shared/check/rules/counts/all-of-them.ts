import { laterOnes } from '../../later-ones.ts';
import { STOP_WORDS } from '../../../compare/stop-words.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';

const COUNT = `(?<![\\p{L}\\d.,/–-])(?<count>${COUNT_PATTERN}) (?<noun>(?:(?!\\p{Ll}+na )\\p{Ll}{3,}a )?\\p{Ll}{5,})(?!\\p{L})`;
/** 'alla 11 grundskolor', 'de tre filialerna': so many there are in all. */
const ALL = new RegExp(
  `(?<!\\p{L})(?:alla|samtliga|nämndens|styrelsens|kommunens|regionens|länets|förvaltningens|de(?= \\S+ \\p{Ll}+(?:na|tten)(?!\\p{L}))) ${COUNT}`,
  'giu',
);
/** 'I kommunen finns 9 grundskolor', 'nämnden driver två filialer'. */
const THERE_ARE = new RegExp(
  `(?<!\\p{L})(?:finns|har|driver|består av|omfattar|ansvarar för)(?: (?:\\p{L}*nämnden|\\p{L}*styrelsen|\\p{L}*förvaltningen|kommunen|regionen|det))?(?: i dag| idag| sammanlagt| totalt)? ${COUNT}`,
  'giu',
);
/** 'de båda sjukhusen': two of them there are. */
const BOTH = /(?<!\p{L})de (?<count>båda) (?<noun>\p{Ll}{4,}(?:na|en))(?!\p{L})/giu;
const ANY = new RegExp(COUNT, 'giu');
/** What narrows the count down to some of them. */
const SOME = /^ (?:i|på|inom|från|av|som|med|vid|till|hos|för|under|per)(?!\p{L})/iu;
/** Counted by other rules, or of time and money. */
const NO_NOUN =
  /^(?:procent\p{L}*|miljon\p{L}*|miljard\p{L}*|tusen|kronor|timmar\p{L}*|minuter\p{L}*|dagar\p{L}*|veckor\p{L}*|månader\p{L}*|kvartal\p{L}*|gånger|åren|senaste|första|sista|kommande|närmaste|uppdrag\p{L}*|\p{L}*mål\p{L}*|styrtal\p{L}*|indikator\p{L}*|delar\p{L}*|övriga|andra|nya|olika|största|ordinarie)$/u;
/** Words that every plan is full of, but that are counted like others. */
const IS_BODY = /^(?:beredning|utskott|delegation)(?:ar|arna|en|er|erna)?$/u;
/** So many other words in common make two sentences speak of the same. */
const SHARED_WORDS = 2;

interface Count {
  sentence: Sentence;
  printed: string;
  value: number;
  noun: string;
}

/** "Alla 11 grundskolor" where the plan says elsewhere that there are nine. */
export const allOfThem: CheckRule = ({ subject }) => {
  const running = subject.sentences.filter(({ block }) => block.kind !== 'table');
  const totals = running.flatMap((one) => [
    ...countsIn(one, ALL, true),
    ...countsIn(one, BOTH, true),
  ]);
  const stated = running.flatMap((one) => countsIn(one, THERE_ARE, false));
  const any = running.flatMap((one) => countsIn(one, ANY, true));
  const found = totals.flatMap((total, i): RuleFinding[] => {
    const isOther = (one: Count): boolean =>
      one.noun === total.noun && one.value !== total.value && one.sentence !== total.sentence;
    const other =
      [...stated, ...laterOnes(totals, i)].find(isOther) ??
      any.find((one) => isOther(one) && isSameMatter(one, total));
    if (!other) return [];
    return [
      {
        severity: 'warning',
        message: `På ett ställe står ”${total.printed}”, på ett annat ”${other.printed}”.`,
        places: [total, other].map(({ sentence }) => sentencePlace(subject, sentence)),
      },
    ];
  });
  // The same number is often repeated: once is enough, with all its places.
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => ({
    ...same[0]!,
    places: [...same[0]!.places, ...same.slice(1).flatMap(({ places }) => places.slice(0, 1))],
  }));
};

function countsIn(sentence: Sentence, pattern: RegExp, isWhole: boolean): Count[] {
  const { text } = sentence;
  return [...text.matchAll(pattern)].flatMap(({ 0: printed, groups, index }): Count[] => {
    const { count = '', noun = '' } = groups ?? {};
    const value = count.toLowerCase() === 'båda' ? 2 : countOf(count);
    const isSome = isWhole && SOME.test(text.slice(index + printed.length));
    if (
      value === null ||
      isSome ||
      noun.split(' ').some((one) => NO_NOUN.test(one)) ||
      (STOP_WORDS.has(noun) && !IS_BODY.test(noun))
    )
      return [];
    return [{ sentence, printed, value, noun: noun.split(' ').map(swedishStem).join(' ') }];
  });
}

function isSameMatter(a: Count, b: Count): boolean {
  const [then, now] = [a, b].map(({ sentence }) => yearsIn(sentence.text).join(' '));
  if (then !== now) return false;
  const [x, y] = [a, b].map(({ sentence, noun }) => {
    const words = sentence.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    const telling = words.filter((word) => !STOP_WORDS.has(word)).map((word) => swedishStem(word));
    return new Set(telling.filter((stem) => stem !== noun));
  });
  return [...x!].filter((stem) => y!.has(stem)).length >= SHARED_WORDS;
}
