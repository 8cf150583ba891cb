import { CONTRAST_KINDS } from './contrast-kinds.ts';

/** How a member's words begin, where it stands among the kinds, and whether the word ends there. */
interface Beginning {
  letters: string;
  kind: number;
  bit: number;
  isWhole: boolean;
}

/** Letters by which the beginnings are looked up. */
const LOOKED_UP = 2;

const BEGINNINGS: ReadonlyMap<string, readonly Beginning[]> = Map.groupBy(
  CONTRAST_KINDS.flatMap((members, kind) =>
    members.flatMap((words, at) =>
      words.map((word) => ({
        letters: word.trimEnd(),
        kind,
        bit: 1 << at,
        isWhole: word.endsWith(' '),
      })),
    ),
  ),
  ({ letters }) => letters.slice(0, LOOKED_UP),
);

/** The first character of a word, joined ones whole: members stand there, and digits begin none. */
const WORD_START = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]/gu;
const LETTER = /\p{L}/u;

/** Which members a text names: a number for each of `CONTRAST_KINDS`, with a bit for each member. */
export function membersIn(text: string): Int32Array {
  const members = new Int32Array(CONTRAST_KINDS.length);
  const lower = text.toLowerCase();
  WORD_START.lastIndex = 0;
  while (WORD_START.test(lower)) {
    const index = WORD_START.lastIndex - 1;
    for (const { letters, kind, bit, isWhole } of BEGINNINGS.get(
      lower.slice(index, index + LOOKED_UP),
    ) ?? []) {
      if (!lower.startsWith(letters, index)) continue;
      if (isWhole && LETTER.test(lower.charAt(index + letters.length))) continue;
      members[kind]! |= bit;
    }
  }
  return members;
}

/** In how many kinds two texts name the same, only others, and one of them nothing. */
interface Contrasts {
  shared: number;
  other: number;
  lacking: number;
}

/**
 * Lays the members that two texts name, as `membersIn` gives them, beside each other. Two that name different members of one
 * kind ("äldres psykiska hälsa", "ungas psykiska hälsa") are often two matters of one form.
 */
export function contrastsOf(a: Int32Array, b: Int32Array): Contrasts {
  const contrasts = { shared: 0, other: 0, lacking: 0 };
  for (let kind = 0; kind < a.length; kind++) {
    const [earlier, later] = [a[kind]!, b[kind]!];
    if ((earlier & later) !== 0) contrasts.shared++;
    else if (earlier !== 0 && later !== 0) contrasts.other++;
    else if (earlier !== later) contrasts.lacking++;
  }
  return contrasts;
}
