import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { cellSpans, spansText } from './format-cell.ts';
import type { Fact, Report, ReportBlock, Span } from './report.ts';
import { visibleText } from './safe-text.ts';

/** Fonts every Word has; sizes in half points. Headings use Word's own styles, so that the
 * navigation pane, a table of contents and screen readers find them. */
const FONT = 'Calibri';
const BODY_SIZE = 22;
const BULLETS = 'punkter';
const QUOTE = 'Citat';
const SOURCE = 'Källa';
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
/** A4 in twentieths of a point, with 2,5 cm margins. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 1417;

function runs(spans: readonly Span[]): TextRun[] {
  return spans.flatMap((span) =>
    visibleText(span.text)
      .split('\n')
      .map(
        (text, index) =>
          new TextRun({
            text,
            ...(index > 0 ? { break: 1 } : {}),
            ...(span.bold ? { bold: true } : {}),
            ...(span.italic ? { italics: true } : {}),
            ...(span.mark === 'insert' ? { underline: { type: UnderlineType.SINGLE } } : {}),
            ...(span.mark === 'delete' ? { strike: true } : {}),
          }),
      ),
  );
}

const plain = (text: string): TextRun[] => runs([{ text }]);

function tableRow(cells: readonly string[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (cell) =>
        new TableCell({
          children: [new Paragraph({ children: runs([{ text: cell, bold: isHeader }]) })],
        }),
    ),
  });
}

function blockDocx(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: plain(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.spans) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runs(item) }),
      );
    case 'quote':
      return [
        new Paragraph({ style: QUOTE, keepNext: true, children: runs(block.spans) }),
        new Paragraph({ style: SOURCE, children: plain(block.source) }),
      ];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: plain(block.caption) }),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            tableRow(
              block.columns.map(({ title }) => title),
              true,
            ),
            ...block.rows.map((row) =>
              row.kind === 'group'
                ? tableRow([row.title], true)
                : tableRow(
                    row.cells.map((cell) => spansText(cellSpans(cell))),
                    false,
                  ),
            ),
          ],
        }),
      ];
    case 'facts':
      return factParagraphs(block.facts);
    case 'notice':
      return [new Paragraph({ children: runs(block.spans) })];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function factParagraphs(facts: readonly Fact[]): Paragraph[] {
  return facts.map(
    (fact) =>
      new Paragraph({
        spacing: { after: 40 },
        children: runs([{ text: `${fact.label}: `, bold: true }, { text: fact.value }]),
      }),
  );
}

const heading = (size: number) => ({
  run: { font: FONT, size, bold: true, color: '1C1A17' },
  paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
});

const styles = {
  default: {
    document: {
      run: { font: FONT, size: BODY_SIZE, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true },
      paragraph: { spacing: { after: 200, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(28),
    heading2: heading(24),
    heading3: heading(22),
  },
  paragraphStyles: [
    {
      id: QUOTE,
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: {
        indent: { left: 400, right: 400 },
        border: { left: { style: BorderStyle.SINGLE, size: 8, space: 10, color: '8A8378' } },
        spacing: { after: 40 },
      },
    },
    {
      id: SOURCE,
      name: SOURCE,
      basedOn: 'Normal',
      run: { size: 19, color: '544D43' },
      paragraph: { indent: { left: 400, right: 400 } },
    },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true, size: 20 } },
  ],
};

function pageHeader(report: Report): Header {
  const text = new TextRun({ text: visibleText(report.title), size: 18, color: '544D43' });
  return new Header({ children: [new Paragraph({ children: [text] })] });
}

function pageFooter(): Footer {
  const number = new TextRun({
    size: 18,
    color: '544D43',
    children: [PageNumber.CURRENT, '(', PageNumber.TOTAL_PAGES, ')'],
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })],
  });
}

/**
 * The document as a Word file: real heading, list and quotation styles, page numbers, language
 * sv-SE; no name of a machine or account in its properties.
 */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: visibleText(report.title),
    creator: visibleText(report.author) || 'Beredd',
    lastModifiedBy: 'Beredd',
    description: '',
    styles,
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: pageHeader(report) },
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: plain(report.title) }),
          ...factParagraphs(report.facts),
          ...report.blocks.flatMap(blockDocx),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
