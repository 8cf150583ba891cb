/**
 * What one typed the number of goes first: '18' is Nr 18 before what has 18 in its words.
 * @param nameOf 'Nr 18', 'HS nr 1'
 */
export function numberFirst<T>(
  all: readonly T[],
  typed: string,
  nameOf: (one: T) => string,
): readonly T[] {
  const wanted = typed.trim();
  if (!/^\d/u.test(wanted)) return all;
  const isMeant = (one: T) => nameOf(one).split(/\s+/u).at(-1) === wanted;
  return [...all.filter(isMeant), ...all.filter((one) => !isMeant(one))];
}
