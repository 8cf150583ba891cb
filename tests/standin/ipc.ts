import { clone } from './clone.ts';
import { fromJson, toJson } from './page-side.ts';
import { strict } from './strict.ts';

interface Frame {
  url: string;
}

/** What a handler is told about the caller. */
export interface InvokeEvent {
  sender: { mainFrame: Frame };
  senderFrame: Frame;
}

type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
});

/** One `ipcRenderer.invoke` from a page; errors look as they do in Electron. */
export const answerInvoke = async (
  event: InvokeEvent,
  channel: string,
  args: unknown,
): Promise<{ ok: unknown } | { error: string }> => {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const cloned = clone(fromJson(args)) as unknown[];
    return { ok: toJson(clone(await handler(event, ...cloned))) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
};
