import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/note/note.ts';
import { notablePart } from '../../shared/note/notable-parts.ts';
import { isUnplaced, placeOfNote } from '../../shared/note/note-place.ts';
import { describeAnchor } from '../../shared/anchor/describe.ts';
import { importBytes, importMade, openMade, openReading, type TestBackend } from './open-made.ts';
import { firstText, fortyNotes, revisedText, WORDS } from './revised-plan.ts';

async function withForty() {
  const backend = await openReading();
  const { planId } = await importBytes(backend, 'plan.txt', firstText());
  const { plan } = await backend.ask('plans.get', { planId: planId! });
  for (const draft of fortyNotes(plan, planId!)) await backend.ask('notes.add', draft);
  return { ...backend, planId: planId! };
}

const counts = (notes: readonly Note[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(notes, placeOfNote)].map(([place, of]) => [place, of.length]));

const takeFirst = async ({ ask }: TestBackend, note: Note): Promise<void> => {
  const { candidates } = await ask('notes.places', { id: note.id });
  const first = candidates[0];
  if (first) await ask('notes.place', { id: note.id, target: first.target });
  else await ask('notes.keep', { id: note.id });
};

describe('forty notes on a plan that is revised', () => {
  it('all have their place on the text they were written on', async () => {
    const { ask } = await withForty();
    const notes = await ask('notes.list', {});
    expect(notes).toHaveLength(40);
    expect(counts(notes)).toEqual({ sure: 38, whole: 1, free: 1 });
    expect(await ask('notes.unplaced', {})).toEqual([]);
  });

  it('are all there afterwards, none of them at the wrong uppdrag without a mark', async () => {
    const backend = await withForty();
    const { ask, planId } = backend;
    const outcome = await importBytes(backend, 'plan-2.txt', revisedText());
    expect(outcome.status).toBe('new-revision');
    const notes = await ask('notes.list', {});
    expect(notes).toHaveLength(40);
    const { plan } = await ask('plans.get', { planId });
    const sureOnParts = notes.filter(
      (note) => placeOfNote(note) === 'sure' && note.target?.part && !note.target.anchor,
    );
    for (const note of sureOnParts)
      expect(notablePart(plan, note.target!.part!)?.text).toBe(note.text);
    expect(sureOnParts.length).toBeGreaterThan(28);
    const about = (words: string) => notes.find((note) => note.text.startsWith(words))!;
    expect(about(WORDS.moved).target?.part?.key).toBe('RF-17');
    expect(placeOfNote(about(WORDS.moved))).toBe('sure');
    expect(placeOfNote(about(WORDS.deleted))).toBe('lost');
    expect(isUnplaced(about(WORDS.reworded))).toBe(true);
    expect(counts(await ask('notes.unplaced', {}))).not.toHaveProperty('sure');
  });

  it('are offered where they may belong, are placed by a word, and the word is taken back', async () => {
    const backend = await withForty();
    const { ask } = backend;
    await importBytes(backend, 'plan-2.txt', revisedText());
    const before = await ask('notes.unplaced', {});
    const reworded = before.find((note) => note.text.startsWith(WORDS.reworded))!;
    const { former, candidates } = await ask('notes.places', { id: reworded.id });
    expect(former?.where).toContain('Nr 12');
    expect(former?.text).toContain(WORDS.reworded);
    expect(candidates[0]?.text).toContain('vad en extra ambulans');
    expect(candidates[0]?.reasons.join()).toContain('samma nummer');
    await ask('notes.place', { id: reworded.id, target: candidates[0]!.target });
    expect(await ask('notes.unplaced', {})).toHaveLength(before.length - 1);
    await ask('notes.undo', { id: reworded.id });
    expect(await ask('notes.unplaced', {})).toHaveLength(before.length);
  });

  it('leave nothing in Att placera once each has got a word, and stay forty', async () => {
    const backend = await withForty();
    const { ask } = backend;
    await importBytes(backend, 'plan-2.txt', revisedText());
    for (const note of await ask('notes.unplaced', {})) await takeFirst(backend, note);
    expect(await ask('notes.unplaced', {})).toEqual([]);
    expect(await ask('notes.list', {})).toHaveLength(40);
  });
});

it('a note that is kept where it was written is in its place again on that text', async () => {
  const backend = await openReading();
  const { ask } = backend;
  const { planId } = await importBytes(backend, 'plan.txt', firstText());
  const { plan } = await ask('plans.get', { planId: planId! });
  const gone = plan.assignments.find((it) => it.text.startsWith(WORDS.deleted))!;
  const target = {
    planId: planId!,
    part: { kind: 'assignment' as const, key: gone.key },
    anchor: null,
  };
  const { id } = await ask('notes.add', { text: 'kvar', target });
  await importBytes(backend, 'plan-2.txt', revisedText());
  expect(placeOfNote(await ask('notes.keep', { id }))).toBe('kept');
  expect(await ask('notes.unplaced', {})).toEqual([]);
  await ask('revisions.take', { planId: planId!, number: 1 });
  const [note] = await ask('notes.list', {});
  expect(placeOfNote(note!)).toBe('sure');
});

describe('a note on marked words', () => {
  const KEPT = 'Att införa digital tolkning vid länets alla vårdcentraler och mottagningar';
  const MARKED = 'pröva hur kallelser kan skrivas på flera språk';
  const WRITTEN = `${KEPT}, och ${MARKED}`;
  const OTHER = 'Att se över ambulansernas placering i länets södra delar';

  /** A note on words within RF-1. */
  async function marked() {
    const backend = await openMade();
    const { ask } = backend;
    await importMade(backend, {
      assignments: [
        ['RF', '1', WRITTEN],
        ['RF', '2', OTHER],
      ],
    });
    const { plan } = await ask('plans.get', { planId: 'vn-2026' });
    const part = { kind: 'assignment', key: 'RF-1' } as const;
    const at = WRITTEN.indexOf(MARKED);
    const anchor = describeAnchor(plan, { blockId: 'b1', start: at, end: WRITTEN.length });
    await ask('notes.add', { text: 'Hur då?', target: { planId: 'vn-2026', part, anchor } });
    return backend;
  }

  it('waits for a place when a correction has taken its words away', async () => {
    const { ask } = await marked();
    expect(await ask('notes.unplaced', {})).toEqual([]);
    const correction = {
      kind: 'set',
      part: { kind: 'assignment', key: 'RF-1', wording: WRITTEN },
      field: 'text',
      was: WRITTEN,
      value: 'Att bygga ett nytt badhus i kommunens östra utkant',
    } as const;
    const { id } = await ask('corrections.save', { planId: 'vn-2026', correction });
    expect(await ask('notes.unplaced', {})).toHaveLength(1);
    await ask('corrections.undo', { planId: 'vn-2026', id });
    expect(await ask('notes.unplaced', {})).toEqual([]);
  });

  it('is not sure of its place where the words now stand in another uppdrag', async () => {
    const backend = await marked();
    await importMade(
      backend,
      {
        assignments: [
          ['RF', '1', KEPT],
          ['RF', '2', `${OTHER}, och ${MARKED}`],
        ],
      },
      'ny.txt',
    );
    const [note] = await backend.ask('notes.list', {});
    expect(note?.resolution?.kind).toBe('uncertain');
  });
});
