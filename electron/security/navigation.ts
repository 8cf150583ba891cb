import type { WebContents } from 'electron';
import { isAppAddress } from '../app-address.ts';

/** Keeps the window on its own pages: no link, redirect, frame or dropped file leads elsewhere. */
export const refuseForeignNavigation = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
};
