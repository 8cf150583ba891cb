import { commonSubsequence } from './common-subsequence.ts';
import type { DiffPart } from './comparison.ts';
import { mergeIslands, type DiffRun } from './diff-islands.ts';
import { slideRuns } from './diff-slide.ts';
import { diffTokens, type DiffToken } from './diff-tokens.ts';

/** A word difference that says when it gave up looking for the shortest one. */
export interface WordDiff {
  parts: DiffPart[];
  /** False when the texts are too long and repetitive: then only beginning and end are compared. */
  precise: boolean;
}

/**
 * What was taken out and put in, word by word. Equal and deleted parts joined are `from`, equal
 * and inserted parts joined are `to`, to the last space. A few equal words between large changes
 * count as changed too: what is exact is not always what can be read.
 */
export function wordDiff(from: string, to: string): WordDiff {
  if (from === to)
    return { parts: from === '' ? [] : [{ op: 'equal', text: from }], precise: true };
  const a = diffTokens(from);
  const b = diffTokens(to);
  const { runs, precise } = diffRuns(a.tokens, b.tokens);
  const parts = new PartList();
  const readable = slideRuns(mergeIslands(runs, a.tokens), a.tokens, b.tokens);
  for (const run of readable) {
    writeRun(parts, run, a.tokens, b.tokens);
  }
  parts.change(a.tail, b.tail);
  return { parts: parts.list, precise };
}

/** Runs of equal words and of changes between them, before anything is made readable. */
function diffRuns(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
): { runs: DiffRun[]; precise: boolean } {
  const ids = new Map<string, number>();
  const intern = (tokens: readonly DiffToken[]): Int32Array => {
    const list = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]!.word;
      let id = ids.get(word);
      if (id === undefined) ids.set(word, (id = ids.size));
      list[i] = id;
    }
    return list;
  };
  const left = intern(a);
  const right = intern(b);
  const common = commonSubsequence(left, right, ids.size);
  return { runs: runsOf(common.from, common.to, a.length, b.length), precise: common.precise };
}

function runsOf(from: number[], to: number[], lengthA: number, lengthB: number): DiffRun[] {
  const runs: DiffRun[] = [];
  let i = 0;
  let j = 0;
  const close = (nextA: number, nextB: number): void => {
    if (nextA > i || nextB > j)
      runs.push({ equal: false, fromStart: i, fromEnd: nextA, toStart: j, toEnd: nextB });
  };
  for (let k = 0; k < from.length; k++) {
    const [x, y] = [from[k]!, to[k]!];
    close(x, y);
    const last = runs.at(-1);
    if (last?.equal && last.fromEnd === x && last.toEnd === y) {
      last.fromEnd++;
      last.toEnd++;
    } else runs.push({ equal: true, fromStart: x, fromEnd: x + 1, toStart: y, toEnd: y + 1 });
    [i, j] = [x + 1, y + 1];
  }
  close(lengthA, lengthB);
  return runs;
}

function textOf(tokens: readonly DiffToken[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += tokens[i]!.lead + tokens[i]!.word;
  return text;
}

function writeRun(
  parts: PartList,
  run: DiffRun,
  a: readonly DiffToken[],
  b: readonly DiffToken[],
): void {
  if (!run.equal) {
    parts.change(textOf(a, run.fromStart, run.fromEnd), textOf(b, run.toStart, run.toEnd));
    return;
  }
  for (let k = 0; k < run.fromEnd - run.fromStart; k++) {
    const left = a[run.fromStart + k]!;
    const right = b[run.toStart + k]!;
    if (left.lead === right.lead) parts.add('equal', left.lead + left.word);
    else {
      parts.change(left.lead, right.lead);
      parts.add('equal', left.word);
    }
  }
}

/** Parts in order, neighbours of one kind joined, deletion before insertion. */
class PartList {
  readonly list: DiffPart[] = [];

  add(op: DiffPart['op'], text: string): void {
    if (text === '') return;
    const last = this.list.at(-1);
    if (last?.op === op) last.text += text;
    else this.list.push({ op, text });
  }

  change(deleted: string, inserted: string): void {
    const last = this.list.at(-1);
    const beforeLast = this.list.at(-2);
    if (last?.op === 'insert' && beforeLast?.op === 'delete' && deleted !== '') {
      beforeLast.text += deleted;
    } else if (last?.op === 'insert' && deleted !== '') {
      this.list.splice(-1, 0, { op: 'delete', text: deleted });
    } else this.add('delete', deleted);
    this.add('insert', inserted);
  }
}
