import { createStore, type StoreApi } from 'zustand';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { call } from '../../../client/call.ts';
import { createNoteSaver, type NoteSaver } from '../../../components/note/note-saver.ts';
import { offerUndo } from '../../../components/undo-bar.tsx';
import { noteTarget } from '../agenda/note-target.ts';
import { emptyLine, type Line } from './line.ts';

/** A line that was finished but is not on the disk yet: it stays in sight until it is. */
export interface WaitingLine {
  id: number;
  text: string;
}

interface WriterState {
  line: Line;
  /** The note the line is being saved as; null before its first words are on the disk. */
  writtenId: string | null;
  waiting: readonly WaitingLine[];
}

/** Writes the lines of one item of a meeting, each on its way to the disk from its first letter. */
export interface LineWriter {
  store: StoreApi<WriterState>;
  change: (line: Line) => void;
  /** The line is done; the field is free at once for the next. */
  finish: () => void;
  /** The line is taken away, and can be had back. */
  discard: () => void;
  /** Takes up an earlier line to change it; the one being written is finished first. */
  resume: (note: Note) => void;
  flush: () => void;
}

/** The saver tries again by itself; this is how often one looks whether it worked. */
const LOOK_AGAIN_MS = 3000;

interface Writing {
  saver: NoteSaver;
  noteId: string | null;
}

async function remove(writing: Writing): Promise<void> {
  await writing.saver.flush();
  const id = writing.noteId;
  if (id === null) return;
  const removed = await call('notes.remove', { id });
  if (removed.ok) offerUndo('Raden är borttagen.', () => void call('notes.restore', { id }));
}

const asLine = (note: Note): Line => ({
  text: note.text,
  visibility: note.visibility,
  label: note.label === 'fråga' || note.label === 'beslut' ? note.label : null,
  saidBy: note.saidBy,
});

/** A writer for an item (null for a meeting without items). */
export function createLineWriter(meetingId: string, item: AgendaItem | null): LineWriter {
  const store = createStore<WriterState>(() => ({
    line: emptyLine(),
    writtenId: null,
    waiting: [],
  }));
  let writing: Writing | null = null;
  let count = 0;

  const open = (first: Line, noteId: string | null): Writing => {
    const target = item === null ? null : noteTarget(item);
    const draft = { ...first, meetingId, agendaItemId: item?.id ?? null, target };
    const fresh: Writing = { noteId, saver: createNoteSaver(noteId, draft) };
    fresh.saver.listen((note) => {
      fresh.noteId = note.id;
      if (writing === fresh) store.setState({ writtenId: note.id });
    });
    return fresh;
  };

  const settle = async (saver: NoteSaver, id: number): Promise<void> => {
    await saver.flush();
    if (saver.isWaiting()) {
      setTimeout(() => void settle(saver, id), LOOK_AGAIN_MS);
      return;
    }
    store.setState(({ waiting }) => ({ waiting: waiting.filter((one) => one.id !== id) }));
  };

  const letGo = (): { line: Line; done: Writing | null } => {
    const done = writing;
    const { line } = store.getState();
    writing = null;
    store.setState({ line: emptyLine(line.visibility), writtenId: null });
    return { line, done };
  };

  const finish = (): void => {
    const { line, done } = letGo();
    if (done === null) return;
    // A line that was emptied is a line that was taken away.
    if (line.text.trim() === '') {
      void remove(done);
      return;
    }
    const id = (count += 1);
    store.setState(({ waiting }) => ({ waiting: [...waiting, { id, text: line.text }] }));
    void settle(done.saver, id);
  };

  return {
    store,
    finish,
    change: (line) => {
      store.setState({ line });
      writing ??= open(line, null);
      writing.saver.change(line);
    },
    discard: () => {
      const { done } = letGo();
      if (done !== null) void remove(done);
    },
    resume: (note) => {
      finish();
      writing = open(asLine(note), note.id);
      store.setState({ line: asLine(note), writtenId: note.id });
    },
    flush: () => void writing?.saver.flush(),
  };
}
