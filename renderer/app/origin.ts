import { useSyncExternalStore } from 'react';
import { parseRoute } from './route.ts';

/**
 * The place that led to the one where one is. Its address is kept and not how many steps of the
 * history it lies back: a step the page did not count (two addresses before the window heard of the
 * first, one that the browser put in the place of another) would make the count lead elsewhere.
 */
export interface Origin {
  /** Its address, as it was when one left it. */
  address: string;
  /** The name of its step, under which it is known where one stood. */
  step: string;
}

/** The step where one is: its address and what led there. */
let here: Origin | null = null;
let origin: Origin | null = null;
const waiting = new Set<() => void>();

const isOrigin = (value: unknown): value is Origin =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  typeof value.address === 'string' &&
  'step' in value &&
  typeof value.step === 'string';

const originIn = (state: unknown): Origin | null =>
  typeof state === 'object' && state !== null && 'origin' in state && isOrigin(state.origin)
    ? state.origin
    : null;

/**
 * What leads to a new step at `address`. From one uppdrag's thread to another's one is still in the
 * threads: what led to the first leads to the second too.
 */
export const originOf = (address: string): Origin | null =>
  here !== null && parseRoute(address).place === parseRoute(here.address).place ? origin : here;

/** Takes over where one is now, and what the history says led there. */
export const followOrigin = (step: string): void => {
  here = { address: window.location.hash, step };
  const now = originIn(window.history.state);
  if (now?.step === origin?.step && now?.address === origin?.address) return;
  origin = now;
  for (const tell of waiting) tell();
};

const watch = (tell: () => void): (() => void) => {
  waiting.add(tell);
  return () => waiting.delete(tell);
};

/** What led to the place where one is; null when the window was opened there. */
export const useOrigin = (): Origin | null => useSyncExternalStore(watch, () => origin);
