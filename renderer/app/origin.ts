import { useSyncExternalStore } from 'react';
import { parseRoute } from './route.ts';

/** The place that led to the one where one is. */
export interface Origin {
  /** Its address, as it was when one left it. */
  address: string;
  /** How many steps of the history it lies back. */
  steps: number;
}

/** The address one is at and what led there, as of the last step. */
let address = '';
let origin: Origin | null = null;
const waiting = new Set<() => void>();

const isOrigin = (value: unknown): value is Origin =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  typeof value.address === 'string' &&
  'steps' in value &&
  typeof value.steps === 'number';

const originIn = (state: unknown): Origin | null =>
  typeof state === 'object' && state !== null && 'origin' in state && isOrigin(state.origin)
    ? state.origin
    : null;

/**
 * What led to the place of a new step. From one uppdrag's thread to another's one is still in the
 * threads: out of them lies what led to the first.
 */
export const originFor = (hash: string): Origin | null => {
  if (parseRoute(hash).place !== parseRoute(address).place) return { address, steps: 1 };
  return origin === null ? null : { ...origin, steps: origin.steps + 1 };
};

/** Takes over what the history says of the step one is at now. */
export const followOrigin = (): void => {
  address = window.location.hash;
  const now = originIn(window.history.state);
  if (now?.address === origin?.address && now?.steps === origin?.steps) return;
  origin = now;
  for (const tell of waiting) tell();
};

const watch = (tell: () => void): (() => void) => {
  waiting.add(tell);
  return () => waiting.delete(tell);
};

/** What led to the place where one is; null when it is the first since the start. */
export const useOrigin = (): Origin | null => useSyncExternalStore(watch, () => origin);

/** Goes back there: one stands where one stood. */
export const returnTo = ({ steps }: Origin): void => window.history.go(-steps);
