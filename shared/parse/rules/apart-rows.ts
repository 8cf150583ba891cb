import type { SourceLine } from '../../source/source.ts';
import { GROUP_LABEL } from '../vocabulary/table-words.ts';
import type { ApartItem, ApartLabel, ApartTable } from './apart-items.ts';
import { cellTextOf } from './cell-lines.ts';
import { parentNumber, splitNumber } from './indicator-number.ts';
import { bandRows } from './value-bands.ts';
import type { Values } from './value-bands.ts';

/** A row put together: its label's lines, and its values or none. */
export interface ApartRow {
  readonly label: readonly SourceLine[];
  readonly values: Values;
}

/** The rows, the lines they take, and how sure they are. */
export interface ApartRows {
  readonly rows: readonly ApartRow[];
  readonly end: number;
  /** Rows whose values stand elsewhere than their label, matched by their order alone. */
  readonly guessed: readonly ApartRow[];
  /** Values that no row could be told for. */
  readonly lost: Values;
}

/** A row in the making; without a label its values wait for one. */
interface OpenRow {
  label: ApartLabel | null;
  readonly values: Values;
}

/** Gives labels their values: those beside each other first, what is left by its order where it comes out even. */
export function apartRows(table: ApartTable): ApartRows {
  const matcher = new Matcher(table);
  for (const [at, item] of table.items.entries()) matcher.take(item, table.items[at + 1]);
  return matcher.finished();
}

class Matcher {
  readonly #count: number;
  readonly #next: ReadonlyMap<ApartLabel, ApartLabel>;
  readonly #rows: OpenRow[] = [];
  /** Labels that no values stood below, with the row that each comes before. */
  readonly #left: { readonly label: ApartLabel; readonly before: number }[] = [];
  readonly #lost: SourceLine[] = [];
  #waiting: readonly ApartLabel[] = [];
  #end = 0;
  #lastEnd = 0;
  /** Labels that got their values from above them. */
  #taken: ApartItem | null = null;
  readonly #guessed = new Set<ApartLabel>();

  constructor({ header, items }: ApartTable) {
    this.#count = header.names.length - 1;
    const labels = items.flatMap((item) => (item.kind === 'labels' ? item.labels : []));
    this.#next = new Map(labels.slice(1).map((label, at) => [labels[at]!, label]));
  }

  take(item: ApartItem, next: ApartItem | undefined): void {
    if (item === this.#taken) return;
    if (item.kind === 'labels') {
      this.#leave();
      this.#waiting = item.labels;
      this.#lastEnd = item.end;
      if (item.labels.some(({ inline }) => inline.length > 0)) this.#end = item.end;
      return;
    }
    const isMatched = this.#match(this.#waiting, item.blocks);
    this.#end = item.end;
    if (!isMatched && next?.kind === 'labels' && this.#matchBoth(item.blocks, next.labels)) {
      this.#taken = next;
      this.#end = next.end;
    } else if (!isMatched) this.#matchSome(this.#waiting, item.blocks);
    this.#waiting = [];
  }

  /** Labels that other labels follow. */
  #leave(): void {
    const whole = this.#waiting.filter(({ inline }) => inline.length === this.#count);
    if (whole.length > 0) this.#push(this.#waiting, whole, []);
    else for (const label of this.#waiting) this.#left.push({ label, before: this.#rows.length });
    this.#waiting = [];
  }

  #match(labels: readonly ApartLabel[], blocks: readonly Values[]): boolean {
    for (const chosen of this.#choices(labels)) {
      const inline = chosen[0]?.inline.length ?? 0;
      if (chosen.some((label) => label.inline.length !== inline)) continue;
      const rows = bandRows(blocks, this.#count - inline, chosen.length);
      if (rows === null) continue;
      this.#push(labels, chosen, rows);
      return true;
    }
    return false;
  }

  /** The last of the values are those of the labels below, which begin with values of their own. */
  #matchBoth(blocks: readonly Values[], below: readonly ApartLabel[]): boolean {
    if (!below.every(({ inline }) => inline.length > 0)) return false;
    for (let cut = 1; cut < blocks.length; cut += 1) {
      const [own, rest] = [blocks.slice(0, cut), blocks.slice(cut)];
      const before = this.#rows.length;
      if (!this.#match(this.#waiting, own)) continue;
      if (this.#match(below, rest)) {
        for (const label of below) this.#guessed.add(label);
        return true;
      }
      this.#rows.length = before;
    }
    return false;
  }

  /** The labels that may have the values: all of them, or without headings and those with parts of their own. */
  #choices(labels: readonly ApartLabel[]): (readonly ApartLabel[])[] {
    // 'Intäkter' right over values is a row of its own, whatever stands over it: 'Bygglov'.
    const last = labels.at(-1);
    const isRow = last !== undefined && GROUP_LABEL.test(textOf(last));
    const bare = labels.filter((label) => (label === last && isRow) || !this.#isHeading(label));
    const begun = labels.filter(({ inline }) => inline.length > 0);
    if (begun.length > 0) return [begun];
    if (bare.length === 0) return [];
    const choices = bare.length < labels.length ? [bare, labels] : [labels];
    return isRow ? [...choices, [last]] : choices;
  }

  #isHeading(label: ApartLabel): boolean {
    const text = textOf(label);
    if (GROUP_LABEL.test(text)) return true;
    const next = this.#next.get(label);
    const { number } = splitNumber(text);
    const below = next === undefined ? null : splitNumber(cellTextOf(next.lines[0])).number;
    return number !== null && below !== null && parentNumber(below) === number;
  }

