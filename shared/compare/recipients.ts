import type { Assignment } from '../plan/plan.ts';
import { swedishStem } from '../text/swedish-stem.ts';
import { plainText } from './plain-text.ts';

/** How the receivers of an assignment differ between two years. */
type RecipientChange = 'same' | 'wider' | 'narrower' | 'other';

/** Words for "all of them", which widen without naming anybody. */
const EVERYBODY = /(?:^|\s)(?:samtliga|alla|nämndens|styrelsens)\s+\p{L}+/u;

/** The kind of receiver a name begins with: 'beredning', 'nämnd' … */
function kindOf(name: string): string {
  return swedishStem(plainText(name).split(' ')[0] ?? '').slice(0, 8);
}

/** The stem of the plural behind "samtliga": 'samtliga beredningar' → 'beredning'. */
function everybodyOf(name: string): string | null {
  const match = EVERYBODY.exec(plainText(name));
  return match ? swedishStem(match[0].trim().split(' ')[1] ?? '').slice(0, 8) : null;
}

function covers(wider: readonly string[], name: string): boolean {
  const plain = plainText(name);
  return wider.some((other) => {
    if (plainText(other) === plain) return true;
    const everybody = everybodyOf(other);
    return everybody !== null && kindOf(name).startsWith(everybody.slice(0, 7));
  });
}

/** Compares two lists of receivers; order, capitals and spacing say nothing. */
export function recipientChange(from: readonly string[], to: readonly string[]): RecipientChange {
  const kept = from.every((name) => covers(to, name));
  const nothingNew = to.every((name) => covers(from, name));
  if (kept && nothingNew) return 'same';
  if (kept) return 'wider';
  return nothingNew ? 'narrower' : 'other';
}

/** Whether two lists share anybody; two empty lists share nothing that could be said. */
function shareRecipient(from: readonly string[], to: readonly string[]): boolean {
  return from.some((name) => covers(to, name)) || to.some((name) => covers(from, name));
}

/** Plans have few different lists of receivers; each pair of lists is compared once. */
export function rememberedRecipients(
  from: readonly Assignment[],
  to: readonly Assignment[],
): (from: number, to: number) => boolean {
  const [left, right] = [from, to].map((list) => list.map((a) => a.assignedTo.join('\n')));
  const known = new Map<string, boolean>();
  return (r, c) => {
    if (left![r] === right![c]) return true;
    const pair = `${left![r]}\n\n${right![c]}`;
    let shared = known.get(pair);
    if (shared === undefined)
      known.set(pair, (shared = shareRecipient(from[r]!.assignedTo, to[c]!.assignedTo)));
    return shared;
  };
}
