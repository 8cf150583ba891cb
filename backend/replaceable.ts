import { failure, type Result } from '../shared/contract/call.ts';
import type { Backend } from './backend.ts';

/** What is done to the data while nobody has them open, and how it is taken back. */
export interface Replacement<T> {
  work: () => Promise<Result<T>>;
  /** Takes a successful `work` back, when what it put in place cannot be opened. */
  undo: (done: T) => Promise<unknown>;
}

/** Does something to the data with the store closed; it is open again, whatever came of it. */
export type ReplaceData = <T>(replacement: Replacement<T>) => Promise<Result<T>>;

/** An open store behind its door; `isEnd` is false when it is only closed to be replaced. */
export interface Opened {
  dispatch: Backend['dispatch'];
  close: (isEnd: boolean) => Promise<void>;
}

type Open = (replaceData: ReplaceData) => Promise<Result<Opened>>;

const ONE_AT_A_TIME = failure('conflict', 'En återställning pågår redan. Vänta tills den är klar.');
const CLOSED = failure('unavailable', 'Data är stängda just nu. Försök igen.');
const NOT_OPENED = failure(
  'unavailable',
  'Säkerhetskopian gick inte att öppna. Det som fanns innan är tillbaka.',
);
const NOTHING_OPENED = failure(
  'unavailable',
  'Varken säkerhetskopian eller det som fanns innan gick att öppna. Starta om Beredd. Det som fanns innan ligger kvar i datamappen.',
);

/** The calls under way, and who waits until none is left but their own. */
function createCallCount() {
  let running = 0;
  let wake: (() => void) | null = null;
  return {
    track: async <T>(call: () => Promise<T>): Promise<T> => {
      running += 1;
      try {
        return await call();
      } finally {
        running -= 1;
        if (running <= 1) wake?.();
      }
    },
    /** For a call: resolves when it is the only one. */
    alone: (): Promise<void> =>
      running <= 1
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
  };
}

/**
 * A backend whose data can be exchanged for others under an open window: calls that come meanwhile
 * wait and are answered from the new data. If the new data cannot be opened the former are put back.
 */
export async function openReplaceable(open: Open): Promise<Result<Backend>> {
  const calls = createCallCount();
  let replacing: Promise<unknown> | null = null;

  let reopening: Promise<Result<Opened>> | null = null;
  const openAgain = async (): Promise<Result<Opened>> => {
    try {
      current = await open(replaceData);
      return current;
    } finally {
      reopening = null;
    }
  };
  // Several may find it closed at once: a second opening would meet the lock of the first.
  const reopen = (): Promise<Result<Opened>> => (reopening ??= openAgain());
  const exchange = async <T>({ work, undo }: Replacement<T>): Promise<Result<T>> => {
    await calls.alone();
    if (current.ok) await current.value.close(false);
    current = CLOSED;
    const done = await work();
    if ((await reopen()).ok || !done.ok) return done;
    await undo(done.value);
    return (await reopen()).ok ? NOT_OPENED : NOTHING_OPENED;
  };
  const replaceData: ReplaceData = async (replacement) => {
    if (replacing !== null) return ONE_AT_A_TIME;
    const exchanged = exchange(replacement);
    replacing = exchanged.catch(() => undefined);
    try {
      return await exchanged;
    } finally {
      replacing = null;
    }
  };

  const dispatch: Backend['dispatch'] = async (name, input) => {
    if (replacing !== null) {
      await replacing;
      return dispatch(name, input);
    }
    // Not a moment after the look above: what is counted is waited for before the data are closed.
    return calls.track(async () => {
      // Somebody else had the data for a moment: asked again, they may be free.
      const opened = current.ok ? current : await reopen();
      return opened.ok ? opened.value.dispatch(name, input) : opened;
    });
  };

  let current = await open(replaceData);
  if (!current.ok) return current;
  return {
    ok: true,
    value: {
      dispatch,
      close: async () => {
        await replacing;
        if (current.ok) await current.value.close(true);
      },
    },
  };
}
