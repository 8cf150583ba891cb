import { capitalized } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/white-space.ts';
import { BOARD_ENDINGS } from '../vocabulary/actor-words.ts';
import { alternatives } from '../vocabulary/number-pattern.ts';

const SHORT = String.raw`(?<short>\p{Lu}{2,6})`;
/** A body's name: at most three words before the one that says what kind of body it is. */
const NAME = String.raw`(?<name>(?:[\p{L}-]+\s+){0,3}?[\p{L}-]*(?:${alternatives(BOARD_ENDINGS.map(([, definite]) => definite))}))(?![\p{L}])`;

/** 'MBN är miljö- och byggnadsnämnden', 'RF betyder uppdrag från regionfullmäktige'. */
const SHORT_FIRST = new RegExp(
  String.raw`(?<![\p{L}-])${SHORT}\s*(?:=|:|–|\s(?:är|betyder|avser|står\s+för|för))\s*(?:uppdrag\s+(?:från|av)\s+)?${NAME}`,
  'giu',
);
/** 'miljö- och byggnadsnämnden (MBN)', '…, förkortat MBN'. */
const NAME_FIRST = new RegExp(
  String.raw`(?<![\p{L}-])${NAME}\s*(?:\(|,?\s+förkort(?:at|as|ad)\s+)${SHORT}(?![\p{L}])`,
  'giu',
);

/** A longer paragraph explains no names; bounds the work of the patterns. */
const MAX_TEXT = 3000;

/**
 * What abbreviations of bodies stand for, as the text explains them ('MBN är miljö- och
 * byggnadsnämnden') or as the plan's own body is abbreviated by the letters its words begin with.
 */
export function explainedNames(
  texts: Iterable<string>,
  organ: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const initials = initialsOf(organ);
  if (initials.length > 1) names.set(initials, organ);
  for (const text of texts) {
    // Most text has no word in capitals at all.
    if (text.length > MAX_TEXT || !/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/u.test(text)) continue;
    const plain = singleSpaced(text);
    for (const pattern of [SHORT_FIRST, NAME_FIRST])
      for (const { groups } of plain.matchAll(pattern)) noteName(names, groups ?? {});
  }
  return names;
}

function noteName(names: Map<string, string>, groups: Record<string, string>): void {
  const { short = '', name = '' } = groups;
  // The patterns are blind to capitals, since a name may have them or not.
  if (short !== short.toUpperCase() || name === name.toUpperCase()) return;
  const whole = startingWith(short, name);
  if (whole !== null) names.set(short, capitalized(whole));
}

// 'till miljö- och byggnadsnämnden (MBN)': the name begins where its letters do.
function startingWith(short: string, name: string): string | null {
  const words = name.split(' ');
  for (const at of words.keys()) {
    const from = words.slice(at).join(' ');
    if (abbreviates(short.toLowerCase(), from.toLowerCase())) return from;
  }
  return null;
}

/** Whether the letters stand in the name in that order, the first where it begins. */
function abbreviates(short: string, name: string): boolean {
  if (!name.startsWith(short.slice(0, 1))) return false;
  let at = 0;
  for (const letter of short) {
    const found = name.indexOf(letter, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

const SMALL_WORDS = /^(?:och|samt|för|i|av)$/u;
const COMPOUND = /^\p{L}{2,}-?(?:nämnden|styrelsen)$/u;

/** 'MBN' of 'Miljö- och byggnadsnämnden': the first letter of each word, and of what kind of body it is. */
function initialsOf(organ: string): string {
  const words = organ
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.test(word));
  const letters = words.map((word) => word.slice(0, 1)).join('');
  const last = words.at(-1) ?? '';
  const kind = COMPOUND.test(last) ? (last.endsWith('nämnden') ? 'n' : 's') : '';
  return (letters + kind).toUpperCase();
}
