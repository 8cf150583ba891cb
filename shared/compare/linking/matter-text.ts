import type { Assignment } from '../../plan/plan.ts';
import { COMMON_ABBREVIATIONS } from './common-abbreviations.ts';
import { joinedRoots, joinedVerb } from './particle-verbs.ts';
import { setPhraseAt } from './set-phrases.ts';

/**
 * Who may be given an assignment, in the definite form that a sentence begins with. Narrower than the
 * verb ladder's receivers, which are found anywhere in a sentence: what this finds is left out.
 */
const WHO = String.raw`(?:(?:\p{L}+- och )?\p{L}*(?:nämnden|styrelsen|förvaltningen|förvaltningarna|beredningen|beredningarna|utskottet|kontoret|kansliet|direktören|chefen|verksamheten|verksamheterna|enheten|avdelningen|bolaget|förbundet)|kommunen|regionen|fullmäktige)`;

/**
 * How an assignment begins that first says who shall do it, or who gives it to whom: 'Nämnden ska',
 * 'Utbildningsnämnden uppdrar åt förvaltningen att', 'Regiondirektören får i uppdrag att'.
 */
const OPENING = new RegExp(
  String.raw`^\s*(?:${WHO}(?:\s(?:och|samt)\s${WHO})?\s(?:ska(?:ll)?\s|(?:får|har|ges|fick)\si\suppdrag\satt\s|(?:uppdrar|uppdras)\s(?:åt|till)\s[^.:;]{2,70}?\satt\s|ger\s[^.:;]{2,70}?\si\suppdrag\satt\s|uppdras\satt\s)|att\s)+`,
  'iu',
);

/**
 * The assignments' texts as linking reads them: without the words that say who shall do it; with
 * words written out that are cut short ('syn- eller hörselnedsättning'), where a text of either plan
 * has the whole word ('synnedsättning'); with one word for what is also said in several ('utan
 * kostnad', 'bygga om'); and with what an abbreviation stands for that only one of the plans uses.
 */
export function matterTexts(
  from: readonly Assignment[],
  to: readonly Assignment[],
): Record<'from' | 'to', string[]> {
  const texts = { from: from.map(withoutOpening), to: to.map(withoutOpening) };
  const both = [...texts.from, ...texts.to];
  const words = both.some(mayBeCutShort) ? nounsOf(both) : new Set<string>();
  const theirs = abbreviationsOf(texts.to);
  const known = new Set([...abbreviationsOf(texts.from)].filter((short) => theirs.has(short)));
  const roots = joinedRoots(both);
  const readable = (text: string): string =>
    spelledOut(inOneWord(wholeWords(text, words), roots), known);
  return { from: texts.from.map(readable), to: texts.to.map(readable) };
}

const withoutOpening = ({ text }: Assignment): string => text.replace(OPENING, '');

/** A word cut short before "och" because the next ends alike: 'syn- eller', 'barn-, skol- och'. */
const CUT_SHORT =
  /(?<![\p{L}\p{N}])(\p{L}{2,})-(?=(?:,\s\p{L}{2,}-)*\s(?:och|eller|samt|respektive)\s(\p{L}{5,}))/gu;

/** An ending that a word cut short shares with the next must be this long. */
const SHORTEST_END = 4;

/** Endings by which forms of one noun differ; crude, since both sides lose the same. */
const FORMS = /(?:ens?|ets?|erna|er|arna|ar|orna|or|na|n|s)$/u;

const nounOf = (word: string): string => word.replace(FORMS, '');

const nounsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []).map(nounOf));

/** False for most texts, which need not be searched then. */
const mayBeCutShort = (text: string): boolean => text.includes('- ') || text.includes('-,');

/** Writes out the words cut short that are known to be words. */
function wholeWords(text: string, known: ReadonlySet<string>): string {
  if (!mayBeCutShort(text)) return text;
  return text.replace(CUT_SHORT, (cut: string, first: string, next: string) => {
    for (let at = 1; at <= next.length - SHORTEST_END; at++) {
      const whole = first + next.slice(at);
      if (known.has(nounOf(whole.toLowerCase()))) return whole;
    }
    return cut;
  });
}

const WORD_LETTER = /[\p{L}\p{N}-]/u;

/** Where the punctuation after a word begins; looked for from the end, since words may be long. */
function endOf(word: string): number {
  let end = word.length;
  while (end > 0 && !WORD_LETTER.test(word[end - 1]!)) end--;
  return end;
}

/** The text with what it says in several words as the one word that others have for it. */
function inOneWord(text: string, roots: ReadonlySet<string>): string {
  const written = text.split(' ');
  const words = written.map((word) => word.slice(0, endOf(word)).toLowerCase());
  const read: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = setPhraseAt(words, at);
    const verb = phrase === null ? joinedVerb(words[at]!, words[at + 1] ?? '', roots) : null;
    const one = phrase?.matter ?? verb;
    at += phrase?.length ?? (verb === null ? 1 : 2);
    const last = written[at - 1]!;
    read.push(one === null ? last : one + last.slice(endOf(last)));
  }
  return read.join(' ');
}

/** Two to five capitals by themselves, and the one abbreviation that is not all capitals. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}|FoU)(?![\p{L}\p{N}])/gu;

const abbreviationsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(ABBREVIATION) ?? []));

/** Says after a common abbreviation what it stands for, unless it is among those `known`. */
const spelledOut = (text: string, known: ReadonlySet<string>): string =>
  text.replace(ABBREVIATION, (short) => {
    const long = COMMON_ABBREVIATIONS.get(short);
    return long === undefined || known.has(short) ? short : `${short} ${long}`;
  });
