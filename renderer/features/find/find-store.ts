import { create } from 'zustand';

interface FindStore {
  isOpen: boolean;
  text: string;
  /** Whether other inflections and compounds count too, as they do in *Sök*. */
  isLoose: boolean;
  /** Which hit one is at, from 0. */
  at: number;
  /** Where the first hit is looked for; null for where one reads. */
  fromBlock: string | null;
}

/** What is looked for in the text on screen; kept for the next time. */
export const useFind = create<FindStore>(() => ({
  isOpen: false,
  text: '',
  isLoose: false,
  at: 0,
  fromBlock: null,
}));

/** Marks what a search asked for in the text one goes to, beginning at a block. */
export const startFind = (query: string, fromBlock: string | null): void =>
  useFind.setState({ isOpen: true, text: query, isLoose: true, at: 0, fromBlock });

/** Takes the bar and the marks away; the words stay for the next time. */
export const closeFind = (): void => useFind.setState({ isOpen: false, fromBlock: null });
