import type { BackendContext } from './context.ts';
import type { Think } from './thinking/thoughts.ts';

/** What is typed next waits for the answer to what was typed before, and it has two seconds in all. */
const PATIENCE_MS = 500;

/** As `think`, but null when nothing has come out soon; it is gone on with, for whoever asks next. */
const soon =
  (think: Think): Think =>
  async (matter) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const outOfPatience = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    try {
      return await Promise.race([think(matter), outOfPatience]);
    } finally {
      clearTimeout(timer);
    }
  };

/**
 * The context that tells what was just written: it does not wait for others' comparisons. A place
 * that is not known by then is told as unknown, and as it is when notes are asked for.
 */
export const afterWriting = (context: BackendContext): BackendContext => ({
  ...context,
  think: soon(context.think),
});
