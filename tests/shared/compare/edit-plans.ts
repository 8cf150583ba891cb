import fc from 'fast-check';
import type { Assignment } from '../../../shared/plan/plan.ts';
import type { Relation } from '../../../shared/compare/comparison.ts';
import { LONE_MATTERS, MATTERS } from './invented-matters.ts';
import { assignment } from './plan-builder.ts';

/** What was done to one matter between two invented plans. */
export type Edit = 'keep' | 'reword' | 'continue' | 'split' | 'merge' | 'drop' | 'add' | 'absent';

/** Two invented lists of assignments and the links that a reader would draw between them. */
export interface EditedPair {
  from: Assignment[];
  to: Assignment[];
  /** 'fromKey toKey' with '-' for none, and what the pair should be called. */
  truth: Map<string, Relation[]>;
}

const SPLITTABLE: readonly Edit[] = ['keep', 'reword', 'continue', 'split', 'merge', 'drop', 'add'];
const WHOLE: readonly Edit[] = ['keep', 'reword', 'continue', 'drop', 'add', 'absent'];

/** Pairs of plans made by random known edits: renumber, reorder, reword, split, merge, drop, add. */
export const editedPair: fc.Arbitrary<EditedPair> = fc
  .record({
    edits: fc.tuple(
      ...MATTERS.map((matter) => fc.constantFrom(...(matter.parts ? SPLITTABLE : WHOLE))),
    ),
    lone: fc.subarray(LONE_MATTERS.map((_, i) => i)),
    order: fc.array(fc.nat(), { minLength: 80, maxLength: 80 }),
  })
  .map(({ edits, lone, order }) => build(edits, lone, order));

function build(
  edits: readonly Edit[],
  lone: readonly number[],
  order: readonly number[],
): EditedPair {
  const from: Assignment[] = [];
  const to: Assignment[] = [];
  const truth: EditedPair['truth'] = new Map();
  const add = (list: Assignment[], key: string, text: string, at: number): string => {
    list.push(assignment({ key, text, goalKey: `${at % 4}` }));
    return key;
  };
  const link = (a: string, b: string, ...relations: Relation[]): void => {
    truth.set(`${a} ${b}`, relations);
  };
  edits.forEach((edit, i) => apply(edit, i, { add, link, from, to }));
  lone.forEach((i) => {
    const text = LONE_MATTERS[i]!;
    if (i % 2 === 0) link(add(from, `ax${i}`, text, i), '-', 'dropped');
    else link('-', add(to, `bx${i}`, text, i), 'new');
  });
  return { from: numbered(from), to: numbered(reordered(to, order)), truth };
}

interface Workbench {
  add: (list: Assignment[], key: string, text: string, at: number) => string;
  link: (a: string, b: string, ...relations: Relation[]) => void;
  from: Assignment[];
  to: Assignment[];
}

function apply(edit: Edit, i: number, { add, link, from, to }: Workbench): void {
  const matter = MATTERS[i]!;
  const before = (text = matter.text): string => add(from, `a${i}`, text, i);
  const after = (text: string): string => add(to, `b${i}`, text, i);
  if (edit === 'keep') link(before(), after(matter.text), 'unchanged', 'renumbered');
  if (edit === 'reword') link(before(), after(matter.reworded[0]!), 'reworded', 'continued');
  if (edit === 'continue') link(before(), after(matter.continued[0]!), 'continued');
  if (edit === 'drop') link(before(), '-', 'dropped');
  if (edit === 'add') link('-', after(matter.text), 'new');
  if (edit === 'split') {
    const whole = before();
    for (const [n, part] of matter.parts!.entries()) {
      link(whole, add(to, `b${i}.${n}`, part, i), 'split');
    }
  }
  if (edit === 'merge') {
    const whole = after(matter.text);
    for (const [n, part] of matter.parts!.entries()) {
      link(add(from, `a${i}.${n}`, part, i), whole, 'merged');
    }
  }
}

/** Sorted by drawn numbers: another order in every run, the same order for the same run. */
function reordered(list: Assignment[], order: readonly number[]): Assignment[] {
  return list
    .map((item, i) => ({ item, at: order[i % order.length]! }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function numbered(list: Assignment[]): Assignment[] {
  return list.map((item, i) => ({ ...item, number: `${i + 1}`, rawLabel: `Nr ${i + 1}.` }));
}
