import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { Block, Cell, InventedPlan, Table } from './plan-content.ts';

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
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
/** Width of the text on an upright page, in twentieths of a point. */
const WIDTH = 9000;

const paragraph = (text: string, isBold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: isBold })], spacing: { after: 120 } });

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

function list(block: Extract<Block, { kind: 'list' }>, habit: WordHabit): Paragraph[] {
  return block.items.map((item, index) =>
    habit.lists === 'typed'
      ? paragraph(`${block.format.replace('%1', String(block.start + index))}\t${item}`)
      : new Paragraph({
          numbering: { reference: listName(block), level: 0 },
          children: [new TextRun(item)],
        }),
  );
}

function wordCell(cell: Cell, width: number, isHead: boolean, look: Table['look']): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.span ? { columnSpan: cell.span } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(look === 'bare' ? { borders: NO_BORDERS } : {}),
    children: [
      new Paragraph({
        children: [new TextRun({ text: cell.text, bold: isHead })],
        alignment: /^[-−(]?\s?[\d ,]+\)?$/u.test(cell.text)
          ? AlignmentType.RIGHT
          : AlignmentType.LEFT,
      }),
    ],
  });
}

function wordTable(block: Table): WordTable {
  const share = WIDTH / block.widths.reduce((sum, width) => sum + width, 0);
  const widths = block.widths.map((width) => Math.round(width * share));
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead && block.repeats,
      children: cells.map((cell, index) =>
        wordCell(cell, widths[index] ?? 900, isHead, block.look),
      ),
    });
  const rows = [
    ...block.head.map((cells) => row(cells, true)),
    ...block.body.map((cells) => row(cells, false)),
  ];
  const table = new WordTable({ columnWidths: widths, rows });
  if (!block.isNested) return table;
  return new WordTable({
    rows: [new TableRow({ children: [new TableCell({ children: [table, new Paragraph('')] })] })],
  });
}

function pieces(block: Exclude<Block, { kind: 'turned' }>, habit: WordHabit): Piece[] {
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
        wordTable(block),
        paragraph(''),
      ];
    case 'columns':
      return block.blocks.flatMap((inner) => (inner.kind === 'turned' ? [] : pieces(inner, habit)));
  }
}

/** The plan's parts by the way the page lies. */
function turns(plan: InventedPlan, habit: WordHabit): Turn[] {
  const all: Turn[] = [{ isTurned: false, pieces: front(plan) }];
  const put = (isTurned: boolean, given: Piece[]) => {
    if (all.at(-1)!.isTurned === isTurned) all.at(-1)!.pieces.push(...given);
    else all.push({ isTurned, pieces: given });
  };
  for (const block of plan.blocks) {
    if (block.kind !== 'turned') put(false, pieces(block, habit));
    else
      for (const inner of block.blocks)
        if (inner.kind !== 'turned') put(true, pieces(inner, habit));
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
              format: block.format.includes('%1') ? LevelFormat.DECIMAL : LevelFormat.BULLET,
              text: block.format,
              start: block.start,
            },
          ],
        })),
      ],
    },
    sections: turns(plan, habit).map((turn) => section(plan, turn)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
