import { create } from 'zustand';
import type { PaletteEntry } from './palette-entries.ts';

/** As many as one looks over at a glance. */
const MOST = 6;

/** What was last chosen in the palette, the latest first. Kept while the window is open. */
export const useRecent = create<{ entries: readonly PaletteEntry[] }>(() => ({ entries: [] }));

/** An entry by what it leads to: a hit has another id in every list of hits. */
const sameAs = (entry: PaletteEntry): string => `${entry.mark} ${entry.words}`;

/** Remembers what was chosen. */
export const remember = (entry: PaletteEntry): void =>
  useRecent.setState(({ entries }) => ({
    entries: [entry, ...entries.filter((it) => sameAs(it) !== sameAs(entry))].slice(0, MOST),
  }));
