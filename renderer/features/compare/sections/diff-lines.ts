import type { DiffPart } from '../../../../shared/compare/comparison.ts';

/** A run within one paragraph of each text it stands in; null in the text that does not have it. */
interface Piece {
  op: DiffPart['op'];
  text: string;
  before: number | null;
  after: number | null;
}

/** Paragraphs of the older and the newer text that stand beside each other; ends are inclusive. */
interface Group {
  before: [number, number];
  after: [number, number];
}

/** So many words in common make two paragraphs counterparts; fewer do where they are half of one. */
const COMMON_WORDS = 3;
const COMMON_SHARE = 0.5;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The difference cut at its line breaks, each run with the paragraphs it belongs to. */
function piecesOf(diff: readonly DiffPart[]): Piece[] {
  let [before, after] = [0, 0];
  return diff.flatMap(({ op, text }) =>
    text.split('\n').flatMap((words, index): Piece[] => {
      if (index > 0 && op !== 'insert') before += 1;
      if (index > 0 && op !== 'delete') after += 1;
      if (words === '') return [];
      return [
        {
          op,
          text: words,
          before: op === 'insert' ? null : before,
          after: op === 'delete' ? null : after,
        },
      ];
    }),
  );
}

function wordsOf(pieces: readonly Piece[], side: 'before' | 'after'): Map<number, number> {
  const words = new Map<number, number>();
  for (const piece of pieces) {
    const at = piece[side];
    if (at !== null) words.set(at, (words.get(at) ?? 0) + wordsIn(piece.text));
  }
  return words;
}

/** Which paragraphs are counterparts; one that was split or joined has several. */
function groupsOf(pieces: readonly Piece[]): Group[] {
  const [ofBefore, ofAfter] = [wordsOf(pieces, 'before'), wordsOf(pieces, 'after')];
  const links = Map.groupBy(
    pieces.filter(({ op }) => op === 'equal'),
    ({ before, after }) => `${before} ${after}`,
  );
  const groups: Group[] = [];
  for (const common of links.values()) {
    const [before, after] = [common[0]?.before ?? 0, common[0]?.after ?? 0];
    const words = common.reduce((sum, { text }) => sum + wordsIn(text), 0);
    const smaller = Math.min(ofBefore.get(before) ?? 0, ofAfter.get(after) ?? 0);
    if (words < COMMON_WORDS && (words === 0 || words < smaller * COMMON_SHARE)) continue;
    const last = groups.at(-1);
    if (last && (before <= last.before[1] || after <= last.after[1])) {
      last.before[1] = before;
      last.after[1] = after;
    } else groups.push({ before: [before, before], after: [after, after] });
  }
  return groups;
}

const isWithin = (at: number | null, [first, last]: readonly [number, number]): boolean =>
  at !== null && at >= first && at <= last;

const NOTHING: [number, number] = [1, 0];

/**
 * The runs of a group. What both texts have, but in paragraphs that are not beside each other, is
 * added here and gone there. Paragraphs within the group are parted by line breaks.
 */
function lineOf(pieces: readonly Piece[], group: Group): DiffPart[] {
  let [before, after] = [group.before[0], group.after[0]];
  return pieces.flatMap((piece): DiffPart[] => {
    const isBefore = isWithin(piece.before, group.before);
    const isAfter = isWithin(piece.after, group.after);
    if (!isBefore && !isAfter) return [];
    const op = isBefore && isAfter ? 'equal' : isBefore ? 'delete' : 'insert';
    const breaks = [isBefore && piece.before !== before, isAfter && piece.after !== after];
    if (isBefore) before = piece.before!;
    if (isAfter) after = piece.after!;
    const broken: DiffPart['op'] =
      breaks[0] && breaks[1] ? 'equal' : breaks[0] ? 'delete' : 'insert';
    return [
      ...(breaks[0] || breaks[1] ? [{ op: broken, text: '\n' }] : []),
      { op, text: piece.text },
    ];
  });
}

/** Paragraphs `from` to before `to`, each on a line of its own. */
const alone = (side: keyof Group, from: number, to: number): Group[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index): Group => {
    const at: [number, number] = [from + index, from + index];
    return side === 'before' ? { before: at, after: NOTHING } : { before: NOTHING, after: at };
  });

/**
 * A section's difference as lines that stand beside each other and scroll together: paragraphs that
 * have words in common, and by itself what is new or gone. No paragraph is cut in two.
 */
export function diffLines(diff: readonly DiffPart[]): DiffPart[][] {
  const pieces = piecesOf(diff);
  const ends = (side: keyof Group) => Math.max(-1, ...pieces.map((piece) => piece[side] ?? -1)) + 1;
  const lines: Group[] = [];
  let [before, after] = [0, 0];
  for (const group of groupsOf(pieces)) {
    lines.push(...alone('before', before, group.before[0]));
    lines.push(...alone('after', after, group.after[0]), group);
    before = group.before[1] + 1;
    after = group.after[1] + 1;
  }
  lines.push(...alone('before', before, ends('before')), ...alone('after', after, ends('after')));
  return lines
    .map((line) => lineOf(pieces, line))
    .filter((line) => line.some((part) => part.text.trim() !== ''));
}
