import { ipcMain } from 'electron';
import type { Backend } from '../backend/backend.ts';
import { failure } from '../shared/contract/call.ts';
import { NOT_SHOWN } from '../shared/contract/projector-calls.ts';
import { mayCall } from './security/shown-only.ts';
import { isTrustedSender } from './security/sender.ts';

/** The one channel between the window and the backend; the preload uses the same name. */
const CHANNEL = 'call';

/** Passes the window's calls on to the backend, and nobody else's. */
export const answerCalls = (backend: Backend): void => {
  ipcMain.handle(CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event) || typeof name !== 'string') {
      return failure(
        'unavailable',
        'Anropet kom inte från Beredds eget fönster och släpptes inte in.',
      );
    }
    if (!mayCall(event.sender, name)) return NOT_SHOWN;
    return backend.dispatch(name, input);
  });
};
