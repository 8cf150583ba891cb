import v8 from 'node:v8';

/** What crosses a process border in Electron: a structured clone, or this very error. */
export const clone = (value: unknown): unknown => {
  try {
    return v8.deserialize(v8.serialize(value));
  } catch {
    throw new Error('An object could not be cloned.');
  }
};
