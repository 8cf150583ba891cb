import { describe, expect, test } from 'vitest';
import { describeAnchor } from '../../shared/anchor/describe.ts';
import type { SentNote } from '../../shared/exchange/exchange-file.ts';
import { placerOn } from '../../shared/exchange/place-arrived.ts';
import { notablePart, notableParts } from '../../shared/note/notable-parts.ts';
import type { NoteTarget } from '../../shared/note/note.ts';
import { readRealPlan } from './read-plan.ts';

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const sent = (note: Pick<SentNote, 'part' | 'anchor' | 'words'>): SentNote => ({
  id: 'anteckning',
  author: '',
  createdAt: '',
  changedAt: '',
  text: '',
  label: null,
  saidBy: '',
  isDone: false,
  visibility: 'shared',
  where: '',
  past: [],
  ...note,
});

/** Two who have read in the same plan from different files, and one who has another year's. */
const READERS = [
  ['hsn-2026.pdf', 'hsn-2026.docx', 1],
  ['hsn-2026.docx', 'hsn-2026.txt', 1],
  ['rs-2024.pdf', 'rs-2024.docx', 0.95],
  ['hsn-2025.pdf', 'hsn-2026.pdf', 0],
] as const;

describe.each(READERS)('notes from a reader of %s to one of %s', (theirs, ours, leastShare) => {
  test('stand at the same words, or wait for a person', async () => {
    const [from, to] = await Promise.all([readRealPlan(theirs), readRealPlan(ours)]);
    const place = placerOn({ planId: 'plan', plan: to, isSameDocument: false });
    const parts = notableParts(from).filter((it) => it.text !== '');
    const places = parts.map(({ part, text }) => place(sent({ part, anchor: null, words: text })));
    const wordsAt = (target: NoteTarget | null, index: number): string =>
      target ? (notablePart(to, target.part!)?.text ?? '') : parts[index]!.text;
    // A letter or a word may have been read otherwise, in one of the two.
    const wrong = places.filter((target, i) => {
      const [a, b] = [squash(wordsAt(target, i)), squash(parts[i]!.text)];
      return a !== b && Math.abs(a.length - b.length) > 0.05 * b.length;
    });
    expect(wrong).toEqual([]);
    const share = places.filter((it) => it !== null).length / parts.length;
    expect(share).toBeGreaterThanOrEqual(leastShare);

    const marked = from.body
      .filter((block) => block.kind !== 'table' && block.text.length > 40)
      .slice(0, 150)
      .map(({ id, text }) => {
        const start = text.indexOf(' ', 10) + 1;
        return describeAnchor(from, { blockId: id, start, end: start + 20 })!;
      });
    const off = marked.filter((anchor) => {
      const found = place(sent({ part: null, anchor, words: '' }))?.anchor;
      return found && squash(found.quote.exact) !== squash(anchor.quote.exact);
    });
    expect(off).toEqual([]);
  });
});
