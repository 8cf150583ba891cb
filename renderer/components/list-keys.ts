import type { KeyboardEvent } from 'react';

/** Marks what the arrows stop at: `<li {...stop}>`. */
export const stop = { 'data-stop': true } as const;

const stopsIn = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-stop]'),
];

/**
 * A field with the list that it narrows: arrows go from the field into the list, from row to row and
 * back, and Enter in the field takes the first row, as one expects of a list one searches.
 */
export function onListKeys(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.nativeEvent.isComposing) return;
  const stops = stopsIn(event.currentTarget);
  const at = stops.findIndex((one) => one === event.target);
  const isInField = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (at < 0 || (event.key === 'Enter' && !isInField)) return;
  const next = stops[at + by];
  event.preventDefault();
  if (event.key === 'Enter') next?.click();
  else next?.focus();
}
