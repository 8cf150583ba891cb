import { useEffect, useMemo, useRef } from 'react';
import { useKeys } from '../../app/keys.ts';
import { readingAt } from '../../app/route.ts';
import { navigate } from '../../app/router.ts';
import { closeFind, goOnIn, useFind } from './find-store.ts';
import { clearMarks, showMarks } from './highlights.ts';
import { nextPlanWithHits } from './next-plan.ts';
import { nearestRange, reveal } from './reveal.ts';
import { useFindRanges } from './use-find-ranges.ts';

/** The way through the hits. */
export interface FindWalk {
  isOpen: boolean;
  count: number;
  step: (by: 1 | -1) => void;
  close: () => void;
  /** The field that Ctrl F goes to, while it is there. */
  setField: (field: HTMLInputElement | null) => void;
}

const GROUP = 'Sök i texten';

type Reveal = ((element: Element) => void) | undefined;

function show(range: Range | undefined, onReveal: Reveal): void {
  if (!range) return;
  reveal(range);
  const element = range.startContainer.parentElement;
  if (element) onReveal?.(element);
}

/** Begins where one reads when other words are looked for; stays where one is when the page changes. */
function useFirstHit(isOpen: boolean, ranges: readonly Range[], onReveal: Reveal): void {
  const { text, isLoose, from } = useFind();
  const asked = isOpen && text.trim() !== '' ? JSON.stringify([text, isLoose, from]) : null;
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (asked === null) shown.current = null;
    if (asked === null || asked === shown.current || ranges.length === 0) return;
    shown.current = asked;
    const at = nearestRange(ranges, from);
    useFind.setState({ at });
    show(ranges[at], onReveal);
  }, [asked, ranges, from, onReveal]);
}

/** After the last hit of a plan to the first of the next one that has any; true when there is one. */
async function walkOn(planId: string, by: 1 | -1): Promise<boolean> {
  const { text, plans } = useFind.getState();
  if (plans === null) return false;
  const next = await nextPlanWithHits(text, plans, planId, by);
  if (next === null) return false;
  goOnIn(next.planId, by === 1 ? 'first' : 'last', `nu i ${next.name}`);
  navigate(readingAt(next.planId, { block: next.block }));
  return true;
}

/** Back in the text, at what was found: keys of the place work on. */
function focusHit(range: Range | undefined): void {
  const element = range?.startContainer.parentElement?.closest<HTMLElement>('[tabindex]');
  (element ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
}

/** Hits in the text on screen, their marks, and the keys that lead through them. */
export function useFindWalk(planId: string, selector: string, onReveal: Reveal): FindWalk {
  const isOpen = useFind((s) => s.isOpen && s.planId === planId);
  const ranges = useFindRanges(selector, isOpen);
  const at = useFind((s) => Math.min(s.at, ranges.length - 1));
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    showMarks(ranges, ranges[at]);
    return clearMarks;
  }, [isOpen, ranges, at]);
  useFirstHit(isOpen, ranges, onReveal);

  const goTo = (index: number, notice: string): void => {
    useFind.setState({ at: index, notice });
    show(ranges[index], onReveal);
  };
  const step = (by: 1 | -1): void => {
    useFind.setState({ isOpen: true, planId });
    const next = at + by;
    if (ranges[next] !== undefined) {
      goTo(next, '');
      return;
    }
    void walkOn(planId, by).then((hasGone) => {
      if (hasGone || ranges.length === 0) return;
      if (by === 1) goTo(0, 'från början');
      else goTo(ranges.length - 1, 'från slutet');
    });
  };
  const open = (): void => {
    useFind.setState({ isOpen: true, planId });
    const toField = () => {
      field.current?.focus();
      field.current?.select();
    };
    if (field.current) toField();
    else requestAnimationFrame(toField);
  };
  const close = (): void => {
    closeFind();
    focusHit(ranges[at]);
  };
  useKeys([
    { key: 'Ctrl F', label: 'Sök i texten', group: GROUP, whileTyping: true, handler: open },
    { key: 'F3', label: 'Nästa träff', group: GROUP, whileTyping: true, handler: () => step(1) },
    {
      key: 'Shift F3',
      label: 'Förra träffen',
      group: GROUP,
      whileTyping: true,
      handler: () => step(-1),
    },
    ...(isOpen
      ? [
          {
            key: 'N',
            label: 'Nästa träff (med Skift den förra)',
            group: GROUP,
            handler: (event: globalThis.KeyboardEvent) => step(event.shiftKey ? -1 : 1),
          },
          { key: 'Escape', label: 'Sluta söka i texten', group: GROUP, handler: close },
        ]
      : []),
  ]);
  const latest = useRef({ step, close });
  useEffect(() => {
    latest.current = { step, close };
  });
  return useMemo(
    () => ({
      isOpen,
      count: ranges.length,
      step: (by) => latest.current.step(by),
      close: () => latest.current.close(),
      setField: (element) => {
        field.current = element;
      },
    }),
    [isOpen, ranges.length],
  );
}
