/** Words as they are compared: blind to line breaks, kinds of dash and invisible characters. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[–—−‐‑]/gu, '-')
    .replace(/[”“„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** As `clean`, and blind to spaces, hyphens and a closing full stop. */
export const squash = (text: string): string =>
  clean(text)
    .replace(/[\s-]+/gu, '')
    .replace(/\.$/u, '');

function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(clean(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const first = words(one);
  const second = words(other);
  const both = shared(first, second);
  return both / Math.max(1, first.size + second.size - both);
}

/** How many of one set are in the other. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((item) => other.has(item)).length;

export type Pairs<W, H> = {
  readonly pairs: readonly { want: W; have: H | null; isExact: boolean }[];
  readonly extra: readonly H[];
};

/** From this likeness on, two texts are the same item read differently. */
const SAME_ITEM = 0.6;

/** Pairs what is wanted with what was read: equal texts first, then the most alike. */
export function paired<W, H>(
  wanted: readonly W[],
  given: readonly H[],
  wantText: (item: W) => string,
  haveText: (item: H) => string,
): Pairs<W, H> {
  const left = new Set(given);
  const exact = new Map<W, H>();
  for (const want of wanted) {
    const have = [...left].find((item) => squash(haveText(item)) === squash(wantText(want)));
    if (have === undefined) continue;
    exact.set(want, have);
    left.delete(have);
  }
  const pairs = wanted.map((want) => {
    const same = exact.get(want);
    if (same !== undefined) return { want, have: same, isExact: true };
    const [best] = [...left]
      .map((have) => ({ have, like: likeness(wantText(want), haveText(have)) }))
      .filter(({ like }) => like > SAME_ITEM)
      .toSorted((one, other) => other.like - one.like);
    if (best) left.delete(best.have);
    return { want, have: best?.have ?? null, isExact: false };
  });
  return { pairs, extra: [...left] };
}
