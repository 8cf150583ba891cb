import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { Block, Cell, InventedPlan, Table } from './plan-content.ts';
import {
  contentsLine,
  noted,
  picture,
  plain as paragraph,
  rich,
  richRuns,
  tabbedLines,
  textBox,
  WIDTH,
} from './word-blocks.ts';

/** How the author of a Word file makes headings and lists. */
export type WordHabit = {
  /** Styles with English ids, with Swedish ids, with automatic numbers, or bold lines without a style. */
  readonly headings: 'english' | 'swedish' | 'automatic' | 'bold';
  /** Lists as Word's own, or with the sign or number typed. */
  readonly lists: 'own' | 'typed';
};

type Piece = Paragraph | WordTable;
type Turn = { isTurned: boolean; pieces: Piece[] };

const STYLES = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const HEADING_NUMBERS = 'rubriker';
const SIZES = [32, 26, 23] as const;
/** Room for text that runs upwards. */
const TURNED_HEIGHT = { value: 1600, rule: HeightRule.ATLEAST };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
function heading(block: Extract<Block, { kind: 'heading' }>, habit: WordHabit): Paragraph {
  const level = block.level - 1;
  const isAutomatic = habit.headings === 'automatic' && block.number !== null;
  const text = block.number && !isAutomatic ? `${block.number} ${block.text}` : block.text;
  if (habit.headings === 'bold')
    return new Paragraph({ children: [new TextRun({ text, bold: true, size: SIZES[level]! })] });
  const style =
    habit.headings === 'swedish' ? { style: `Rubrik${block.level}` } : { heading: STYLES[level]! };
  const numbering = isAutomatic ? { numbering: { reference: HEADING_NUMBERS, level } } : {};
  return new Paragraph({ ...style, ...numbering, children: [new TextRun(text)] });
}

const listName = (block: Extract<Block, { kind: 'list' }>): string =>
  `lista ${block.format} ${block.start}`;

const typedMark = (format: string, number: number): string =>
  format.replace('%1', String(number)).replace('%a', String.fromCharCode(96 + number));

function list(block: Extract<Block, { kind: 'list' }>, habit: WordHabit): Paragraph[] {
  return block.items.flatMap((item, index) => {
    const [first = '', ...more] = item.split('\n');
    const own = { reference: listName(block), level: 0 };
    return [
      habit.lists === 'typed'
        ? paragraph(`${typedMark(block.format, block.start + index)}\t${first}`)
        : new Paragraph({ numbering: own, children: [new TextRun(first)] }),
      ...more.map(
        (text) => new Paragraph({ indent: { left: 720 }, children: [new TextRun(text)] }),
      ),
    ];
  });
}

type RowLook = { isHead: boolean; look: Table['look']; isShaded: boolean };

function wordCell(cell: Cell, width: number, { isHead, look, isShaded }: RowLook): TableCell {
  const isFigure = /^[-−(]?\s?[\d ,]+\)?$/u.test(cell.text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.span ? { columnSpan: cell.span } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(cell.isTurned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(look === 'bare' || look === 'zebra' ? { borders: NO_BORDERS } : {}),
    ...(isShaded ? { shading: { fill: 'E4ECF4' } } : {}),
    children: cell.text.split('\n').map(
      (text) =>
        new Paragraph({
          children: [new TextRun({ text, bold: isHead })],
          alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
    ),
  });
}

function wordTable(block: Table): WordTable {
  const share = WIDTH / block.widths.reduce((sum, width) => sum + width, 0);
  const widths = block.widths.map((width) => Math.round(width * share));
  const row = (cells: readonly Cell[], isHead: boolean, isShaded: boolean) =>
    new TableRow({
      tableHeader: isHead && block.repeats,
      ...(cells.some((cell) => cell.isTurned) ? { height: TURNED_HEIGHT } : {}),
      children: cells.map((cell, index) =>
        wordCell(cell, widths[index] ?? 900, { isHead, look: block.look, isShaded }),
      ),
    });
  const isZebra = block.look === 'zebra';
  const rows = [
    ...block.head.map((cells) => row(cells, true, isZebra)),
    ...block.body.map((cells, index) => row(cells, false, isZebra && index % 2 === 1)),
  ];
  const table = new WordTable({ columnWidths: widths, rows });
  if (!block.isNested) return table;
  return new WordTable({
    rows: [new TableRow({ children: [new TableCell({ children: [table, new Paragraph('')] })] })],
  });
}

function pieces(
  block: Exclude<Block, { kind: 'turned' }>,
  habit: WordHabit,
  notes: readonly string[],
): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, habit)];
    case 'text':
      return [paragraph(block.text, block.isBold)];
    case 'list':
      return list(block, habit);
    case 'table':
      return [
        ...(block.caption ? [paragraph(block.caption, true)] : []),
        ...(block.look === 'tabbed' ? tabbedLines(block) : [wordTable(block)]),
        paragraph(''),
      ];
    case 'rich':
      return [rich(block.text)];
    case 'noted':
      return [noted(block.text, notes.indexOf(block.note) + 1)];
    case 'contents':
      return block.entries.map(contentsLine);
    case 'picture':
      return picture(block);
    case 'aside':
      return [
        textBox(
          block.blocks.flatMap((inner) =>
            'text' in inner ? [new Paragraph({ children: richRuns(inner.text) })] : [],
          ),
        ),
      ];
    case 'columns':
      return block.blocks.flatMap((inner) =>
        inner.kind === 'turned' ? [] : pieces(inner, habit, notes),
      );
  }
}

