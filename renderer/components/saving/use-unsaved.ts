import { useCallback, useEffect, useRef } from 'react';
import { forgetUnsaved, setUnsaved } from '../../client/saving.ts';

/**
 * For a field that is saved when one leaves it: says in the saved state why its words are not saved,
 * or (`null`) that they are or are not wanted. Words whose field has gone are held by nobody.
 */
export function useUnsaved(): (why: string | null) => void {
  const holder = useRef({});
  const isHere = useRef(true);
  useEffect(() => {
    const held = holder.current;
    isHere.current = true;
    return () => {
      isHere.current = false;
      forgetUnsaved(held);
    };
  }, []);
  return useCallback((why) => {
    if (isHere.current || why === null) setUnsaved(holder.current, why);
  }, []);
}
