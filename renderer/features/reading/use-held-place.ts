import { useLayoutEffect, useRef } from 'react';
import { currentScroller } from '../../components/scroller.tsx';

/**
 * Keeps what one presses under the pointer when choosing it folds something above it: the function
 * it gives is called right before the choice, whose next drawing puts the element back.
 */
export const useHeldPlace = (): ((element: Element) => void) => {
  const held = useRef<{ element: Element; top: number } | null>(null);
  useLayoutEffect(() => {
    if (held.current === null) return;
    const { element, top } = held.current;
    held.current = null;
    const moved = element.getBoundingClientRect().top - top;
    if (moved !== 0) currentScroller()?.scrollBy({ top: moved, behavior: 'instant' });
  });
  return (element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  };
};