  /** More rows than labels: the first are theirs. Fewer: no one can tell whose. */
  #matchSome(labels: readonly ApartLabel[], blocks: readonly Values[]): void {
    const rows = labels.some(({ inline }) => inline.length > 0)
      ? null
      : bandRows(blocks, this.#count, null);
    if (rows === null || rows.length < labels.length) {
      for (const label of labels) this.#rows.push({ label, values: [] });
      this.#lost.push(...blocks.flat());
      return;
    }
    for (const [at, values] of rows.entries())
      this.#rows.push({ label: labels[at] ?? null, values });
  }

  #push(
    labels: readonly ApartLabel[],
    chosen: readonly ApartLabel[],
    rows: readonly Values[],
  ): void {
    for (const label of labels) {
      const at = chosen.indexOf(label);
      this.#rows.push({ label, values: at === -1 ? [] : [...label.inline, ...(rows[at] ?? [])] });
    }
  }

  finished(): ApartRows {
    this.#leave();
    const open = this.#rows.filter(({ label }) => label === null);
    const named = this.#left.filter(({ label }) => !this.#isHeading(label));
    const isEven = open.length > 0 && open.length === named.length;
    const guessed = this.#rows
      .filter(({ label }) => label !== null && this.#guessed.has(label))
      .map(rowOf);
    if (isEven) {
      for (const [at, row] of open.entries()) {
        row.label = named[at]!.label;
        guessed.push(rowOf(row));
      }
    } else this.#lost.push(...open.flatMap(({ values }) => values));
    return {
      rows: this.#inOrder(isEven),
      end: isEven ? Math.max(this.#end, this.#lastEnd) : this.#end,
      guessed,
      lost: this.#lost,
    };
  }

  /** The rows with headings over those they stand over; labels that have no values keep their place. */
  #inOrder(isEven: boolean): ApartRow[] {
    const rows = this.#rows.filter(({ label }) => label !== null).map(rowOf);
    const placed = new Set(rows.map(({ label }) => label));
    let at = rows.length;
    for (const { label } of this.#left.toReversed()) {
      const own = rows.findIndex((row) => row.label === label.lines);
      if (own !== -1) at = own;
      else if (isEven && !placed.has(label.lines))
        rows.splice(at, 0, { label: label.lines, values: [] });
    }
    return rows;
  }
}

const textOf = (label: ApartLabel): string => label.lines.map(cellTextOf).join(' ');

const rowOf = ({ label, values }: OpenRow): ApartRow => ({ label: label?.lines ?? [], values });
