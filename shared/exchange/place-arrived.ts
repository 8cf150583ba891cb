import { describeAnchor } from '../anchor/describe.ts';
import type { Anchor } from '../anchor/anchor.ts';
import { foldBody, foldString, type FoldedText } from '../anchor/folded-text.ts';
import { resolveAnchors } from '../anchor/resolve.ts';
import { wordShare } from '../anchor/similar-passage.ts';
import { notableParts, type NotablePart } from '../note/notable-parts.ts';
import type { NotePart, NoteTarget } from '../note/note.ts';
import { partOfBlock } from '../note/place-words.ts';
import type { Plan } from '../plan/plan.ts';
import type { SentNote } from './exchange-file.ts';

/** The text that notes come to, and whether it is the very document they were written on. */
export interface TextHere {
  planId: string;
  plan: Plan;
  isSameDocument: boolean;
}

/** What is the same for every note that comes to a text. */
interface Prepared extends TextHere {
  parts: readonly NotablePart[];
  folded: FoldedText;
  /** Says whether so many characters that do not stand here as they are may still be looked for. */
  maySeek: (length: number) => boolean;
}

/**
 * Characters of changed words that one file's notes are looked for by, some two seconds' work: a
 * hundred long quotes, or two thousand of a sentence. More is no colleague's file.
 */
const MOST_SOUGHT = 500_000;

function seeker(): Prepared['maySeek'] {
  let left = MOST_SOUGHT;
  return (length) => (left -= length) >= 0;
}

/** Words so alike are one part's, read a little differently; where the number is the same too. */
const NEARLY_SAME = 0.97;

/** The part with the same words; numbers alone say nothing. Null when none or several have them. */
function samePart({ parts, isSameDocument }: Prepared, part: NotePart, words: string) {
  const ofKind = parts.filter((it) => it.part.kind === part.kind);
  const own = ofKind.find((it) => it.part.key === part.key);
  const folded = foldString(words);
  // What has no words is known by its number only in the very same document.
  if (folded === '') return isSameDocument && own && foldString(own.text) === '' ? own.part : null;
  if (own && wordShare(own.text, words) >= NEARLY_SAME) return own.part;
  const same = ofKind.filter((it) => foldString(it.text) === folded);
  return same.length === 1 ? same[0]!.part : null;
}

/** The marked words as they stand here; null when that is not sure. */
function sameWords(text: Prepared, anchor: Anchor): Anchor | null {
  const { plan, isSameDocument, folded } = text;
  const own = isSameDocument ? describeAnchor(plan, anchor.position, folded) : null;
  if (own && JSON.stringify(own) === JSON.stringify(anchor)) return own;
  const quote = foldString(anchor.quote.exact);
  if (!folded.text.includes(quote) && !text.maySeek(quote.length)) return null;
  const found = resolveAnchors([anchor], plan, folded)[0];
  return found?.kind === 'found' ? describeAnchor(plan, found, folded) : null;
}

function isIn(plan: Plan, part: NotePart, { position }: Anchor): boolean {
  const block = plan.body.find((it) => it.id === position.blockId);
  const own = block ? partOfBlock(block) : null;
  return own?.kind === part.kind && own.key === part.key;
}

function place(text: Prepared, sent: SentNote): NoteTarget | null {
  const { planId } = text;
  const part = sent.part && samePart(text, sent.part, sent.words);
  const anchor = sent.anchor && sameWords(text, sent.anchor);
  if (sent.part && !part) return null;
  if (sent.anchor && !anchor) return null;
  // Words that stand in another uppdrag here than the one that was meant are not sure.
  const wasIn = sent.part !== null && sent.anchor?.partKey === sent.part.key;
  if (part && anchor && wasIn && !isIn(text.plan, part, anchor)) return null;
  return { planId, part, anchor };
}

/**
 * Says of each note that comes to a text where it stands there, described anew as if it had been
 * written there; null when that is not sure, for a person to say.
 */
export function placerOn(text: TextHere): (sent: SentNote) => NoteTarget | null {
  const { plan } = text;
  const folded = foldBody(plan.body);
  const prepared = { ...text, parts: notableParts(plan), folded, maySeek: seeker() };
  return (sent) => place(prepared, sent);
}

/** Number of a text that is not here: a place named in it is not sure in any text that is. */
export const NOT_HERE = 0;

/**
 * A place for a person to find: the part as it was named there, and words to look for. To be stored
 * as written on the text `NOT_HERE`.
 */
export function lostPlace(planId: string, sent: SentNote): NoteTarget {
  const byWords: Anchor = {
    partKind: sent.part?.kind ?? null,
    partKey: sent.part?.key ?? null,
    quote: { exact: sent.words || sent.where || sent.text, prefix: '', suffix: '' },
    occurrence: { count: 1, before: 0, after: 0 },
    position: { blockId: '', start: 0, end: 0 },
    page: null,
  };
  return { planId, part: sent.part, anchor: sent.anchor ?? byWords };
}