/** The plan's parts by the way the page lies. */
function turns(plan: InventedPlan, habit: WordHabit): Turn[] {
  const all: Turn[] = [{ isTurned: false, pieces: front(plan) }];
  const put = (isTurned: boolean, given: Piece[]) => {
    if (all.at(-1)!.isTurned === isTurned) all.at(-1)!.pieces.push(...given);
    else all.push({ isTurned, pieces: given });
  };
  const notes = notesOf(plan.blocks);
  for (const block of plan.blocks) {
    if (block.kind !== 'turned') put(false, pieces(block, habit, notes));
    else
      for (const inner of block.blocks)
        if (inner.kind !== 'turned') put(true, pieces(inner, habit, notes));
  }
  return all;
}

const front = (plan: InventedPlan): Piece[] => [
  paragraph(plan.organization),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plan.title)] }),
  paragraph(plan.organ),
];

function section(plan: InventedPlan, { isTurned, pieces: children }: Turn): ISectionOptions {
  const side = new Paragraph({
    children: [
      new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  return {
    properties: {
      page: {
        size: {
          orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          width: 11906,
          height: 16838,
        },
      },
    },
    headers: {
      default: new Header({
        children: [paragraph(plan.organization), paragraph(`${plan.organ} – ${plan.title}`)],
      }),
    },
    footers: { default: new Footer({ children: [side] }) },
    children,
  };
}

const lists = (blocks: readonly Block[]): Extract<Block, { kind: 'list' }>[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? [block] : 'blocks' in block ? lists(block.blocks) : [],
  );

const notesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'noted' ? [block.note] : 'blocks' in block ? notesOf(block.blocks) : [],
  );

const listFormat = (format: string) =>
  format.includes('%a')
    ? LevelFormat.LOWER_LETTER
    : format.includes('%1')
      ? LevelFormat.DECIMAL
      : LevelFormat.BULLET;

/** The plan as a Word file made by an author of the given habits. */
export async function toDocx(plan: InventedPlan, habit: WordHabit): Promise<Uint8Array> {
  const numbers = ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text,
  }));
  const file = new Document({
    title: plan.title,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } },
      paragraphStyles: SIZES.map((size, level) => ({
        id: `Rubrik${level + 1}`,
        name: `heading ${level + 1}`,
        basedOn: 'Normal',
        run: { bold: true, size },
        paragraph: { outlineLevel: level },
      })),
    },
    numbering: {
      config: [
        { reference: HEADING_NUMBERS, levels: numbers },
        ...lists(plan.blocks).map((block) => ({
          reference: listName(block),
          levels: [
            {
              level: 0,
              format: listFormat(block.format),
              text: block.format.replace('%a', '%1'),
              start: block.start,
            },
          ],
        })),
      ],
    },
    footnotes: Object.fromEntries(
      notesOf(plan.blocks).map((note, index) => [index + 1, { children: [paragraph(note)] }]),
    ),
    sections: turns(plan, habit).map((turn) => section(plan, turn)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
