/**
 * These functions run in the page: they are sent there as source text, so each must be whole in
 * itself (no imports, no outer names).
 */

/** Cloneable values as JSON values: what Playwright's binding carries. */
export function toJson(value: unknown): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { $: 'number', value: String(value) };
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new Error('An object could not be cloned.');
  }
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return { $: 'date', value: value.getTime() };
  if (value instanceof Uint8Array) {
    let text = '';
    for (let at = 0; at < value.length; at += 32_768) {
      text += String.fromCharCode(...value.subarray(at, at + 32_768));
    }
    return { $: 'bytes', value: btoa(text) };
  }
  if (Array.isArray(value)) return value.map((item) => toJson(item));
  return {
    $: 'object',
    value: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)])),
  };
}

/** The way back from `toJson`. */
export function fromJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map((item) => fromJson(item));
  if (json === null || typeof json !== 'object') return json;
  const { $: kind, value } = json as { $: string; value: unknown };
  if (kind === 'undefined') return undefined;
  if (kind === 'number') return Number(value);
  if (kind === 'date') return new Date(value as number);
  if (kind === 'bytes') {
    return Uint8Array.from(atob(value as string), (character) => character.charCodeAt(0));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [key, fromJson(item)]),
  );
}

type Answer = { ok: unknown } | { error: string };
type Binding = (channel: string, args: unknown) => Promise<Answer>;

/**
 * Runs before any script of the page: takes the binding away from the page, gives the preload its
 * `electron` module, and exposes what the preload exposes, copied and frozen as the bridge does.
 */
export function runPreload(
  bindingName: string,
  preload: (require: (name: string) => unknown) => void,
  toJson: (value: unknown) => unknown,
  fromJson: (json: unknown) => unknown,
): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const send = world[bindingName] as Binding;
  delete world[bindingName];
  // Electron runs the preload in the main frame only.
  if (window.top !== window) return;

  const cloned = (args: unknown[]): unknown => {
    try {
      return toJson(structuredClone(args));
    } catch {
      throw new Error('An object could not be cloned.');
    }
  };
  const invoke = async (channel: string, ...args: unknown[]): Promise<unknown> => {
    const answer = await send(channel, cloned(args));
    if ('error' in answer) throw new Error(answer.error);
    return fromJson(answer.ok);
  };
  const copied = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return Object.freeze((...args: unknown[]) =>
        (value as (...args: unknown[]) => unknown)(...args),
      );
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)])),
    );
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown): void => {
      Object.defineProperty(world, key, { value: copied(api), enumerable: true });
    },
  };
  preload((name) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer: { invoke } };
  });
}
