import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** Where a key leads in a list of so many items; null for a key that leads nowhere. */
export function rovingStep(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), last);
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
  const at = items.findIndex((item) => item === event.target);
  const to = at === -1 ? null : rovingStep(event.key, at, items.length);
  if (to === null) return;
  event.preventDefault();
  items[to]?.focus();
}

/**
 * A long list of places as one stop for Tab, as WAI-ARIA has it for trees: Tab comes to the one
 * where one is (`current`, -1 for none), arrows, Home and End go on from there.
 */
export function useRoving(current: number) {
  const [focused, setFocused] = useState<number | null>(null);
  const stop = focused ?? Math.max(0, current);
  return {
    list: {
      role: 'tree',
      onKeyDown,
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      },
    },
    item: (index: number) => ({
      role: 'treeitem',
      'data-roving': true,
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => setFocused(index),
    }),
  };
}
