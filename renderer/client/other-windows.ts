import type { CallName } from '../../shared/contract/contract.ts';

/** Of this page's own origin alone; what it carries are names of calls, never anybody's words. */
const CHANNEL = 'beredd';

/** One for both ways: a window does not hear what it says itself. */
let channel: BroadcastChannel | null = null;
const opened = (): BroadcastChannel => (channel ??= new BroadcastChannel(CHANNEL));

/** Tells other windows on the same data which queries have another answer now. */
export const tellOtherWindows = (names: readonly CallName[]): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes none
  if (names.length > 0) opened().postMessage(names);
};

/** A name of no query is nobody's: asking for it changes nothing. */
const isName = (value: unknown): value is CallName => typeof value === 'string';

/** Hears what other windows tell, until the window is closed. */
export const hearOtherWindows = (onStale: (names: readonly CallName[]) => void): void => {
  opened().addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onStale(data.filter(isName));
  });
};
