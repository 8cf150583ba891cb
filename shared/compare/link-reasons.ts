import type { Assignment } from '../plan/plan.ts';
import { phaseChangeOf } from './assignment-changes.ts';
import { phaseWords } from './phase-words.ts';
import { kindredPairs } from './kindred-pairs.ts';
import type { AssignmentLink } from './link-assignments.ts';
import { sharedAbbreviations, type PlanPair } from './linking/pair-signs.ts';
import { recipientChange } from './recipients.ts';
import { contentStem } from './terms.ts';

/** One text holds the other when this much of the smaller one's weight stands in it. */
const HOLDS = 0.9;
/** Shared words worth naming are at least this long; shorter ones are mostly function words. */
const NAMED_WORD = 6;
const NAMED_WORDS = 4;

/** Why two assignments are taken for the same matter, in words a member understands. */
export function reasonsFor(pair: PlanPair, link: AssignmentLink): string[] {
  const before = pair.from[link.from]!;
  const after = pair.to[link.to]!;
  return [
    ...(link.decided ? ['bekräftat av dig'] : []),
    ...kindReason(link),
    ...wordingReasons(pair, link),
    ...abbreviationReason(pair, link, before),
    ...contextReasons(pair, before, after),
    ...phaseReason(before, after),
  ];
}

function kindReason(link: AssignmentLink): string[] {
  if (link.kind === 'split') return ['det tidigare uppdragets text är delad på flera'];
  return link.kind === 'merged' ? ['flera tidigare uppdrags text står i ett'] : [];
}

function wordingReasons(pair: PlanPair, link: AssignmentLink): string[] {
  const before = pair.from[link.from]!;
  const after = pair.to[link.to]!;
  if (link.sameness === 'same') return ['samma text'];
  if (link.sameness === 'spelling') return ['samma text med rättad stavning'];
  const at = link.from * pair.similarity.columns + link.to;
  const { fromIncluded, toIncluded } = pair.similarity;
  if (fromIncluded[at]! >= HOLDS && toIncluded[at]! >= HOLDS) return ['nästan samma ord'];
  if (fromIncluded[at]! >= HOLDS) return ['hela den tidigare texten står kvar, med tillägg'];
  if (toIncluded[at]! >= HOLDS) return ['den nya texten är en del av den tidigare'];
  const words = sharedWords(before.text, after.text);
  return [
    ...(words.length > 0 ? [`gemensamma ord: ${words.join(', ')}`] : []),
    ...(words.length < FEW_WORDS ? kindredReason(before.text, after.text) : []),
  ];
}

/** With so many words in common, the others need not be told. */
const FEW_WORDS = 2;
const KINDRED_PAIRS = 3;

function kindredReason(before: string, after: string): string[] {
  const pairs = kindredPairs(before, after, KINDRED_PAIRS);
  const said = pairs.map(([a, b]) => `${a} – ${b}`);
  return said.length > 0 ? [`ord om samma sak: ${said.join(', ')}`] : [];
}

/** The longest words that stand in both texts, in whatever form, as the later one prints them. */
function sharedWords(before: string, after: string): string[] {
  const words = (text: string): [stem: string, word: string][] =>
    (text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
      .filter((word) => word.length >= NAMED_WORD)
      .map((word): [string, string] => [contentStem(word), word])
      .filter(([stem]) => stem !== '');
  const left = new Set(words(before).map(([stem]) => stem));
  return [...new Map(words(after))]
    .filter(([stem]) => left.has(stem))
    .map(([, word]) => word)
    .sort((a, b) => b.length - a.length)
    .slice(0, NAMED_WORDS);
}

function abbreviationReason(pair: PlanPair, link: AssignmentLink, before: Assignment): string[] {
  const shared = sharedAbbreviations(pair.terms.from[link.from]!, pair.terms.to[link.to]!);
  const printed = shared.map((word) => {
    const at = before.text.toLowerCase().indexOf(word);
    return at < 0 ? word : before.text.slice(at, at + word.length);
  });
  return printed.length > 0 ? [`samma förkortning ${printed.join(', ')}`] : [];
}

function contextReasons(pair: PlanPair, before: Assignment, after: Assignment): string[] {
  const reasons: string[] = [];
  const hasRecipients = before.assignedTo.length > 0 && after.assignedTo.length > 0;
  if (hasRecipients && recipientChange(before.assignedTo, after.assignedTo) === 'same') {
    reasons.push('samma mottagare');
  }
  const goal = pair.goalOf(before);
  if (goal !== null && goal === after.goalKey) reasons.push('samma målsättning');
  return reasons;
}

function phaseReason(before: Assignment, after: Assignment): string[] {
  const phase = phaseChangeOf(before, after);
  return phase === null ? [] : [phaseWords(phase)];
}
