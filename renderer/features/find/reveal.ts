import { currentScroller } from '../../components/scroller.tsx';
import type { FindFrom } from './find-store.ts';

/** Air above and below what is brought into view, so that the line is not at the very edge. */
const AIR_PX = 96;

function center(range: Range): void {
  const scroller = currentScroller();
  const element = range.startContainer.parentElement;
  if (!scroller || !element) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  const isSeen = (rect: DOMRect) => rect.top >= top + AIR_PX && rect.bottom <= bottom - AIR_PX;
  if (isSeen(range.getBoundingClientRect())) return;
  element.scrollIntoView({ block: 'center' });
  // A paragraph may be taller than the window: then the words themselves are brought in.
  const rect = range.getBoundingClientRect();
  if (!isSeen(rect)) scroller.scrollBy({ top: rect.top - (top + bottom) / 2 });
}

/** Brings a range into view. Sections far away are first laid out when they come near: hence twice. */
export function reveal(range: Range): void {
  center(range);
  requestAnimationFrame(() => requestAnimationFrame(() => center(range)));
}

/** The first range at or below the top of what is seen, at an end, or in a block that is named. */
export function nearestRange(ranges: readonly Range[], from: FindFrom): number {
  if (from === 'first') return 0;
  if (from === 'last') return ranges.length - 1;
  const top = currentScroller()?.getBoundingClientRect().top ?? 0;
  const found = ranges.findIndex((range) =>
    from === 'here'
      ? range.getBoundingClientRect().bottom >= top
      : range.startContainer.parentElement?.closest(`[data-block="${CSS.escape(from.block)}"]`),
  );
  return Math.max(found, 0);
}
