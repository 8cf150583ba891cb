import { useKeys } from '../../app/keys.ts';

const GROUP = 'Frågor';

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-question]')];

const currentCard = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-question]') ?? null;

/** Moves the keyboard to the next or previous question; to the first when it is on none. */
const step = (by: 1 | -1): void => {
  const all = cards();
  const current = currentCard();
  const at = current === null ? -1 : all.indexOf(current);
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
};

/** Presses what the question one is on offers. */
const press = (act: 'answer' | 'close'): void =>
  currentCard()?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();

/** The keys of the list of questions. */
export const useQuestionKeys = (ask: () => void): void =>
  useKeys([
    { key: 'N', label: 'Ny fråga', group: GROUP, handler: ask },
    { key: 'J', label: 'Nästa fråga', group: GROUP, handler: () => step(1) },
    { key: 'K', label: 'Förra frågan', group: GROUP, handler: () => step(-1) },
    { key: 'S', label: 'Skriv svar', group: GROUP, handler: () => press('answer') },
    { key: 'X', label: 'Avsluta eller öppna igen', group: GROUP, handler: () => press('close') },
  ]);
