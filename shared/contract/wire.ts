import { fromBase64, toBase64 } from '../text/base64.ts';

/**
 * Values of calls as JSON text, for the transport that only carries text. JSON has no bytes, dates,
 * undefined or infinite numbers; those travel as an object with the single key '$', and an object
 * that itself has such a key travels wrapped, so that nothing can pose as something else.
 */

const MARK = '$';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isPlainObject = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const marked = (kind: string, value: Json): Json => ({ [MARK]: [kind, value] });

function objectToJson(value: Record<string, unknown>): Json {
  const entries = Object.entries(value).map(([key, inner]) => [key, toJson(inner)] as const);
  // Made from entries, so that a key named '__proto__' stays a key.
  const json: Json = Object.fromEntries(entries);
  return Object.hasOwn(value, MARK) ? marked('object', json) : json;
}

function toJson(value: unknown): Json {
  if (value === undefined) return marked('undefined', null);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : marked('number', Object.is(value, -0) ? '-0' : String(value));
  if (value instanceof Uint8Array) return marked('bytes', toBase64(value));
  if (value instanceof Date) return marked('date', value.getTime());
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && isPlainObject(value)) return objectToJson(value);
  throw new TypeError(`A value of type ${typeof value} cannot travel`);
}

function asBytes(value: unknown): Uint8Array {
  const bytes = typeof value === 'string' ? fromBase64(value) : null;
  if (!bytes) throw new TypeError('Not base64');
  return bytes;
}

function fromMarked(content: unknown): unknown {
  if (!Array.isArray(content) || content.length !== 2) throw new TypeError('Not a marked value');
  const [kind, value]: unknown[] = content;
  if (kind === 'undefined') return undefined;
  if (kind === 'number') return Number(value);
  if (kind === 'bytes') return asBytes(value);
  if (kind === 'date') return new Date(Number(value));
  if (kind === 'object' && typeof value === 'object' && value !== null) return objectFrom(value);
  throw new TypeError('An unknown kind of value');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectFrom = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (!isRecord(value)) return value;
  return Object.hasOwn(value, MARK) ? fromMarked(value[MARK]) : objectFrom(value);
}

/** A value of a call as text; throws on what no call may carry (functions, classes, symbols). */
export const encodeWire = (value: unknown): string => JSON.stringify(toJson(value));

/** The value that `encodeWire` made the text from; throws when the text is nothing of the kind. */
export const decodeWire = (text: string): unknown => fromJson(JSON.parse(text));
