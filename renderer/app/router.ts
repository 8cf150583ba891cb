import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, parseRoute, type Route } from './route.ts';

const watch = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

const currentHash = (): string => window.location.hash;

/** The address after `#`, as it is now. */
export const useHash = (): string => useSyncExternalStore(watch, currentHash);

/** Where the window is. Changes with links, keys, back and forward alike. */
export const useRoute = (): Route => {
  const hash = useHash();
  return useMemo(() => parseRoute(hash), [hash]);
};

/** Goes to a place; back leads to where one was. */
export const navigate = (route: Route): void => {
  window.location.hash = addressOf(route);
};

/** Changes the address without a step in the history (a query being typed, a chosen row). */
export const replaceRoute = (route: Route): void => {
  window.history.replaceState(window.history.state, '', addressOf(route));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};
