/** Our own name, by whichever program made it: only these are ever taken away again. */
const OWN_NAME = /^beredd-\d{4}-\d{2}-\d{2}-\d{6}-\d{3}\.zip$/u;
/** Also one that a person or a browser renamed ('beredd-2026-02-03-140205-123 (1).zip'). */
const LIKELY_NAME = /^beredd-[^/\\]*\.zip$/iu;

/** 'beredd-2026-02-03-140205-123.zip'; UTC, so that names sort in the order they were made. */
export const backupName = (now: Date): string =>
  `beredd-${now.toISOString().slice(0, -1).replace(/[T.]/g, '-').replaceAll(':', '')}.zip`;

/** Whether a file's name is one that `backupName` gives. */
export const isOwnName = (name: string): boolean => OWN_NAME.test(name);

/** Whether a file's name is one to look into for a backup. Never a path. */
export const isLikelyName = (name: string): boolean => LIKELY_NAME.test(name);
