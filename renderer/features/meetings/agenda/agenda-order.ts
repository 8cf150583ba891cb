/** The list with one item moved a step; as it was when there is nowhere to go. */
export function moved<T>(items: readonly T[], index: number, by: 1 | -1): T[] {
  const target = index + by;
  const item = items[index];
  const other = items[target];
  const next = [...items];
  if (item === undefined || other === undefined) return next;
  next[index] = other;
  next[target] = item;
  return next;
}

/** The list with an item back where it was, whatever else has come or gone since. */
export const withBack = <T extends { id: string }>(
  items: readonly T[],
  item: T,
  index: number,
): T[] => (items.some(({ id }) => id === item.id) ? [...items] : items.toSpliced(index, 0, item));

/** The list without what was added, but for what somebody has gone on with, which is theirs to remove. */
export const withoutUntouched = <T>(items: readonly T[], added: readonly T[]): T[] => {
  const untouched = new Set(added.map((item) => JSON.stringify(item)));
  return items.filter((item) => !untouched.has(JSON.stringify(item)));
};
