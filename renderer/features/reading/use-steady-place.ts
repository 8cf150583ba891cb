import { useEffect, useRef } from 'react';
import { scrollToBlock } from './scroll-to.ts';

/** Keeps what one reads in view when the text gets another width; `layout` changes when it does. */
export const useSteadyPlace = (layout: boolean, blockId: string | undefined): void => {
  const place = useRef({ layout, blockId });
  useEffect(() => {
    const before = place.current;
    const isMoved = before.layout !== layout;
    place.current = { layout, blockId: isMoved ? before.blockId : blockId };
    if (isMoved && before.blockId !== undefined) scrollToBlock(before.blockId);
  }, [layout, blockId]);
};
