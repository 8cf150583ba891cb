import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { pointsIn, type PointRange } from '../../listed-points.ts';

const BODY =
  'beredning|utskott|delegation|förvaltning|avdelning|nämnd|enhet|rektorsområde|distrikt';
/** 'Nämnden har tre beredningar som saknar beslutsrätt.' */
const HAS = new RegExp(
  `(?<!\\p{L})(?:har|finns|lyder|består av|är indelad i|delas in i) (?:\\p{L}+ )?(${COUNT_PATTERN}) ((?:${BODY})(?:ar|er|en)?)(?!\\p{L})`,
  'iu',
);
/** 'Beredningarna är …', 'Dessa är …': what the next sentence begins with. */
const ARE = /^(\p{L}+) (?:är|heter|utgörs av|består av|benämns):? (.+)$/iu;

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
    const named = isOfThem ? namesIn(list, noun) : ownNames(next.text, noun);
    if (!named || (said >= named.least && said <= named.most)) return [];
    // Names met in passing may be some of them, never more than all.
    if (!isOfThem && said > named.least) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ”${word} ${noun}”, men räknar sedan upp ${said < named.least ? named.least : named.most}.`,
        places: [sentence, next].map((one) => sentencePlace(subject, one)),
      },
    ];
  });

/** How many names a list has, as its commas and "och" can be read. */
function namesIn(list: string, noun: string): PointRange | null {
  const kind = swedishStem(noun.toLowerCase());
  const byKind =
    list.match(new RegExp(`(?<!\\p{L})${kind}\\p{L}* (?:för|om)(?!\\p{L})`, 'giu')) ?? [];
  if (byKind.length > 1) return { least: byKind.length, most: byKind.length };
  const names = list.replace(/[.;].*$/u, '');
  const parts = names.split(/, (?:och |samt )?| (?:och|samt) /u);
  // Between single words 'och' can only be the last of the list.
  return parts.length > 1 && parts.every((part) => /^\p{L}+$/u.test(part))
    ? { least: parts.length, most: parts.length }
    : pointsIn(names);
}

/** 'Arbetsutskottet bereder …, individutskottet beslutar …': bodies of the kind by their own names. */
function ownNames(text: string, noun: string): PointRange | null {
  const kind = /^(?:utskott|beredning)/iu.exec(noun)?.[0];
  if (kind === undefined) return null;
  const names = new Set(
    (text.match(new RegExp(`\\p{L}{3,}${kind}(?:et|en)(?!\\p{L})`, 'giu')) ?? []).map((one) =>
      one.toLowerCase(),
    ),
  );
  return names.size > 1 ? { least: names.size, most: names.size } : null;
}
