import { useEffect } from 'react';
import { currentScroller } from '../components/scroller.tsx';
import { parseRoute } from './route.ts';
import { scrollWhenDrawn } from './scroll-when-drawn.ts';

/** How a place was left: how far down, and on which link the keyboard was. */
interface Left {
  top: number;
  /** The link's address and its turn among those that have the same; null when it was on no link. */
  link: { href: string; turn: number } | null;
}

/** What a step in the history carries, so that it is known again. */
interface Step {
  step: number;
}

const isStep = (state: unknown): state is Step =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number';

const linksTo = (href: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`),
];

function linkInHand(): Left['link'] {
  const link = document.activeElement?.closest<HTMLElement>('main a[href]');
  const href = link?.getAttribute('href');
  return link && href ? { href, turn: linksTo(href).indexOf(link) } : null;
}

/** Puts the keyboard back on its link; false while that is not drawn yet. */
const takeUp = ({ link }: Left): boolean => {
  if (link === null) return true;
  const found = linksTo(link.href)[link.turn];
  found?.focus({ preventScroll: true });
  return found !== undefined;
};

/** *Läsa* remembers by itself how far one has read in each plan, whichever way one comes. */
const remembersItself = (): boolean => parseRoute(window.location.hash).place === 'reading';

/**
 * Back and forward lead to where one was: as far down, with the keyboard on the link one followed.
 * Kept while the window is open.
 */
export const useWayBack = (): void => {
  useEffect(() => {
    const left = new Map<number, Left>();
    // Steps from before the window was loaded anew have numbers of their own.
    let last = Date.now();
    let current = last;
    let endScroll: () => void = () => undefined;
    const begin = () => {
      last += 1;
      current = last;
      window.history.replaceState({ step: current } satisfies Step, '');
    };
    const remember = () => {
      left.set(current, { top: currentScroller()?.scrollTop ?? 0, link: linkInHand() });
    };
    const arrive = () => {
      const { state } = window.history;
      if (isStep(state) && state.step === current) return;
      endScroll();
      if (!isStep(state)) {
        begin();
        return;
      }
      current = state.step;
      const was = left.get(current);
      if (was !== undefined && !remembersItself())
        endScroll = scrollWhenDrawn(was.top, () => takeUp(was));
    };
    begin();
    // Before the click does what it does: afterwards the place may be another.
    const before = { capture: true, passive: true } as const;
    document.addEventListener('scroll', remember, before);
    document.addEventListener('click', remember, before);
    document.addEventListener('keydown', remember, before);
    window.addEventListener('hashchange', arrive);
    return () => {
      endScroll();
      document.removeEventListener('scroll', remember, before);
      document.removeEventListener('click', remember, before);
      document.removeEventListener('keydown', remember, before);
      window.removeEventListener('hashchange', arrive);
    };
  }, []);
};
