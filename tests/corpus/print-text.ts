import type { Block, Cell, InventedPlan, Table } from './plan-content.ts';
import { blockText, grid, wrapped } from './to-text.ts';

/** How a program takes the text out of a printed page. */
export type Extraction = {
  /** 'layout' keeps every text at its place; 'cells' writes the cells of a row one after the other. */
  readonly form: 'layout' | 'cells';
  /** Characters of a full line, and lines of a page. */
  readonly width: number;
  readonly height: number;
  readonly hyphenates: boolean;
  /** Whether a form feed ends each page. */
  readonly hasFormFeeds: boolean;
  /** Whether the cells of a row stand in its middle, half a line further down where it comes so. */
  readonly isCentred?: boolean;
};

/** A piece of the plan as lines; a table's header is printed again on the next page. */
type Piece = { readonly lines: readonly string[]; readonly again: readonly string[] };

/** Spaces between two columns of text at least. */
const GAP = 2;

/** Characters of each column: as wide as its share, and no word is broken in it. */
function columnWidths(rows: readonly (readonly string[])[], table: Table, width: number): number[] {
  const sum = table.widths.reduce((total, share) => total + share, 0);
  const room = width - GAP * (table.widths.length - 1);
  return table.widths.map((share, column) => {
    const words = rows.flatMap((row) => (row[column] ?? '').split(' ').map((word) => word.length));
    return Math.max(Math.floor((room * share) / sum), ...words);
  });
}

const isFigure = (text: string): boolean => /^[-−–(]?\s?[\d ,]+\s?%?\)?$/u.test(text);

/** A row in its columns, each cell wrapped in its own; figures stand to the right. */
function layoutRow(
  row: readonly string[],
  widths: readonly number[],
  extraction: Extraction,
): string[] {
  const cells = row.map((text, column) =>
    text === '' ? [] : wrapped(text, widths[column]!, extraction.hyphenates),
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  const printed = (textOf: (lines: readonly string[]) => string): string =>
    cells
      .map((lines, column) => {
        const text = textOf(lines);
        const width = widths[column]!;
        return isFigure(row[column]!) ? text.padStart(width) : text.padEnd(width);
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  if (extraction.isCentred !== true)
    return Array.from({ length: height }, (_, at) => printed((lines) => lines[at] ?? ''));
  // Counted in half lines: a cell of one line beside one of two stands between those.
  return Array.from({ length: 2 * height }, (_, half) =>
    printed((lines) => {
      const at = half - (height - lines.length);
      return at % 2 === 0 ? (lines[at / 2] ?? '') : '';
    }),
  ).filter((line) => line !== '');
}

/** A row cell by cell: those of one line follow each other on it, longer ones have lines of their own. */
function cellsRow(
  row: readonly string[],
  widths: readonly number[],
  extraction: Extraction,
): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const [column, text] of row.entries()) {
    if (text === '') continue;
    const [first, ...rest] = wrapped(text, widths[column]!, extraction.hyphenates);
    if (isOpen) lines[lines.length - 1] += ` ${first}`;
    else lines.push(first!);
    lines.push(...rest);
    isOpen = rest.length === 0;
  }
  return lines;
}

function tablePieces(block: Table, extraction: Extraction): Piece[] {
  const head = grid(block.head, block.widths.length);
  const body = grid(block.body, block.widths.length);
  const widths = columnWidths([...head, ...body], block, extraction.width);
  const row = extraction.form === 'layout' ? layoutRow : cellsRow;
  const header = head.flatMap((cells) => row(cells, widths, extraction));
  const rows = mergedGroups(block.body, body).map((group) =>
    group.flatMap((cells) => row(cells, widths, extraction)),
  );
  const caption = block.caption === null ? [] : [block.caption];
  return [
    { lines: [...caption, ...header, ...(rows[0] ?? [])], again: [] },
    ...rows.slice(1).map((lines) => ({ lines, again: block.repeats ? header : [] })),
  ];
}

/** Rows that a merged cell covers stay on one page. */
function mergedGroups(
  given: readonly (readonly Cell[])[],
  rows: readonly (readonly string[])[],
): (readonly string[])[][] {
  const groups: (readonly string[])[][] = [];
  let covered = 0;
  for (const [at, row] of rows.entries()) {
    if (covered > 0) groups.at(-1)!.push(row);
    else groups.push([row]);
    covered = Math.max(covered, ...given[at]!.map((cell) => cell.rows ?? 1)) - 1;
  }
  return groups;
}

function blockPieces(block: Block, extraction: Extraction): Piece[] {
  if (block.kind === 'table') return tablePieces(block, extraction);
  if ('blocks' in block) return block.blocks.flatMap((inner) => blockPieces(inner, extraction));
  const habit = { ...extraction, tables: 'tabs', isDoubleSpaced: false, page: null } as const;
  return [{ lines: blockText(block, habit), again: [] }];
}

/** The plan as a program takes it out of printed pages, with a header and a page number on each. */
export function printText(plan: InventedPlan, extraction: Extraction): string {
  const isLayout = extraction.form === 'layout';
  const pages: string[][] = [[plan.organization, plan.title, plan.organ, '']];
  for (const block of plan.blocks) {
    const pieces = blockPieces(block, extraction);
    if (isLayout && block.kind === 'heading') pages.at(-1)!.push('');
    for (const piece of pieces) {
      const isFull = pages.at(-1)!.length + piece.lines.length > extraction.height;
      if (isFull) pages.push([...piece.again]);
      pages.at(-1)!.push(...piece.lines);
    }
    if (isLayout && (block.kind === 'table' || block.kind === 'heading')) pages.at(-1)!.push('');
  }
  const blank = isLayout ? [''] : [];
  const end = extraction.hasFormFeeds ? '\f' : '\n';
  return pages
    .map((lines, at) =>
      [
        plan.organization,
        `${plan.organ} | ${plan.title}`,
        ...blank,
        ...lines,
        ...blank,
        `Sida ${at + 1} av ${pages.length}`,
      ].join('\n'),
    )
    .join(isLayout || extraction.hasFormFeeds ? `\n${end}` : '\n');
}
