import { COUNT_PATTERN, countOf } from '../../text/number-word.ts';
import { swedishStem } from '../../text/swedish-stem.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';

const BODY =
  'beredning|utskott|delegation|förvaltning|avdelning|nämnd|enhet|rektorsområde|distrikt';
/** 'Nämnden har tre beredningar som saknar beslutsrätt.' */
const HAS = new RegExp(
  `(?<!\\p{L})(?:har|finns|lyder|består av|är indelad i|delas in i) (?:\\p{L}+ )?(${COUNT_PATTERN}) ((?:${BODY})(?:ar|er|en)?)(?!\\p{L})`,
  'iu',
);
/** 'Beredningarna är …', 'Dessa är …': what the next sentence begins with. */
const ARE = /^(\p{L}+) (?:är|heter|utgörs av|består av|benämns):? (.+)$/iu;
/** A name so long is a clause with commas of its own. */
const LONGEST_NAME = 60;

/** "Tre beredningar" in one sentence, and four of them named in the next. */
export const countedNames: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const [, word = '', noun = ''] = HAS.exec(sentence.text) ?? [];
    const said = countOf(word);
    const next = subject.sentences[i + 1];
    if (said === null || next?.block !== sentence.block) return [];
    const [, opens = '', list = ''] = ARE.exec(next.text) ?? [];
    const isOfThem =
      /^(?:de|dessa)$/iu.test(opens) ||
      swedishStem(opens.toLowerCase()) === swedishStem(noun.toLowerCase());
    const named = isOfThem ? namesIn(list, noun) : null;
    if (named === null || named === said) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ”${word} ${noun}”, men räknar sedan upp ${named}.`,
        places: [sentence, next].map((one) => sentencePlace(subject, one)),
      },
    ];
  });

/** How many names a list has; null when its commas and "och" can be read in several ways. */
function namesIn(list: string, noun: string): number | null {
  const kind = swedishStem(noun.toLowerCase());
  const byKind = [
    ...list.matchAll(new RegExp(`(?<!\\p{L})${kind}\\p{L}* (?:för|om)(?!\\p{L})`, 'giu')),
  ];
  if (byKind.length > 1) return byKind.length;
  const parts = list.replace(/[.;].*$/u, '').split(/, (?:och |samt )?| (?:och|samt) /u);
  const isPlain = list.includes(', ') && parts.every((part) => part.length <= LONGEST_NAME);
  // 'Kultur och fritid' within a name would be counted as two.
  return isPlain && parts.every((part) => new RegExp(`${kind}\\p{L}*$`, 'iu').test(part.trim()))
    ? parts.length
    : null;
}
