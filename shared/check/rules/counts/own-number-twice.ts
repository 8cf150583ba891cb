import { laterOnes } from '../../later-ones.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { toldFirstBy } from '../../told-by.ts';
import { allOfThem } from './all-of-them.ts';

const BODY =
  '(?<who>\\p{L}{3,}(?:utskottet|beredningen|nämnden|styrelsen|rådet|delegationen|kommittén|presidiet)|(?:beredningen|utskottet|rådet) för [^.,;:]{3,40}?)';
const NOUN = '(?:ordinarie )?(?<noun>ledamöter|ersättare|sammanträden|möten|sammanträdesdagar)';
/** 'Lovutskottet har fem ledamöter', 'Lovutskottet sammanträder fyra gånger per år'. */
const HAS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${BODY} (?:består (?:också |även )?av|har|utgörs av|håller) (?<count>${COUNT_PATTERN}) ${NOUN}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${BODY} (?<noun>sammanträder|möts|träffas) (?<count>${COUNT_PATTERN}) gånger (?:per|om|under|varje) (?:år|året)(?!\\p{L})`,
    'iu',
  ),
];
/** 'Lovutskottet ska redovisa det vid sina sex sammanträden', 'Lovutskottets sju ledamöter'. */
const ITS_OWN: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${BODY} (?![^.;:]*(?:utskott|beredning|nämnd|styrelse|råd)(?:et|en)?(?!\\p{L}))[^.;:]*?(?<!\\p{L})sina (?:alla )?(?<count>${COUNT_PATTERN}) ${NOUN}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${BODY}s (?<count>${COUNT_PATTERN}) ${NOUN}(?!\\p{L})`, 'iu'),
];

interface OwnNumber {
  sentence: Sentence;
  key: string;
  count: number;
  printed: string;
  isRule: boolean;
}

/** A body with five members here and seven of its own there; that meets four times and tells at its six meetings. */
export const ownNumberTwice: CheckRule = (context) => {
  const { subject } = context;
  const told = toldFirstBy(context, allOfThem);
  const all = subject.sentences.flatMap(numbersIn);
  return all.flatMap((a, i) =>
    laterOnes(all, i)
      .filter((b) => a.key === b.key && a.count !== b.count && a.sentence !== b.sentence)
      .filter(
        (b) => (a.isRule || b.isRule) && !told.has(a.sentence.text) && !told.has(b.sentence.text),
      )
      .slice(0, 1)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `På ett ställe står ”${a.printed}”, på ett annat ”${b.printed}”.`,
        places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
      })),
  );
};

function numbersIn(sentence: Sentence): OwnNumber[] {
  const of = (forms: readonly RegExp[], isRule: boolean): OwnNumber[] =>
    forms.flatMap((form): OwnNumber[] => {
      const match = form.exec(sentence.text);
      const { who = '', noun = '', count = '' } = match?.groups ?? {};
      const value = countOf(count);
      if (!match || value === null) return [];
      const counted = /^(?:ledamöter|ersättare)$/iu.test(noun) ? noun.toLowerCase() : 'möten';
      const key = `${who.toLowerCase()} ${counted}`;
      return [{ sentence, key, count: value, printed: match[0], isRule }];
    });
  return [...of(HAS, true), ...of(ITS_OWN, false)];
}
