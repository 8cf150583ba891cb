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
  /** Ends what is thought of as not done; nothing is thought out after it. */
  stopThinking: () => Promise<void>;
  close: (isEnd: boolean) => Promise<void>;
}

type Open = (replaceData: ReplaceData) => Promise<Result<Opened>>;

const ONE_AT_A_TIME = failure('conflict', 'En återställning pågår redan. Vänta tills den är klar.');
const CLOSED = failure('unavailable', 'Data är stängda just nu. Försök igen.');
const CLOSING = failure('unavailable', 'Beredd stängs. Det som är sparat finns kvar.');
const NOT_OPENED = failure(
  'unavailable',
  'Säkerhetskopian gick inte att öppna. Det som fanns innan är tillbaka.',
);
const NOTHING_OPENED = failure(
  'unavailable',
  'Varken säkerhetskopian eller det som fanns innan gick att öppna. Starta om Beredd. Det som fanns innan ligger kvar i datamappen.',
);

/**
 * How long calls are waited for when everything closes: what is thought of ends at once, so only a
 * dialog of the system's, or a copy to a slow disk, is left longer.
 */
const CLOSING_PATIENCE_MS = 5_000;

/** The calls under way, and who waits until so few are left. */
function createCallCount() {
  let running = 0;
  const waiting = new Map<() => void, number>();
  return {
    track: async <T>(call: () => Promise<T>): Promise<T> => {
      running += 1;
      try {
        return await call();
      } finally {
        running -= 1;
        for (const [wake, most] of waiting) if (running <= most && waiting.delete(wake)) wake();
      }
    },
    /** Resolves when no more than so many are under way. */
    atMost: (most: number): Promise<void> =>
      running <= most
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.set(resolve, most);
          }),
  };
}

/** Waits, but no longer than so. */
async function within(milliseconds: number, done: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfPatience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([done, outOfPatience]);
  clearTimeout(timer);
}

/**
 * A backend whose data can be exchanged for others under an open window: calls that come meanwhile
 * wait and are answered from the new data. If the new data cannot be opened the former are put back.
 * It is not closed under a call: what is under way is finished, or refused when it takes too long.
 */
export async function openReplaceable(
  open: Open,
  patience = CLOSING_PATIENCE_MS,
): Promise<Result<Backend>> {
  const calls = createCallCount();
  let replacing: Promise<unknown> | null = null;
  let isClosing = false;

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
    // Waited for when the store is closed.
    if (current.ok) void current.value.stopThinking();
    // The call that replaces is one of them.
    await calls.atMost(1);
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
    if (isClosing) return CLOSING;
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

  const unanswered = new Set<() => void>();
  const answer: Backend['dispatch'] = (name, input) =>
    new Promise((resolve, reject) => {
      const refuse = (): void => resolve(CLOSING);
      unanswered.add(refuse);
      void dispatch(name, input)
        .then(resolve, reject)
        .finally(() => unanswered.delete(refuse));
    });
  const close = async (): Promise<void> => {
    isClosing = true;
    await replacing;
    if (current.ok) await current.value.stopThinking();
    await within(patience, calls.atMost(0));
    for (const refuse of unanswered) refuse();
    if (current.ok) await current.value.close(true);
  };

  let current = await open(replaceData);
  if (!current.ok) return current;
  return {
    ok: true,
    value: {
      dispatch: answer,
      close,
    },
  };
}
