/** A word that nobody wrote, and the one they probably meant. */

/** A short word has too many neighbours. */
const SHORTEST = 4;
/** From this length on two slips are allowed. */
const LONG = 8;
/** å, ä, ö and é typed on a keyboard that has none cost half a slip. */
const BARE: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };
const SAME_LETTER = 0.5;

const bare = (letter: string): string => BARE[letter] ?? letter;

const swapCost = (a: string, b: string): number =>
  a === b ? 0 : bare(a) === bare(b) ? SAME_LETTER : 1;

/** Slips between two words (letters changed, left out, added or changing places), up to a limit. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        above[j - 1]! + swapCost(a[i - 1]!, b[j - 1]!),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, above] = [above, row];
  }
  return above[b.length]!;
}

/**
 * The words nearest to a misspelled one, all equally near; none when it is too short or nothing is
 * near. The beginning of a compound counts as a word ('omvårdnad' of 'omvårdnadsteam').
 */
export function nearestWords(word: string, terms: Iterable<string>): string[] {
  if (word.length < SHORTEST) return [];
  let limit = word.length >= LONG ? 2 : 1;
  let nearest: string[] = [];
  for (const term of terms) {
    const isCompound = term.length > word.length + 2 && bare(term[0]!) === bare(word[0]!);
    const candidate = isCompound ? term.slice(0, word.length) : term;
    const distance = slips(word, candidate, limit);
    if (distance === 0 || distance > limit) continue;
    if (distance < limit) [nearest, limit] = [[], distance];
    nearest.push(candidate);
  }
  return [...new Set(nearest)];
}
