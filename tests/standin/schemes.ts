import { app } from './app.ts';
import { strict } from './strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
const privileged = new Set<string>();

/**
 * Chromium refuses schemes it does not know, so the page sees `https://beredd.app.standin/x` where
 * the application says `app://beredd/x`.
 */
export const toWeb = (address: string): string => {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  return privileged.has(scheme)
    ? `https://${url.host}.${scheme}.standin${url.pathname}${url.search}${url.hash}`
    : address;
};

export const fromWeb = (address: string): string =>
  address.replace(/^https:\/\/([^/]+)\.([^./]+)\.standin(?=\/|$)/, '$2://$1');

/** The application's own handler of an address's scheme, if it has one. */
export const handlerOf = (address: string): Handler | undefined =>
  handlers.get(new URL(address).protocol.slice(0, -1));

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly { scheme: string }[]): void => {
    if (app.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme: string, handler: Handler): void => {
    if (!app.isReady()) throw new Error('protocol.handle needs the ready event');
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`);
    handlers.set(scheme, handler);
  },
});
