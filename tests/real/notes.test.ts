import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeAnchor } from '../../shared/anchor/describe.ts';
import { notableParts } from '../../shared/note/notable-parts.ts';
import { placeOfNote } from '../../shared/note/note-place.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { importBytes, openReading, type TestBackend } from '../backend/open-made.ts';

const folder = new URL('../../../shared/plans/', import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)));

/** The same text set anew: another format breaks other lines, other pages and other blocks. */
const RESET: readonly (readonly [string, string])[] = [
  ['hsn-2025.pdf', 'hsn-2025.docx'],
  ['hsn-2025.docx', 'hsn-2025.txt'],
  ['hsn-2026.pdf', 'hsn-2026.txt'],
  ['rs-2024.pdf', 'rs-2024.txt'],
];

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A note on every part, and on some words of every passage; each says what it is about. */
async function noteEverything({ ask }: TestBackend, planId: string, plan: Plan): Promise<number> {
  const parts = notableParts(plan);
  for (const { part, text } of parts)
    await ask('notes.add', { text, target: { planId, part, anchor: null } });
  const passages = plan.body.filter((block) => block.kind !== 'table' && block.text.length > 40);
  for (const { id: blockId, text } of passages) {
    const start = text.indexOf(' ', 10) + 1;
    const anchor = describeAnchor(plan, { blockId, start, end: start + 30 });
    await ask('notes.add', {
      text: anchor!.quote.exact,
      target: { planId, part: null, anchor },
    });
  }
  return parts.length + passages.length;
}

describe.each(RESET)('notes on all of %s', (first, second) => {
  test(`are all there on ${second}, and none is sure of a wrong place`, async () => {
    const backend = await openReading();
    const { planId } = await importBytes(backend, first, bytesOf(first));
    const { plan } = await backend.ask('plans.get', { planId: planId! });
    const count = await noteEverything(backend, planId!, plan);
    await importBytes(backend, second, bytesOf(second));
    const now = (await backend.ask('plans.get', { planId: planId! })).plan;
    const named = new Map(notableParts(now).map((it) => [JSON.stringify(it.part), it.text]));
    const notes = await backend.ask('notes.list', { planId: planId! });
    expect(notes).toHaveLength(count);
    const sure = notes.filter((note) => placeOfNote(note) === 'sure');
    expect(sure.length).toBeGreaterThan(count * 0.85);
    for (const { text, target, resolution } of sure) {
      const block =
        resolution?.kind === 'found' && now.body.find((it) => it.id === resolution.blockId);
      const words = block
        ? block.text.slice(resolution.start, resolution.end)
        : named.get(JSON.stringify(target!.part));
      expect(squash(words ?? '')).toBe(squash(text));
    }
    const waiting = await backend.ask('notes.unplaced', {});
    expect(waiting.length + sure.length).toBe(count);
  });
});
