import { create } from 'zustand';
import type { MotionTarget } from '../../../shared/follow-up/motion.ts';
import type { NoteDraft } from '../../../shared/note/note.ts';

/** Stands for the plan itself where a block's id is asked for: a note on it is written above the text. */
export const WHOLE_PLAN = 'planen';

/** A note being written: beside which block, and what it is about. */
export interface OpenDraft {
  blockId: string;
  draft: NoteDraft;
  /** Set when its first words are saved; the list leaves it out as long as the field is open. */
  noteId: string | null;
}

/** A row of a table in the text. */
export interface SelectedRow {
  blockId: string;
  index: number;
}

interface ReadingStore {
  /** The uppdrag the keys work on. */
  selectedKey: string | null;
  /** The row of a table the keys work on; never together with an uppdrag. */
  selectedRow: SelectedRow | null;
  openDraft: OpenDraft | null;
  /** Whether one is choosing what a new note is about. */
  isChoosingPlace: boolean;
  /** What a yrkande is being written on. */
  motionOn: MotionTarget | null;
  showsChanges: boolean;
  /** Whether the outline lies over the text (it has a column of its own in a wide window). */
  isOutlineOpen: boolean;
  /** Whether the original page is shown beside the text. */
  isOriginalOpen: boolean;
}

/** What one has open in *Läsa*; the same when one comes back to it. */
export const useReading = create<ReadingStore>(() => ({
  selectedKey: null,
  selectedRow: null,
  openDraft: null,
  isChoosingPlace: false,
  motionOn: null,
  showsChanges: true,
  isOutlineOpen: false,
  isOriginalOpen: false,
}));
