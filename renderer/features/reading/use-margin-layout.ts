import { useLayoutEffect, type RefObject } from 'react';

/**
 * Pushes the margin's notes down where they would lie over each other, and makes the section high
 * enough for the last. Notes under their block (narrow window) are left alone.
 */
const layOut = (section: HTMLElement): void => {
  const groups = [...section.querySelectorAll<HTMLElement>('[data-margin]')];
  for (const group of groups) group.style.removeProperty('--pushed');
  section.style.minHeight = '';
  const first = groups[0];
  if (!first || getComputedStyle(first).position !== 'absolute') return;
  let free = -Infinity;
  for (const group of groups) {
    const box = group.getBoundingClientRect();
    const push = Math.max(0, free - box.top);
    if (push > 0) group.style.setProperty('--pushed', `${push}px`);
    free = box.top + push + box.height;
  }
  const { top, height } = section.getBoundingClientRect();
  if (free - top > height) section.style.minHeight = `${free - top}px`;
};

/**
 * Keeps a section's margin in order whenever a note, a block or the window changes its size: two
 * blocks may change so that the section as a whole does not.
 */
export const useMarginLayout = (ref: RefObject<HTMLElement | null>, isUsed: boolean): void => {
  useLayoutEffect(() => {
    const section = ref.current;
    if (!section || !isUsed) return undefined;
    layOut(section);
    const observer = new ResizeObserver(() => layOut(section));
    observer.observe(section);
    for (const block of section.children) observer.observe(block);
    for (const group of section.querySelectorAll('[data-margin]')) observer.observe(group);
    return () => observer.disconnect();
  });
};
