import type { Session } from 'electron';
import { isAppAddress } from '../app-address.ts';

/** Nothing answers on the discard port: whatever passes every other rule ends here. */
const NOWHERE = '127.0.0.1:9';

/** Built-in pages of the developer tools; they are off in the packaged application. */
const DEVTOOLS = 'devtools:';

const isOwn = (address: string): boolean =>
  isAppAddress(address) || address.startsWith('blob:app://') || address.startsWith(DEVTOOLS);

/** Cancels every request but those for the window's own files, and points what is left nowhere. */
export const refuseForeignRequests = async (session: Session): Promise<void> => {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwn(details.url) });
  });
  await session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE });
};
