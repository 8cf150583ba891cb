import type { z } from 'zod';

/** A call changes nothing (query) or something (command). */
export type CallKind = 'query' | 'command';

/** One call between a window and the backend: its kind and the schemas of both ends. */
export interface CallSpec<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: CallKind;
  readonly input: I;
  readonly output: O;
}

export const query = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): CallSpec<I, O> => ({
  kind: 'query',
  input,
  output,
});

export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): CallSpec<I, O> => ({
  kind: 'command',
  input,
  output,
});

/**
 * An expected failure, as a value.
 * - `not-found`: what was asked for is not in the store
 * - `invalid`: the input does not fit the schema or the rules
 * - `unreadable`: the document could not be read
 * - `conflict`: it changed meanwhile
 * - `unavailable`: the disk, the store or the shell says no for now
 * - `internal`: a bug; the message is general, details are in the log
 */
export type CallErrorCode =
  'not-found' | 'invalid' | 'unreadable' | 'conflict' | 'unavailable' | 'internal';

/** `message` is plain Swedish: what happened and what to do. */
export interface CallError {
  code: CallErrorCode;
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: CallError };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: CallErrorCode, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
