import type { Backend } from '../../backend/backend.ts';
import type { Output } from '../../shared/contract/contract.ts';
import { isShownCall, NOT_SHOWN } from '../../shared/contract/projector-calls.ts';
import { START_PAGE, type WindowFile } from '../../shell/window-files.ts';
import { openDoor, type Door } from './server.ts';

const PROJECTOR_PAGE = `${START_PAGE}#/duken`;

/** The page asks several times a second; when it has been silent this long its window is gone. */
const GONE_AFTER_MS = 1500;

/** The door of the window that everybody sees. */
export interface ProjectorDoor {
  /** Where its page is to be found, or that it is open already. */
  open: () => Promise<Output<'projector.open'>>;
  close: () => Promise<void>;
}

/**
 * Keeps the window for everybody apart from the user's own: a port of its own, opened when it is
 * first asked for, where a credential of its own lets in to what the screen shows and no other call.
 * What the page holds opens nothing at the user's door, and the user's cookie opens nothing here.
 *
 * @param now milliseconds, for telling whether the page is still there
 */
export const makeProjectorDoor = (
  dispatch: Backend['dispatch'],
  fileAt: (pathname: string) => WindowFile | null,
  now: () => number,
): ProjectorDoor => {
  let door: Promise<Door> | null = null;
  let askedAt = -Infinity;
  const shownOnly: Backend['dispatch'] = async (name, input) => {
    if (!isShownCall(name)) return NOT_SHOWN;
    askedAt = now();
    return dispatch(name, input);
  };
  return {
    open: async () => {
      if (now() - askedAt < GONE_AFTER_MS) return { status: 'opened' };
      door ??= openDoor({ fileAt, dispatch: shownOnly, startPage: PROJECTOR_PAGE, isMain: false });
      return { status: 'own', address: (await door).newAddress() };
    },
    close: async () => (await door)?.close(),
  };
};
