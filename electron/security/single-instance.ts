import type { App } from 'electron';

/**
 * One application a data folder: the first gets the lock, a second start makes the first show its
 * window. @returns false when this is the second.
 */
export const holdSingleInstance = (app: App, showWindow: () => void): boolean => {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', showWindow);
  return true;
};
