import type { Assignment, Block, Cell, InventedPlan, Table, Truth } from './plan-content.ts';

/** Writes a plan and its truth side by side, so that the two cannot drift apart. */

type Head = Pick<InventedPlan, 'name' | 'organ' | 'organization' | 'year' | 'title'>;
type Looks = Partial<Pick<Table, 'caption' | 'look' | 'repeats' | 'isNested' | 'widths'>>;
type Row = readonly string[];
type Giver = { givenBy?: string | null; to?: readonly string[] };

/** '-1 234,5', '(1 234)', '12,3 %' or '–' as a number or null. */
export function figure(text: string): number | null {
  const bare = text.replace(/[\s%*]/gu, '').replace(/[−–]/gu, '-');
  if (!/\d/u.test(bare)) return null;
  const amount = Number(bare.replace(/[()]/gu, '').replace(/^[-+]/u, '').replace(',', '.'));
  return /^[-(]/u.test(bare) ? -amount : amount;
}

const cells = (row: Row): Cell[] => row.map((text) => ({ text }));

export class PlanMaker {
  readonly #head: Head;
  #blocks: Block[] = [];
  #goalKey: string | null = null;
  #giver: Required<Giver> = { givenBy: null, to: [] };
  readonly #truth: Truth = {
    sections: [],
    goals: [],
    assignments: [],
    indicators: [],
    budgetTables: [],
    risks: [],
  };

  constructor(head: Head) {
    this.#head = head;
  }

  heading(level: 1 | 2 | 3, number: string | null, text: string): this {
    if (number) this.#truth.sections.push({ number: number.replace(/\.$/u, ''), title: text });
    if (level < 3) this.#goalKey = null;
    this.#giver = { givenBy: null, to: [] };
    return this.#put({ kind: 'heading', level, number, text });
  }

  /** A heading that is a goal: `label` and `title` stand with `between` between them. */
  goal(key: string, label: string, title: string, between = ': ', level: 1 | 2 | 3 = 3): this {
    this.#goalKey = key;
    this.#giver = { givenBy: null, to: [] };
    this.#truth.goals.push({ key, label, title });
    return this.#put({ kind: 'heading', level, number: null, text: `${label}${between}${title}` });
  }

  text(text: string): this {
    return this.#put({ kind: 'text', text, isBold: false });
  }

  /** A bold line; what follows is given by and to whom it says. */
  lead(text: string, giver: Giver = {}): this {
    this.#giver = { givenBy: giver.givenBy ?? null, to: giver.to ?? [] };
    return this.#put({ kind: 'text', text, isBold: true });
  }

  bullets(...items: string[]): this {
    return this.#put({ kind: 'list', format: '•', start: 1, items });
  }

  assignment(label: string, number: string | null, text: string): this {
    this.#assign(number, text);
    return this.#put({ kind: 'text', text: `${label} ${text}`.trim(), isBold: false });
  }

  /** Uppdrag as a list; numbered when the format has a place for the number. */
  assignments(format: string, start: number, ...items: string[]): this {
    for (const [index, text] of items.entries())
      this.#assign(format.includes('%1') ? String(start + index) : null, text);
    return this.#put({ kind: 'list', format, start, items });
  }

  assignmentTable(
    head: Row,
    rows: readonly Row[],
    at: { number?: number; text: number; to?: number },
    looks: Looks = {},
  ): this {
    for (const row of rows) {
      const to = at.to === undefined ? this.#giver.to : [row[at.to]!];
      const number = at.number === undefined ? null : row[at.number]!.replace(/^\D+/u, '');
      this.#assign(number, row[at.text]!, to);
    }
    return this.#table([cells(head)], rows.map(cells), looks);
  }

  indicators(
    head: Row | readonly (readonly Cell[])[],
    rows: readonly Row[],
    at: { text: number; outcome?: number; target?: number; longTerm?: number },
    looks: Looks = {},
  ): this {
    const pick = (row: Row, index: number | undefined) => (index === undefined ? '' : row[index]!);
    for (const row of rows)
      this.#truth.indicators.push({
        key: `${this.#goalKey ?? ''}:${this.#truth.indicators.length + 1}`,
        text: row[at.text]!.replace(/^\d+(?: ?[a-z])?\. /u, ''),
        outcome: pick(row, at.outcome),
        target: pick(row, at.target),
        longTerm: pick(row, at.longTerm),
      });
    const isPlain = (given: typeof head): given is Row => typeof given[0] === 'string';
    return this.#table(isPlain(head) ? [cells(head)] : head, rows.map(cells), looks);
  }

  budget(
    title: string,
    head: Row | readonly (readonly Cell[])[],
    rows: readonly Row[],
    looks: Looks = {},
  ): this {
    this.#truth.budgetTables.push({
      title,
      rows: rows.map(([label, ...values]) => ({ label: label!, values: values.map(figure) })),
    });
    const isPlain = (given: typeof head): given is Row => typeof given[0] === 'string';
    return this.#table(isPlain(head) ? [cells(head)] : head, rows.map(cells), {
      caption: title,
      ...looks,
    });
  }

  /** Rows of one risk follow each other; an area or a risk left empty is the one above. `merged`
   * columns then cover the rows, else their cells stand empty. */
  risks(
    head: Row,
    rows: readonly Row[],
    at: { area: number; risk: number; measure: number },
    looks: Looks & { merged?: readonly number[] } = {},
  ): this {
    let area = '';
    for (const row of rows) {
      area = row[at.area] || area;
      const measure = row[at.measure]!;
      if (row[at.risk])
        this.#truth.risks.push({ area, risk: row[at.risk]!, measures: measure ? [measure] : [] });
      else this.#truth.risks.at(-1)!.measures.push(measure);
    }
    const body = rows.map((row, index) => mergedRow(rows, row, index, looks.merged ?? []));
    return this.#table([cells(head)], body, looks);
  }

  /** A block whose truth `expect` tells, or that holds nothing to be read. */
  block(block: Block): this {
    return this.#put(block);
  }

  /** What a reader shall find, written by hand for blocks that the other methods do not know. */
  expect(truth: Partial<Truth>): this {
    this.#truth.sections.push(...(truth.sections ?? []));
    this.#truth.goals.push(...(truth.goals ?? []));
    this.#truth.assignments.push(...(truth.assignments ?? []));
    this.#truth.indicators.push(...(truth.indicators ?? []));
    this.#truth.budgetTables.push(...(truth.budgetTables ?? []));
    this.#truth.risks.push(...(truth.risks ?? []));
    return this;
  }

  /** What `fill` adds stands on a page turned on its side, or in two columns. */
  within(kind: 'turned' | 'columns' | 'aside', fill: (maker: PlanMaker) => void): this {
    const outer = this.#blocks;
    this.#blocks = [];
    fill(this);
    const blocks = this.#blocks;
    this.#blocks = outer;
    return this.#put({ kind, blocks });
  }

  done(): InventedPlan {
    return { ...this.#head, blocks: this.#blocks, truth: this.#truth };
  }

  #put(block: Block): this {
    this.#blocks.push(block);
    return this;
  }

  #assign(number: string | null, text: string, to: readonly string[] = this.#giver.to): void {
    const assignment: Assignment = {
      key: `${this.#truth.assignments.length + 1}`,
      number,
      goalKey: this.#goalKey,
      givenBy: this.#giver.givenBy,
      assignedTo: to,
      text,
    };
    this.#truth.assignments.push(assignment);
  }

  #table(head: Table['head'], body: Table['body'], looks: Looks): this {
    const columns = head.at(-1)!.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
    return this.#put({
      kind: 'table',
      caption: looks.caption ?? null,
      head,
      body,
      widths: looks.widths ?? [3, ...Array<number>(columns - 1).fill(1)],
      look: looks.look ?? 'ruled',
      repeats: looks.repeats ?? true,
      isNested: looks.isNested ?? false,
    });
  }
}

function mergedRow(
  rows: readonly Row[],
  row: Row,
  index: number,
  merged: readonly number[],
): Cell[] {
  return row.flatMap((text, column) => {
    if (!merged.includes(column)) return [{ text }];
    if (text === '' && index > 0) return [];
    const next = rows.findIndex((other, at) => at > index && other[column] !== '');
    return [{ text, rows: (next === -1 ? rows.length : next) - index }];
  });
}
