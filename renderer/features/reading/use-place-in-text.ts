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

/** The next start opens at the block that stands at the top. */
const rememberTop = (planId: string, block: string | null): void => {
  if (block !== null) useSession.setState({ resume: readingAt(planId, { block }) });
};

/** What is looked at in one frame. */
interface Look {
  read: string | null;
  top: string | null;
}

const lookNow = (): Look => ({
  read: blockAtLine(READING_LINES_PX),
  top: blockAtLine(TOP_LINES_PX),
});

/** The same is found for so many frames: what one came to is laid out. */
const STEADY_FRAMES = 3;
/** Where nothing stands at a line, as in a wide margin, one stops looking. */
const MOST_FRAMES = 20;

/**
 * Looks where one is, and again until it holds. A long scroll comes to sections that have never been
 * near the window: they are laid out after the frame in which the scroll is told, and nothing tells
 * when they are.
 */
const lookUntilSteady = (onLook: (look: Look) => void): (() => void) => {
  let frame = 0;
  let steady = 0;
  let before: Look | null = null;
  const look = (left: number) => {
    const now = lookNow();
    const isFound = now.read !== null && now.top !== null;
    const isSame = now.read === before?.read && now.top === before.top;
    steady = isFound && isSame ? steady + 1 : 0;
    before = now;
    onLook(now);
    if (steady < STEADY_FRAMES && left > 0) frame = requestAnimationFrame(() => look(left - 1));
  };
  frame = requestAnimationFrame(() => look(MOST_FRAMES));
  return () => cancelAnimationFrame(frame);
};

/** Where in the text one reads now, for the outline and the page number. */
export const usePlaceInText = (
  planId: string,
  plan: Plan,
  entries: readonly OutlineEntry[],
): PlaceInText => {
  const [blockId, setBlockId] = useState<string | null>(null);
  useEffect(() => {
    let stop = () => {};
    const look = () => {
      stop();
      stop = lookUntilSteady(({ read, top }) => {
        setBlockId((old) => read ?? old);
        rememberTop(planId, top);
      });
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      stop();
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
