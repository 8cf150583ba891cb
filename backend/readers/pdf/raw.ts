/**
 * pdf.js hands over what stood in the file, loosely typed: these tell what a value really is before
 * anything is done with it.
 */

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Numbers one after the other, in a plain or a typed array. */
export const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value itself when it is a finite number, else 0. */
export const finite = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** One argument of an operation; undefined when there is none. */
export const argument = (args: unknown, index: number): unknown =>
  isList(args) ? args[index] : undefined;

/** The value itself when it is text, else ''. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
