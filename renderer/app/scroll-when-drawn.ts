import { currentScroller } from '../components/scroller.tsx';

/** How long to wait for a place to have drawn itself before its scroll is given up. */
const SCROLL_TRIES = 40;
const SCROLL_EVERY_MS = 50;

/** A hand that scrolls or presses a key has its own idea of where to be. */
const HANDS = ['wheel', 'pointerdown', 'keydown'] as const;

/** Scrolls the place as far down as it was, as soon as it has drawn that much; a hand on the window ends it. */
export function scrollWhenDrawn(top: number): void {
  let tries = SCROLL_TRIES;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    for (const hand of HANDS) window.removeEventListener(hand, end, { capture: true });
  };
  const step = () => {
    const scroller = currentScroller();
    if (scroller) scroller.scrollTop = top;
    const isReached = scroller !== null && Math.abs(scroller.scrollTop - top) < 2;
    tries -= 1;
    if (tries > 0 && !isReached) timer = setTimeout(step, SCROLL_EVERY_MS);
    else end();
  };
  for (const hand of HANDS) window.addEventListener(hand, end, { capture: true, passive: true });
  timer = setTimeout(step, 0);
}
