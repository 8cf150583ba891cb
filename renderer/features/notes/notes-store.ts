import { create } from 'zustand';
import { NO_FILTER, type NotesFilter, type NotesOrder } from './notes-filter.ts';

interface NotesStore {
  filter: NotesFilter;
  order: NotesOrder;
}

/** What one has chosen in *Anteckningar*; the same when one comes back. */
export const useNotes = create<NotesStore>(() => ({ filter: NO_FILTER, order: 'place' }));

/** Changes some of the filter. */
export const narrowNotes = (change: Partial<NotesFilter>): void =>
  useNotes.setState((s) => ({ filter: { ...s.filter, ...change } }));
