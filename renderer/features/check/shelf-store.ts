import { create } from 'zustand';
import type { Shelf } from './verdicts.ts';

interface ShelfState {
  shelf: Shelf;
  setShelf: (shelf: Shelf) => void;
}

/** Which shelf one looks at. Kept while the window is open, so that one comes back to it. */
export const useShelf = create<ShelfState>((set) => ({
  shelf: 'open',
  setShelf: (shelf) => set({ shelf }),
}));
