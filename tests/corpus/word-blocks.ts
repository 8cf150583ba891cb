import {
  AlignmentType,
  FootnoteReferenceRun,
  ImageRun,
  LeaderType,
  Paragraph,
  TabStopType,
  Textbox,
  TextRun,
} from 'docx';
import type { Block, ContentsEntry, Table } from './plan-content.ts';

/** Parts of a Word file that stand in one paragraph or a few. */

/** Width of the text on an upright page, in twentieths of a point. */
export const WIDTH = 9000;

/** A single grey pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAGBgL/L2h6KwAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Runs of a text whose words between `**` are bold. */
export function richRuns(text: string): TextRun[] {
  return text
    .split('**')
    .map((part, index) => new TextRun({ text: part, bold: index % 2 === 1 }))
    .filter((_run, index) => text.split('**')[index] !== '');
}

export const plain = (text: string, isBold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: isBold })], spacing: { after: 120 } });

export const rich = (text: string): Paragraph =>
  new Paragraph({ children: richRuns(text), spacing: { after: 120 } });

/** One entry of a contents list, with dots up to its page. */
export function contentsLine(entry: ContentsEntry): Paragraph {
  return new Paragraph({
    style: `TOC${entry.level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [entry.text, '\t', String(entry.page)] })],
  });
}

export function picture(block: Extract<Block, { kind: 'picture' }>): Paragraph[] {
  const image = new ImageRun({
    type: 'png',
    data: PIXEL,
    transformation: { width: 300, height: 120 },
    altText: { name: 'Bild', title: '', description: block.description },
  });
  return [
    new Paragraph({ children: [image] }),
    ...(block.caption
      ? [new Paragraph({ style: 'Caption', children: [new TextRun(block.caption)] })]
      : []),
  ];
}

/** A text box that holds the paragraphs. */
export function textBox(children: Paragraph[]): Paragraph {
  const box = new Textbox({ children, style: { width: '180pt', height: '90pt' } });
  return new Paragraph({ children: [box] });
}

export const noted = (text: string, id: number): Paragraph =>
  new Paragraph({
    children: [new TextRun(text), new FootnoteReferenceRun(id)],
    spacing: { after: 120 },
  });

/** The rows of a table as lines with tabs between the cells, as typewriters made them. */
export function tabbedLines(block: Table): Paragraph[] {
  const sum = block.widths.reduce((total, width) => total + width, 0);
  let reached = 0;
  const stops = block.widths.map((width) => {
    const position = Math.round((WIDTH * reached) / sum);
    reached += width;
    return { type: TabStopType.LEFT, position };
  });
  return [...block.head, ...block.body].map(
    (row) =>
      new Paragraph({
        tabStops: stops.slice(1),
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({
            children: row.flatMap((cell, index) => (index === 0 ? [cell.text] : ['\t', cell.text])),
          }),
        ],
      }),
  );
}
