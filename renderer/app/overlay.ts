import { create } from 'zustand';
import type { Input } from '../../shared/contract/contract.ts';

/** What floats over the place now. */
export type Overlay = 'none' | 'search' | 'keys' | 'menu' | 'note' | 'note-at';

/** What a note written in a dialog is about, with its name for the dialog's head. */
export interface NoteSubject {
  target: NonNullable<Input<'notes.add'>['target']>;
  name: string;
}

interface OverlayState {
  open: Overlay;
  /** Null for a note about no plan. */
  subject: NoteSubject | null;
  /** The plan in which `note-at` asks what a note is about. */
  planId: string | null;
}

export const useOverlay = create<OverlayState>(() => ({
  open: 'none',
  subject: null,
  planId: null,
}));

/** Opens one; whatever was open closes. */
export const openOverlay = (open: Overlay): void => useOverlay.setState({ open });
export const closeOverlay = (): void => useOverlay.setState({ open: 'none' });

/** A note where no text is beside it to write at; null for one about no plan at all. */
export const openNote = (subject: NoteSubject | null): void =>
  useOverlay.setState({ open: 'note', subject });

/** As `openNote`, after asking what in the plan it is about. */
export const openNoteIn = (planId: string): void =>
  useOverlay.setState({ open: 'note-at', planId });
