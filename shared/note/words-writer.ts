/** What a person wrote of a note; where it stands and who may read it is another matter. */
interface Words {
  text: string;
  label: string | null;
  saidBy: string;
  isDone: boolean;
}

/** A version of a note as its history has it. */
export interface WrittenVersion {
  action: string;
  /** A colleague's name; '' oneself, null when nobody noted it. */
  changedBy: string | null;
  state: Words;
}

const isSame = (a: Words, b: Words): boolean =>
  a.text === b.text && a.label === b.label && a.saidBy === b.saidBy && a.isDone === b.isDone;

/** Bringing words back is not writing them. */
const WRITES: ReadonlySet<string> = new Set(['add', 'edit', 'continue']);

/**
 * Who wrote a note's present words, where that is not its author: a name, or '' for oneself. Null
 * when it is the author, or nobody noted it.
 * @param versions oldest first, the first one its author's unless it says another
 */
export function wordsWriter(versions: readonly WrittenVersion[], author: string): string | null {
  const now = versions.at(-1);
  if (!now) return null;
  const index = versions.findLastIndex(
    ({ action, state }, at) =>
      WRITES.has(action) &&
      isSame(state, now.state) &&
      !(at > 0 && isSame(versions[at - 1]!.state, state)),
  );
  const writer = index < 0 ? null : versions[index]!.changedBy;
  const isAuthor = writer === author || (index === 0 && writer === '');
  return isAuthor ? null : writer;
}
