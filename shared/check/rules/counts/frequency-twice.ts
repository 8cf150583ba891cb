import { laterOnes } from '../../later-ones.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

/** 'Beredningarna rapporterar till nämnden två gånger per år': who does what, how often. */
const OFTEN = new RegExp(
  `^(?<who>\\p{L}{5,}(?:na|en|et|n)) (?<verb>\\p{Ll}{3,}(?:ar|er|r|as|s))(?!\\p{L})(?<what>[^.;:\\d]{0,50}?) ?(?<count>${COUNT_PATTERN}) gånger (?:per|om|under|varje) (?:år|året)(?!\\p{L})`,
  'iu',
);
/** Another matter of the same body: 'möts med råden fyra gånger'. */
const WITH = /(?<!\p{L})(?:med|hos|av|om|för) \p{L}+/iu;

interface Often {
  sentence: Sentence;
  key: string;
  count: number;
  printed: string;
}

/** The same body that does the same twice a year here and four times there. */
export const frequencyTwice: CheckRule = ({ subject }) => {
  const all = subject.sentences.flatMap(oftenIn);
  return all.flatMap((a, i) =>
    laterOnes(all, i)
      .filter((b) => a.key === b.key && a.count !== b.count)
      .slice(0, 1)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `På ett ställe står ”${a.printed}”, på ett annat ”${b.printed}”.`,
        places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
      })),
  );
};

function oftenIn(sentence: Sentence): Often[] {
  const match = OFTEN.exec(sentence.text);
  const { who = '', verb = '', what = '', count = '' } = match?.groups ?? {};
  const value = countOf(count);
  const other = WITH.exec(what)?.[0].toLowerCase() ?? '';
  return value === null
    ? []
    : [
        {
          sentence,
          key: `${swedishStem(who.toLowerCase())} ${verb.toLowerCase()} ${other}`,
          count: value,
          printed: match![0],
        },
      ];
}
