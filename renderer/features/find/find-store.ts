import { create } from 'zustand';

/** Where the first hit to show is looked for: where one reads, at an end of the text, or in a block. */
export type FindFrom = 'here' | 'first' | 'last' | { block: string };

interface FindStore {
  isOpen: boolean;
  /** The plan whose text is looked through; a bar over another plan's text stays closed. */
  planId: string | null;
  text: string;
  /** Whether other inflections and compounds count too, as they do in *Sök*. */
  isLoose: boolean;
  /** Which hit one is at, from 0. */
  at: number;
  from: FindFrom;
  /** Plans to go on to after the last hit, in their order; null for the text on screen alone. */
  plans: readonly string[] | null;
  /** What one should know of the last step ('från början', 'nu i Vårdnämnden 2025'); '' for nothing. */
  notice: string;
}

/** What is looked for in the text on screen; kept for the next time. */
export const useFind = create<FindStore>(() => ({
  isOpen: false,
  planId: null,
  text: '',
  isLoose: false,
  at: 0,
  from: 'here',
  plans: null,
  notice: '',
}));

/** Marks what a search asked for in the text one goes to, beginning at a block. */
export const startFind = (
  query: string,
  place: { planId: string; block: string | null; plans: readonly string[] },
): void =>
  useFind.setState({
    isOpen: true,
    planId: place.planId,
    text: query,
    isLoose: true,
    at: 0,
    from: place.block === null ? 'first' : { block: place.block },
    plans: place.plans,
    notice: '',
  });

/** Goes on with the same words in another plan. */
export const goOnIn = (planId: string, from: 'first' | 'last', notice: string): void =>
  useFind.setState({ isOpen: true, planId, at: 0, from, notice });

/** Takes the bar and the marks away; the words stay for the next time. */
export const closeFind = (): void =>
  useFind.setState({ isOpen: false, from: 'here', plans: null, notice: '' });

/** Other words to look for: they are looked for in the text on screen alone. */
export const lookFor = (text: string): void =>
  useFind.setState({ text, from: 'here', plans: null, notice: '' });
