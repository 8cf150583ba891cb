import { useEffect } from 'react';
import { currentScroller } from '../../components/scroller.tsx';

const remembered = new Map<string, number>();

/** Comes back to where one read in this plan, unless the address says where to go. */
export const useScrollMemory = (planId: string, hasTarget: boolean): void => {
  useEffect(() => {
    const top = remembered.get(planId);
    const scroller = currentScroller();
    if (!hasTarget && top !== undefined && scroller) scroller.scrollTop = top;
    const remember = () => {
      const now = currentScroller()?.scrollTop;
      if (now !== undefined) remembered.set(planId, now);
    };
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, [planId, hasTarget]);
};
