import { useEffect, useState } from 'react';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { readingAt } from '../../app/route.ts';
import { useSession } from '../../app/session.ts';
import { currentScroller } from '../../components/scroller.tsx';
import type { OutlineEntry } from './outline-entries.ts';

export interface PlaceInText {
  /** The outline's entry one reads under. */
  entryBlockId: string | null;
  /** Its part one reads in. */
  stopBlockId: string | null;
  page: number | null;
  /** The block at the reading line. */
  block: BodyBlock | undefined;
}

/** One reads a little below the top of what is seen; gaps between blocks are looked past. */
const READING_LINES_PX = [120, 60, 240];
/** What stands at the very top, to open there again. */
const TOP_LINES_PX = [24, 60];

const blockAtLine = (lines: readonly number[]): string | null => {
  const scroller = currentScroller();
  if (!scroller) return null;
  const { top, left, width } = scroller.getBoundingClientRect();
  const x = left + Math.min(width / 2, 300);
  for (const line of lines) {
    const block = document
      .elementsFromPoint(x, top + line)
      .map((element) => element.closest<HTMLElement>('[data-block]'))
      .find((element) => element !== null);
    if (block) return block.dataset['block'] ?? null;
  }
  return null;
};

/** The next start opens at the block that stands at the top now. */
const rememberTop = (planId: string): void => {
  const block = blockAtLine(TOP_LINES_PX);
  if (block !== null) useSession.setState({ resume: readingAt(planId, { block }) });
};

/** Where in the text one reads now, for the outline and the page number. */
export const usePlaceInText = (
  planId: string,
  plan: Plan,
  entries: readonly OutlineEntry[],
): PlaceInText => {
  const [blockId, setBlockId] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setBlockId((old) => blockAtLine(READING_LINES_PX) ?? old);
        rememberTop(planId);
      });
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', look, { capture: true });
      useSession.setState({ resume: null });
    };
  }, [planId]);
  const order = new Map(plan.body.map((block, index) => [block.id, index]));
  const at = order.get(blockId ?? '') ?? 0;
  const entry = entries.findLast((candidate) => order.get(candidate.blockId)! <= at);
  const stop = entry?.stops.findLast((candidate) => order.get(candidate.blockId)! <= at);
  const block = plan.body[at];
  return {
    entryBlockId: entry?.blockId ?? null,
    stopBlockId: stop?.blockId ?? null,
    page: block?.source.page ?? null,
    block,
  };
};
