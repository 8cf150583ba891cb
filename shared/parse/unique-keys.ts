/** Hands out keys that are used once: the second 'budget' becomes 'budget-2'. */
export class UniqueKeys {
  readonly #used = new Set<string>();

  /** The wanted key, or the first free one made of it. */
  take(wanted: string): string {
    const base = wanted === '' ? 'x' : wanted;
    let key = base;
    for (let n = 2; this.#used.has(key); n++) key = `${base}-${n}`;
    this.#used.add(key);
    return key;
  }
}
