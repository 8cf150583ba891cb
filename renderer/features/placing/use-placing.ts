import { useState } from 'react';
import { create } from 'zustand';
import type { NoteCandidate } from '../../../shared/note/candidate.ts';
import type { Note, NoteTarget } from '../../../shared/note/note.ts';
import { useKeys } from '../../app/keys.ts';
import { call } from '../../client/call.ts';
import { offerUndo } from '../../components/undo-bar.tsx';

const GROUP = 'Att placera';
/** As many number keys as there are candidates at most. */
const NUMBER_KEYS = [1, 2, 3, 4, 5, 6] as const;

export interface Placing {
  note: Note;
  candidates: readonly NoteCandidate[];
  /** Position among those that wait. */
  at: number;
  count: number;
  walk: (by: 1 | -1) => void;
  openSearch: () => void;
}

/** The note that got its place last, for Ctrl Z. */
const usePlaced = create<{ id: string | null }>(() => ({ id: null }));

const takeBack = (id: string): void => {
  usePlaced.setState({ id: null });
  void call('notes.undo', { id });
};

const done = (id: string, message: string): void => {
  usePlaced.setState({ id });
  offerUndo(message, () => takeBack(id));
};

/** Ctrl Z takes the last placing back, also when no note waits any more. */
export const useUndoKey = (): void => {
  const undo = () => {
    const { id } = usePlaced.getState();
    if (id !== null) takeBack(id);
  };
  useKeys([{ key: 'Ctrl Z', label: 'Ångra den senaste placeringen', group: GROUP, handler: undo }]);
};

/** Gives a note the place a person chose. */
export const placeNote = async (id: string, target: NoteTarget, name: string): Promise<void> => {
  const result = await call('notes.place', { id, target });
  if (result.ok) done(id, `Anteckningen står nu vid ${name}.`);
};

/** What one can do with a note that waits. */
export const placingActs = ({ note, openSearch }: Placing) => ({
  whole: async () => {
    if (!note.target) return;
    const target = { planId: note.target.planId, part: null, anchor: null };
    const result = await call('notes.place', { id: note.id, target });
    if (result.ok) done(note.id, 'Anteckningen gäller nu hela planen.');
  },
  keep: async () => {
    const result = await call('notes.keep', { id: note.id });
    if (result.ok) done(note.id, 'Anteckningen hör kvar till den tidigare texten.');
  },
  search: openSearch,
});

/** Which candidate one looks at, and the keys of the place. */
export const usePlacing = (placing: Placing) => {
  const { note, candidates, walk } = placing;
  const [look, setLook] = useState({ noteId: note.id, index: 0 });
  const chosen = look.noteId === note.id ? Math.min(look.index, candidates.length - 1) : 0;
  const lookAt = (index: number) => setLook({ noteId: note.id, index });
  const take = (candidate: NoteCandidate | undefined) => {
    if (candidate) void placeNote(note.id, candidate.target, candidate.name);
  };
  const acts = placingActs(placing);
  const step = (by: 1 | -1) => () =>
    lookAt(Math.min(candidates.length - 1, Math.max(0, chosen + by)));
  const bind = (key: string, label: string, handler: () => void) => ({
    key,
    label,
    group: GROUP,
    handler,
  });
  useKeys([
    bind('J', 'Nästa anteckning', () => walk(1)),
    bind('K', 'Förra anteckningen', () => walk(-1)),
    bind('ArrowDown', 'Nästa plats', step(1)),
    bind('ArrowUp', 'Förra platsen', step(-1)),
    bind('Enter', 'Ta platsen', () => take(candidates[chosen])),
    ...NUMBER_KEYS.map((n) => bind(`${n}`, `Ta plats ${n}`, () => take(candidates[n - 1]))),
    bind('B', 'Behåll vid den tidigare texten', () => void acts.keep()),
    bind('H', 'Låt den gälla hela planen', () => void acts.whole()),
    bind('S', 'Sök en annan plats', acts.search),
  ]);
  return { chosen, lookAt, take, acts };
};
