import type { Block, Cell, ContentsEntry, InventedPlan, Table } from './plan-content.ts';

/** How text was taken out of a document. */
export type TextHabit = {
  readonly width: number;
  readonly hyphenates: boolean;
  /** Cells between tabs, or each row's cells below each other as text extraction leaves them. */
  readonly tables: 'tabs' | 'scrambled';
  readonly isDoubleSpaced: boolean;
  /** Lines between two page heads; null for a text without pages. */
  readonly page: number | null;
};

const VOWELS = 'aeiouyåäö';
/** Letters that a hyphen leaves on either side, at least. */
const FEWEST = 3;

function breakBefore(word: string, room: number): number {
  for (let at = Math.min(room - 1, word.length - FEWEST); at >= FEWEST; at--) {
    const around = word.slice(at - 1, at + 2).toLowerCase();
    const [before, after, next] = Array.from(around, (letter) => VOWELS.includes(letter));
    if (/^\p{L}{3}$/u.test(around) && before && !after && next) return at;
  }
  return 0;
}

/** Lines of at most `width` letters. */
export function wrapped(text: string, width: number, hyphenates: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 <= width || line === '') {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const at = hyphenates ? breakBefore(word, width - line.length - 1) : 0;
    lines.push(at > 0 ? `${line} ${word.slice(0, at)}-` : line);
    line = word.slice(at);
  }
  return [...lines, line];
}

/** Rows with every cell in its column: a merged cell's text stands where it begins. */
export function grid(rows: readonly (readonly Cell[])[], columns: number): string[][] {
  const taken = rows.map(() => Array<string | null>(columns).fill(null));
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (taken[index]![column] !== null && column < columns) column++;
      for (let down = 0; down < (cell.rows ?? 1); down++)
        for (let right = 0; right < (cell.span ?? 1); right++)
          if (taken[index + down])
            taken[index + down]![column + right] =
              down + right === 0 ? cell.text.replaceAll('\n', ' ') : '';
    }
  }
  return taken.map((row) => row.map((text) => text ?? ''));
}

/** A row as text extraction prints it: long cells wrapped in their column, short ones on one line. */
function scrambledRow(row: readonly string[], table: Table, habit: TextHabit): string[] {
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const lines: string[] = [];
  let short: string[] = [];
  const flush = () => {
    if (short.length > 0) lines.push(short.join(' '));
    short = [];
  };
  for (const [index, text] of row.entries()) {
    if (text === '') continue;
    const width = Math.max(10, Math.floor((habit.width * table.widths[index]!) / sum));
    const parts = wrapped(text, width, habit.hyphenates);
    if (parts.length === 1) short.push(text);
    else {
      flush();
      lines.push(...parts);
      if (parts.length > 1) lines.push('');
    }
  }
  flush();
  return lines;
}

function tableText(block: Table, habit: TextHabit): string[] {
  const head = grid(block.head, block.widths.length);
  const body = grid(block.body, block.widths.length);
  const caption = block.caption ? [block.caption] : [];
  if (habit.tables === 'tabs')
    return [...caption, ...[...head, ...body].map((row) => row.join('\t'))];
  return [
    ...caption,
    ...[...head, ...body].flatMap((row) => [...scrambledRow(row, block, habit), '']),
  ];
}

const dotted = ({ text, page }: ContentsEntry, width: number): string =>
  `${text} ${'.'.repeat(Math.max(3, width - text.length - 6))} ${page}`;

/** A block as lines of text. */
export function blockText(block: Block, habit: TextHabit): string[] {
  const flow = (text: string) => wrapped(text, habit.width, habit.hyphenates);
  switch (block.kind) {
    case 'heading':
      return flow(block.number ? `${block.number} ${block.text}` : block.text);
    case 'text':
      return flow(block.text);
    case 'list':
      return block.items.flatMap((item, index) => {
        const number = block.start + index;
        const mark = block.format
          .replace('%1', String(number))
          .replace('%a', String.fromCharCode(96 + number));
        return `${mark} ${item}`.split('\n').flatMap(flow);
      });
    case 'table':
      return tableText(block, habit);
    case 'rich':
      return flow(block.text.replaceAll('**', ''));
    case 'noted':
      return [...flow(`${block.text}1`), '', `1 ${block.note}`];
    case 'contents':
      return ['Innehåll', ...block.entries.map((entry) => dotted(entry, habit.width))];
    case 'picture':
      return block.caption ? flow(block.caption) : [];
    case 'turned':
    case 'columns':
    case 'aside':
      return block.blocks.flatMap((inner) => [...blockText(inner, habit), '']);
  }
}

/** Puts a page head into the text wherever a page is full, in mid sentence too. */
function withPageHeads(lines: readonly string[], plan: InventedPlan, length: number): string[] {
  const pages = Math.ceil(lines.length / length);
  return lines.flatMap((line, index) =>
    index > 0 && index % length === 0
      ? ['', `${plan.organ}, ${plan.title} ${index / length + 1}(${pages})`, '', line]
      : [line],
  );
}

/** The plan as lines of text. */
export function toText(plan: InventedPlan, habit: TextHabit): string {
  const front = [plan.organization, '', plan.organ, '', plan.title, ''];
  const body = plan.blocks.flatMap((block) => [...blockText(block, habit), '']);
  const paged = habit.page === null ? body : withPageHeads(body, plan, habit.page);
  const lines = [...front, ...paged];
  return `${(habit.isDoubleSpaced ? lines.flatMap((line) => [line, '']) : lines).join('\n')}\n`;
}
