import validate from '@ooxml-tools/validate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { cellSpans, cellsOf, spansText } from '../../../shared/report/format-cell.ts';
import type { Report, ReportBlock } from '../../../shared/report/report.ts';
import { reportDocxFromTemplate } from '../../../shared/report/write-docx-template.ts';
import { reportDocx } from '../../../shared/report/write-docx.ts';
import { reportXlsx } from '../../../shared/report/write-xlsx.ts';
import { parseXml, type XmlElement, type XmlNode } from '../../../shared/report/xml-tree.ts';
import { everyBlock } from '../../shared/report/made-report.ts';
import { makeTemplate, paragraph } from '../../shared/report/make-template.ts';
import { sampleReports } from '../sample-reports.ts';

const KINDS = ['every', 'minutes', 'briefing', 'comparison', 'questions', 'committee', 'motions'];

let sampled: ReturnType<typeof sampleReports> | null = null;

/** The six kinds from the sample plans, read once, and one with every block there is. */
const reportOf = async (kind: string): Promise<Report> =>
  (await (sampled ??= sampleReports())).get(kind) ?? everyBlock;

function inTemplate(report: Report): Uint8Array {
  const template = makeTemplate(paragraph('{{rubrik}}') + paragraph('{{innehåll}}'));
  const filled = reportDocxFromTemplate(report, template);
  if (!filled.ok) throw new Error(filled.message);
  return filled.bytes;
}

const textOf = (node: XmlNode): string => {
  if ('text' in node) return node.text;
  if (!('name' in node)) return '';
  return node.name === 'br' ? '\n' : node.children.map(textOf).join('');
};

/** Whatever a reader makes of spaces at the ends. */
const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, ' ').trim();

/** What an independent reader finds, in the order it stands. */
interface Found {
  headings: string[];
  items: string[];
  tables: string[][][];
  links: string[];
  /** Everything, headings and cells too. */
  text: string;
}

function walk(element: XmlElement, found: Found): void {
  for (const child of element.children) {
    if (!('name' in child)) continue;
    if (/^h[1-6]$/u.test(child.name)) found.headings.push(`${child.name} ${plain(textOf(child))}`);
    else if (child.name === 'li') found.items.push(plain(textOf(child)));
    else if (child.name === 'table') found.tables.push([]);
    else if (child.name === 'tr') found.tables.at(-1)?.push([]);
    else if (child.name === 'td' || child.name === 'th')
      found.tables
        .at(-1)
        ?.at(-1)
        ?.push(plain(textOf(child)));
    if (child.name === 'a' && child.attributes['href'] !== undefined)
      found.links.push(child.attributes['href']);
    walk(child, found);
  }
}

async function read(bytes: Uint8Array): Promise<Found> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const root = parseXml(`<page>${value}</page>`);
  const found: Found = { headings: [], items: [], tables: [], links: [], text: '' };
  if (root === null) throw new Error('mammoth gave no page');
  walk(root, found);
  return { ...found, text: plain(textOf(root)) };
}

const rowsOf = (block: Extract<ReportBlock, { kind: 'table' }>): string[][] => [
  block.columns.map(({ title }) => plain(title)),
  ...block.rows.map((row) =>
    row.kind === 'group'
      ? [plain(row.title)]
      : cellsOf(row, block.columns).map((cell) => plain(spansText(cellSpans(cell)))),
  ),
];

/** What the document says of itself. */
function told({ blocks }: Report): Omit<Found, 'links' | 'text'> {
  return {
    headings: blocks.flatMap((it) =>
      it.kind === 'heading' ? [`h${it.level} ${plain(it.text)}`] : [],
    ),
    items: blocks.flatMap((it) =>
      it.kind === 'list' ? it.items.map((item) => plain(spansText(item))) : [],
    ),
    tables: blocks.flatMap((it) => (it.kind === 'table' ? [rowsOf(it)] : [])),
  };
}

const paragraphsOf = ({ blocks }: Report): string[] =>
  blocks.flatMap((it) =>
    it.kind === 'paragraph' || it.kind === 'quote' || it.kind === 'notice'
      ? [plain(spansText(it.spans))]
      : [],
  );

describe.each(KINDS)('a Word file of kind %s, opened by mammoth', { timeout: 60_000 }, (kind) => {
  it.each([
    ['plain', reportDocx],
    ['in a template', inTemplate],
  ])('has every heading, list, table and text in order, %s', async (_, write) => {
    const report = await reportOf(kind);
    const { links, text, ...found } = await read(write(report));
    expect(found).toEqual(told(report));
    expect(paragraphsOf(report).filter((words) => !text.includes(words))).toEqual([]);
    if (kind === 'every') expect(links).toEqual(['#budget']);
  });
});

/** What Microsoft's own reader of Office files finds wrong: against the schema, and in meaning. */
async function faults(bytes: Uint8Array, format: 'docx' | 'xlsx'): Promise<string[]> {
  const found = await validate(bytes, format, 'Microsoft365');
  return found.map((it) => `${it.path.partUri} ${it.path.xpath}: ${it.description}`);
}

describe('the Open XML SDK', { timeout: 120_000 }, () => {
  it.each(KINDS)('finds no fault in a Word file or workbook of kind %s', async (kind) => {
    const report = await reportOf(kind);
    expect(await faults(reportDocx(report), 'docx')).toEqual([]);
    expect(await faults(inTemplate(report), 'docx')).toEqual([]);
    expect(await faults(reportXlsx(report), 'xlsx')).toEqual([]);
  });

  it('would find one', async () => {
    const styles =
      '<w:style w:styleId="A"><w:name w:val="A"/><w:rPr><w:sz w:val="x"/></w:rPr></w:style>';
    const filled = reportDocxFromTemplate(everyBlock, makeTemplate(paragraph('A'), { styles }));
    expect(await faults(filled.ok ? filled.bytes : new Uint8Array(), 'docx')).not.toEqual([]);
  });
});
