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
