import type { IpcMainInvokeEvent } from 'electron';
import { isAppAddress } from '../app-address.ts';

/** Whether a call comes from the main frame of a window that shows our own page. */
export const isTrustedSender = (event: IpcMainInvokeEvent): boolean => {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isAppAddress(frame.url);
};
