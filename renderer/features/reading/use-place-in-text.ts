import { useEffect, useState } from 'react';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { currentScroller } from '../../components/scroller.tsx';
import type { OutlineEntry } from './outline-entries.ts';

export interface PlaceInText {
  /** The outline's entry one reads under. */
  entryBlockId: string | null;
  page: number | null;
  /** The block at the reading line. */
  block: BodyBlock | undefined;
}

/** The block that lies a little below the top of what is seen. */
const READING_LINE_PX = 120;

const topBlock = (): string | null => {
  const scroller = currentScroller();
  if (!scroller) return null;
  const { top, left, width } = scroller.getBoundingClientRect();
  const x = left + Math.min(width / 2, 300);
  for (const y of [top + READING_LINE_PX, top + READING_LINE_PX / 2, top + READING_LINE_PX * 2]) {
    const block = document
      .elementsFromPoint(x, y)
      .map((element) => element.closest<HTMLElement>('[data-block]'))
      .find((element) => element !== null);
    if (block) return block.dataset['block'] ?? null;
  }
  return null;
};

/** Where in the text one reads now, for the outline and the page number. */
export const usePlaceInText = (plan: Plan, entries: readonly OutlineEntry[]): PlaceInText => {
  const [blockId, setBlockId] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setBlockId((old) => topBlock() ?? old));
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, []);
  const order = new Map(plan.body.map((block, index) => [block.id, index]));
  const at = order.get(blockId ?? '') ?? 0;
  const entry = entries.findLast((candidate) => order.get(candidate.blockId)! <= at);
  const block = plan.body[at];
  return { entryBlockId: entry?.blockId ?? null, page: block?.source.page ?? null, block };
};
