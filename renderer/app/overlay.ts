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

/** What has been typed since Ctrl K, until the field that it is meant for is there; null when none is on its way. */
let early: string | null = null;

/** Opens one; whatever was open closes. */
export const openOverlay = (open: Overlay): void => {
  early = open === 'search' ? '' : null;
  useOverlay.setState({ open });
};
export const closeOverlay = (): void => {
  early = null;
  useOverlay.setState({ open: 'none' });
};

/** Keeps a letter for a field that is on its way; tells whether there is one. */
export const keepEarly = (letter: string): boolean => {
  if (early === null) return false;
  early += letter;
  return true;
};

/** What was typed before the field was there. From now on it hears for itself. */
export const takeEarly = (): string => {
  const typed = early ?? '';
  early = null;
  return typed;
};

/** A note where no text is beside it to write at; null for one about no plan at all. */
export const openNote = (subject: NoteSubject | null): void =>
  useOverlay.setState({ open: 'note', subject });

/** As `openNote`, after asking what in the plan it is about. */
export const openNoteIn = (planId: string): void =>
  useOverlay.setState({ open: 'note-at', planId });
