import { useEffect } from 'react';
import type { Autosaver } from './autosaver.ts';

/** Saves what waits when the window is hidden for good or the field goes, whichever comes first. */
export function useSavingOnLeaving(saver: Pick<Autosaver<object>, 'flush' | 'leave'>): void {
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      saver.leave();
    };
  }, [saver]);
}
