/** What became of a saving: what a call answers, as far as it matters here. */
export type Saved = { ok: true } | { ok: false; error: { code: string; message: string } };

/** However fast one types, no more than this is unsaved (two seconds is promised). */
export const MOST_WAIT_MS = 1200;
/** After a failure: the words stay where they are and are tried again. */
export const RETRY_MS = 3000;

/**
 * Whether what was not saved may be another time. What is gone, or does not fit, is refused each time
 * alike: it waits for the next change.
 */
export const isWorthRetrying = (result: Saved): boolean =>
  !result.ok && result.error.code !== 'not-found' && result.error.code !== 'invalid';
