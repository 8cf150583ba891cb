import { useKeys } from '../../../app/keys.ts';
import { openNoteIn } from '../../../app/overlay.ts';
import type { CompareTab } from '../compare-store.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';

/** A row of any of the views that a note can be written at; the attribute stands on its element. */
export const NOTE_ROW = { 'data-note-row': '' } as const;

/** The row that has the keyboard or lies under the pointer. */
const rowAtHand = (): Element | null =>
  document.activeElement?.closest('[data-note-row]') ??
  document.querySelector('[data-note-row]:hover');

/** Uppdrag have the key on each row; elsewhere it is the row at hand, else one says which. */
export function useNoteKey(tab: CompareTab, pair: PlanPair): void {
  const write = () => {
    const button = rowAtHand()?.querySelector<HTMLElement>('[data-note-here]');
    if (button) button.click();
    else openNoteIn(pair.to.id);
  };
  const note = {
    key: 'A',
    label: `Anteckna vid raden, eller i planen för ${yearName(pair.to)}`,
    group: 'Jämföra',
    handler: write,
  };
  useKeys(tab === 'assignments' ? [] : [note]);
}
