/**
 * Makes what the stand-in does not have loud: reading a member that is missing gives a function
 * that throws when called, so that a test never passes because something silently did nothing.
 */
const silentWhenMissing = new Set<PropertyKey>(['then', 'toJSON', 'constructor']);

export const notCovered = (what: string) => (): never => {
  throw new Error(`stand-in for Electron: ${what} is not covered`);
};

export const strict = <T extends object>(name: string, target: T): T =>
  new Proxy(target, {
    get(object, key) {
      if (key in object || typeof key === 'symbol' || silentWhenMissing.has(key)) {
        const value: unknown = Reflect.get(object, key);
        return typeof value === 'function' && !value.toString().startsWith('class')
          ? (value.bind(object) as unknown)
          : value;
      }
      return notCovered(`${name}.${key}`);
    },
  });
