import {
  Document,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Typesetting } from '../content/all.ts';
import type { SampleBlock, SampleDocument } from '../content/sample-document.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const NUMBERS = 'rubriknummer';
const BULLETS = 'punkter';

const paragraph = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold })], spacing: { after: 140 } });

const cell = (
  text: string,
  options: { bold?: boolean; span?: number; merge?: 'restart' | 'continue' } = {},
) =>
  new TableCell({
    ...(options.span ? { columnSpan: options.span } : {}),
    ...(options.merge
      ? {
          verticalMerge:
            options.merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }
      : {}),
    children: [new Paragraph({ children: [new TextRun({ text, bold: options.bold ?? false })] })],
  });

const table = (rows: TableRow[]): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });

const headerRow = (names: readonly string[]): TableRow =>
  new TableRow({ tableHeader: true, children: names.map((name) => cell(name, { bold: true })) });

const plainRows = (rows: readonly (readonly string[])[]): TableRow[] =>
  rows.map((cells) => new TableRow({ children: cells.map((text) => cell(text)) }));

function budgetTable(block: Extract<SampleBlock, { kind: 'budget' }>): (Paragraph | Table)[] {
  const groups = block.groups
    ? [
        new TableRow({
          tableHeader: true,
          children: [
            cell(''),
            ...block.groups.map((group) => cell(group.text, { bold: true, span: group.span })),
          ],
        }),
      ]
    : [];
  const rows = [...groups, headerRow(['', ...block.header]), ...plainRows(block.rows)];
  const footnote = block.footnote ? [paragraph(block.footnote)] : [paragraph('')];
  return [paragraph(block.caption, true), table(rows), ...footnote];
}

function riskTable(block: Extract<SampleBlock, { kind: 'risks' }>): Table {
  const rows = block.rows.flatMap(({ area, risk, measures }) =>
    measures.map((measure, index) => {
      const merge = index === 0 ? 'restart' : 'continue';
      const isFirst = index === 0;
      return new TableRow({
        children: [
          cell(isFirst ? area : '', { merge }),
          cell(isFirst ? risk : '', { merge }),
          cell(measure),
        ],
      });
    }),
  );
  return table([headerRow(block.header), ...rows]);
}

function headingParagraph(
  block: Extract<SampleBlock, { kind: 'heading' }>,
  isAutomatic: boolean,
): Paragraph {
  const isNumbered = isAutomatic && block.number !== undefined;
  const text = !isAutomatic && block.number ? `${block.number} ${block.text}` : block.text;
  return new Paragraph({
    heading: LEVELS[block.level],
    ...(isNumbered ? { numbering: { reference: NUMBERS, level: block.level - 1 } } : {}),
    children: [new TextRun(text)],
  });
}

function blockDocx(block: SampleBlock, isAutomatic: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, isAutomatic)];
    case 'goal':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          children: [new TextRun(`${block.label}: ${block.title}`)],
        }),
      ];
    case 'text':
      return [paragraph(block.text)];
    case 'lead':
      return [paragraph(block.text, true)];
    case 'bullets':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            children: [new TextRun(item)],
          }),
      );
    case 'assignment':
      return [paragraph(`${block.label} ${block.text}`)];
    case 'indicators': {
      const rows = block.header.length === 1 ? block.rows.map(([first]) => [first]) : block.rows;
      return [table([headerRow(block.header), ...plainRows(rows)]), paragraph('')];
    }
    case 'budget':
      return budgetTable(block);
    case 'risks':
      return [riskTable(block), paragraph('')];
    case 'picture':
      return [paragraph(`[Bild: ${block.description}]`)];
  }
}

function front(document: SampleDocument): Paragraph[] {
  if (document.kind === 'tjänsteskrivelse')
    return [
      paragraph(document.organization),
      paragraph('Tjänsteskrivelse', true),
      paragraph('Organ'),
      paragraph(document.organ),
      new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
    ];
  return [
    paragraph(document.organization),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
    paragraph(document.organ),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

const headingNumbers = ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  start: 1,
}));

/** The sample as a Word file with heading styles, header rows, merged cells and a page header. */
export async function sampleDocx({
  document,
  hasAutomaticNumbers,
}: Typesetting): Promise<Uint8Array> {
  const pageHeader = new Header({
    children: [
      new Paragraph({
        children: [
          new TextRun(`${document.organ}, ${document.title} `),
          new TextRun({ children: [PageNumber.CURRENT, '(', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
  const file = new Document({
    title: `${document.organ}, ${document.title}`,
    creator: document.organization,
    lastModifiedBy: document.organization,
    styles: {
      default: { document: { run: { font: 'Georgia', size: 22, language: { value: 'sv-SE' } } } },
    },
    numbering: {
      config: [
        { reference: NUMBERS, levels: headingNumbers },
        { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    sections: [
      {
        headers: { default: pageHeader },
        children: [
          ...front(document),
          ...document.blocks.flatMap((block) => blockDocx(block, hasAutomaticNumbers)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
