/**
 * Ends the switch over a union: the compiler refuses a case that was forgotten, and a value that
 * lied about its type stops here instead of going on as something else.
 */
export function assertNever(value: never): never {
  throw new Error(`Oväntat värde: ${JSON.stringify(value)}`);
}
