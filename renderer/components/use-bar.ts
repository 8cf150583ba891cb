import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';
import { isTyping } from '../app/keys.ts';
import { mayGo, type BarKind } from './bar-time.ts';

/** How often is looked whether the bar may go. */
const LOOK_MS = 250;

/** The place without what is chosen in it. */
const pathNow = (): string => window.location.hash.split('?', 1)[0]!;

const holdsKeyboard = (bar: HTMLElement | null): boolean =>
  bar?.contains(document.activeElement) === true;

/** Lets the bar go when its time is over (see `mayGo`); `said` is new for everything it says. */
export function useBarTime(
  bar: RefObject<HTMLElement | null>,
  said: { kind: BarKind } | null,
  close: () => void,
): void {
  useEffect(() => {
    if (said === null) return undefined;
    const { kind } = said;
    const from = pathNow();
    let seenMs = 0;
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      seenMs += LOOK_MS;
      const isHeld = bar.current?.matches(':hover') === true || holdsKeyboard(bar.current);
      if (mayGo({ kind, seenMs, isElsewhere: pathNow() !== from, isHeld })) close();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [bar, said, close]);
}

/**
 * Gives the keyboard back, when the bar closes under it, to what had it before; else to the place.
 * `leave` is for just before the bar closes, `onFocus` for the bar.
 */
export function useWayBack(bar: RefObject<HTMLElement | null>): {
  leave: () => void;
  onFocus: (event: FocusEvent) => void;
} {
  const before = useRef<Element | null>(null);
  const leave = useCallback(() => {
    if (!holdsKeyboard(bar.current)) return;
    const back = before.current;
    const target = back instanceof HTMLElement && back.isConnected ? back : null;
    (target ?? document.querySelector('main'))?.focus({ preventScroll: true });
  }, [bar]);
  const onFocus = useCallback(
    ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null || !bar.current?.contains(relatedTarget))
        before.current = relatedTarget;
    },
    [bar],
  );
  return { leave, onFocus };
}

/** True when one has typed in a field since this was said: Ctrl Z in a field is then the field's. */
export function useTypedSince(said: object | null): boolean {
  const [typedAt, setTypedAt] = useState<object | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const note = ({ target }: Event) => {
      if (isTyping(target)) setTypedAt(said);
    };
    document.addEventListener('input', note, { capture: true });
    return () => document.removeEventListener('input', note, { capture: true });
  }, [said]);
  return said !== null && typedAt === said;
}

/** Escape closes the bar, where nothing else has use for it. */
export function useCloseOnEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    // Heard last of all: a form, a dialog and the place's own keys come before it.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!isTyping(event.target)) close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOpen, close]);
}

/** What has the keyboard and lay where the bar now stands comes up above it. */
export function useFocusAbove(bar: RefObject<HTMLElement | null>, said: object | null): void {
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (said === null || bar.current === null || !activeElement?.closest('main *')) return;
    const { top, bottom } = bar.current.getBoundingClientRect();
    const held = activeElement.getBoundingClientRect();
    if (held.bottom > top && held.top < bottom) activeElement.scrollIntoView({ block: 'nearest' });
  }, [bar, said]);
}
