/** So many characters are four short words, or one sentence that is easy to remember. */
export const SHORTEST_PASSPHRASE = 12;
/** Characters; nobody types more, and a call carries no more. */
export const LONGEST_PASSPHRASE = 500;
/** 'aaaaaaaaaaaa' is long and is tried first. */
const FEWEST_DIFFERENT = 5;

/**
 * A passphrase as it locks: the same letters whichever keyboard wrote them, without the space or line
 * break that comes along when one is copied.
 */
export const passphraseOf = (typed: string): string => typed.normalize('NFC').trim();

/** What is to be said of a passphrase that one chooses, and null when it is good enough. */
export function passphraseFault(typed: string): string | null {
  const characters = Array.from(passphraseOf(typed));
  if (characters.length < SHORTEST_PASSPHRASE)
    return `Lösenfrasen är för kort. Välj minst ${SHORTEST_PASSPHRASE} tecken, gärna fyra eller fem ord som inte hör ihop.`;
  return new Set(characters).size < FEWEST_DIFFERENT
    ? 'Lösenfrasen är för lätt att gissa: samma tecken kommer igen. Välj gärna fyra eller fem ord som inte hör ihop.'
    : null;
}
