import { useEffect } from 'react';
import { currentScroller } from '../components/scroller.tsx';
import { followOrigin, originOf, type Origin } from './origin.ts';

/** Where one stood in a place when one left it. */
interface Stood {
  scroll: number;
  /** The block of text at the top: it stands where it stood also when what is above got another height. */
  block: string | null;
  /** From the top of what scrolls to that block, px. */
  offset: number;
  /** The link that was followed: its address and its turn among those that have the same. */
  link: { href: string; turn: number } | null;
}

/** From the top down; notes and gaps between blocks are looked past. */
const TOP_LINES_PX = [24, 60, 120, 180, 240, 300];

const STEP = 'step';

/** The step of the history one is at, and where one stood in those one has left. */
let current: string | null = null;
let arrived: Stood | null = null;
const left = new Map<string, Stood>();

/** Where one is led back by a new step, until that step is there. */
let leadsBack: Origin | null = null;

const stepOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && STEP in state && typeof state[STEP] === 'string'
    ? state[STEP]
    : null;

const markStep = (origin: Origin | null): string => {
  const step = crypto.randomUUID();
  window.history.replaceState({ [STEP]: step, origin }, '');
  return step;
};

const topBlock = (scroller: HTMLElement): HTMLElement | null => {
  const { top, left: edge, width } = scroller.getBoundingClientRect();
  for (const line of TOP_LINES_PX) {
    const block = document
      .elementsFromPoint(edge + Math.min(width / 2, 300), top + line)
      .map((element) => element.closest<HTMLElement>('[data-block]'))
      .find((element) => element !== null);
    if (block) return block;
  }
  return null;
};

const linksTo = (href: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`),
];

const linkInHand = (): Stood['link'] => {
  const link = document.activeElement?.closest<HTMLElement>('main a[href]');
  const href = link?.getAttribute('href');
  return link && href ? { href, turn: linksTo(href).indexOf(link) } : null;
};

const whereOneStands = (): Stood | null => {
  const scroller = currentScroller();
  if (!scroller) return null;
  const block = topBlock(scroller);
  const offset = block
    ? block.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    : 0;
  const name = block?.dataset['block'] ?? null;
  return { scroll: scroller.scrollTop, block: name, offset, link: linkInHand() };
};

/** Where one stood in the place that a new step leads back to; null when it leads elsewhere. */
const stoodThere = (): Stood | null => {
  const to = leadsBack;
  leadsBack = null;
  return to?.address === window.location.hash ? (left.get(to.step) ?? null) : null;
};

/** Before the new place is drawn: the old one is still there to be measured. */
const onStep = (): void => {
  const step = stepOf(window.history.state);
  // An address that was only replaced (a query being typed) is the same step.
  if (step === null || step !== current) {
    const stood = current === null ? null : whereOneStands();
    if (current !== null && stood !== null) left.set(current, stood);
    const stoodBefore = stoodThere();
    arrived = step === null ? stoodBefore : (left.get(step) ?? null);
    current = step ?? markStep(originOf(window.location.hash));
  }
  followOrigin(current);
};

/** Whether it is known where one stood in a place, since one left it in this page. */
export const isStandKnown = ({ step }: Origin): boolean => left.has(step);

/** Goes on to the place that one came from, to where one stood in it. */
export const returnTo = (origin: Origin): void => {
  // Escape pressed twice: one is there already, or on the way.
  if (window.location.hash === origin.address) return;
  leadsBack = origin;
  window.location.hash = origin.address;
};

/** Starts following the history; before anything that draws what the address says. */
export const listenForSteps = (): (() => void) => {
  onStep();
  window.addEventListener('hashchange', onStep);
  return () => window.removeEventListener('hashchange', onStep);
};

/** True when one came here with back or forward: one stands where one stood, whatever the address names. */
export const isReturning = (): boolean => arrived !== null;

const blockIn = (scroller: HTMLElement, { block }: Stood): HTMLElement | null =>
  block === null ? null : scroller.querySelector(`[data-block="${CSS.escape(block)}"]`);

/** How far what scrolls is from where it stood. */
const missing = (scroller: HTMLElement, stood: Stood): number => {
  const block = blockIn(scroller, stood);
  if (!block) return stood.scroll - scroller.scrollTop;
  return block.getBoundingClientRect().top - scroller.getBoundingClientRect().top - stood.offset;
};

/** A section that is not laid out has a height that is guessed; the one with the block must have its own. */
const layOut = (scroller: HTMLElement | null, stood: Stood): HTMLElement | null => {
  let section = scroller && blockIn(scroller, stood);
  while (section && section !== scroller) {
    if (getComputedStyle(section).contentVisibility === 'auto') {
      section.style.contentVisibility = 'visible';
      return section;
    }
    section = section.parentElement;
  }
  return null;
};

/** Puts the keyboard back on the link that was followed; false while that is not drawn. */
const takeUp = ({ link }: Stood): boolean => {
  if (link === null) return true;
  const found = linksTo(link.href)[link.turn];
  if (found !== document.activeElement) found?.focus({ preventScroll: true });
  return found !== undefined;
};

/** A place may still be drawing itself; after this long one stays where one is. */
const LONGEST_MS = 2000;
/** As good as there, px. */
const NEAR = 2;
/** Sections far away get their height when they come near: it has to hold for some frames. */
const STEADY_FRAMES = 4;

const OWN_WAYS = ['wheel', 'pointerdown', 'keydown'] as const;

/** Goes back to where one stood, with the keyboard there, until it holds or one moves on oneself. */
const goBackTo = (stood: Stood): (() => void) => {
  const start = performance.now();
  let frame = 0;
  let steady = 0;
  let section: HTMLElement | null = null;
  const stop = () => {
    cancelAnimationFrame(frame);
    section?.style.removeProperty('content-visibility');
    for (const way of OWN_WAYS) window.removeEventListener(way, stop, { capture: true });
  };
  const look = () => {
    const scroller = currentScroller();
    section ??= layOut(scroller, stood);
    const by = scroller ? missing(scroller, stood) : 0;
    if (scroller && Math.abs(by) > NEAR) scroller.scrollTop += by;
    const isThere = scroller !== null && Math.abs(by) <= NEAR;
    steady = isThere && takeUp(stood) ? steady + 1 : 0;
    if (steady >= STEADY_FRAMES || performance.now() - start > LONGEST_MS) stop();
    else frame = requestAnimationFrame(look);
  };
  for (const way of OWN_WAYS) window.addEventListener(way, stop, { capture: true });
  look();
  return stop;
};

/** Back and forward lead to where in a place one stood, and to the link one followed there. */
export const useReturnPlace = (hash: string): void => {
  useEffect(() => {
    // Each step has its own, also one to another uppdrag of the same text.
    if (arrived !== null && hash === window.location.hash) return goBackTo(arrived);
    return undefined;
  }, [hash]);
};
