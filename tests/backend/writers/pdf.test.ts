import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPdf, type OpenPdf } from '../../../backend/readers/pdf/load-pdfjs.ts';
import { reportPdf } from '../../../backend/writers/pdf/write-pdf.ts';
import type { TableRow } from '../../../shared/report/report.ts';
import {
  budgetTable,
  everyBlock,
  reportOf,
  turningReport,
} from '../../shared/report/made-report.ts';

const rows: TableRow[] = Array.from({ length: 120 }, (_, at) => budgetTable.rows[at % 4]!);
const long = reportOf([...everyBlock.blocks, { ...budgetTable, rows }, ...everyBlock.blocks]);

let bytes: Uint8Array;
let opened: OpenPdf;
beforeAll(async () => {
  bytes = await reportPdf(long);
  opened = await openPdf(bytes.slice());
});
afterAll(() => opened.destroy());

interface Node {
  role?: string;
  type?: string;
  children?: Node[];
}
const roles = (node: Node | null): string[] =>
  node === null ? [] : [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)];

/** The pages' own streams, unpacked; fonts and pictures are left out. */
const contents = (): string[] => {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)]
    .map(([, data]) => {
      try {
        return inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
      } catch {
        // A stream that is not packed: metadata.
        return '';
      }
    })
    .filter((text) => text.includes('BT\n'));
};

describe('a PDF', () => {
  test('says its title, language and that it is for everybody', async () => {
    const pdf = await opened.document;
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: long.title,
      Author: 'Siv Ek',
      Language: 'sv-SE',
      Creator: 'Beredd',
    });
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Marked true');
    // A list of a font's glyphs is whole or not there at all (PDF/UA-1, 7.21.4.2).
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/CIDSet');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true');
  });

  test('has an outline of its headings that leads to them', async () => {
    const outline = await (await opened.document).getOutline();
    expect(outline.map((item) => item.title)).toEqual(['Översikt', 'Budget', 'Översikt', 'Budget']);
    expect(outline[0]!.items.map((item) => item.title)).toEqual(['Förslag till beslut']);
  });

  test('is tagged in the order it is read, header cells marked', async () => {
    const page = await (await opened.document).getPage(1);
    expect(roles(await page.getStructTree()).join(' ')).toMatch(
      /^Root Document H1 P P Div P H2 P Link L LI Lbl LBody LI Lbl LBody H3 L/u,
    );
    const second = roles(await (await (await opened.document).getPage(2)).getStructTree()).join(
      ' ',
    );
    expect(second).toContain(
      'Table Caption THead TR TH TH TH TH TBody TR TH TR TH TD TD TD Span Span',
    );
  });

  test('has no text outside a tag or an artifact, on any page', () => {
    const pages = contents();
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      let depth = 0;
      let loose = 0;
      for (const [token] of page.matchAll(/\b(?:BDC|BMC|EMC|BT|S|f)\b(?=\n|$)/gu)) {
        if (token === 'BDC' || token === 'BMC') depth += 1;
        else if (token === 'EMC') depth -= 1;
        else if (depth === 0) loose += 1;
      }
      expect({ loose, depth }).toEqual({ loose: 0, depth: 0 });
    }
  });

  test('repeats the header of a table on each page, as an artifact', async () => {
    const pdf = await opened.document;
    const page = await pdf.getPage(4);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = items
      .map((item) => ('str' in item ? item.str : `<${'tag' in item ? String(item.tag) : ''}>`))
      .join('');
    expect(texts).toMatch(/<Artifact>.*Kommentar/u);
  });

  test('turns its pages for what is wide and back again', async () => {
    const made = await openPdf(await reportPdf(turningReport));
    const pdf = await made.document;
    const views = await Promise.all([1, 2, 3].map(async (at) => (await pdf.getPage(at)).view));
    expect(views.map(([, , width, height]) => width! > height!)).toEqual([false, true, false]);
    expect(pdf.numPages).toBe(3);
    await made.destroy();
  });

  test('a heading is not parted from the table below it', async () => {
    const lines = (count: number) => ({
      kind: 'paragraph' as const,
      spans: [{ text: Array.from({ length: count }, () => 'rad').join('\n') }],
    });
    // Whatever is left of the page when the heading comes, its table's first row stands below it.
    for (const count of [30, 34, 36, 38, 40, 41]) {
      const made = await openPdf(
        await reportPdf(
          reportOf([lines(count), { kind: 'heading', level: 1, text: 'Hållbart' }, budgetTable]),
        ),
      );
      const pdf = await made.document;
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, at) => {
          const { items } = await (await pdf.getPage(at + 1)).getTextContent();
          return items.map((item) => ('str' in item ? item.str : '')).join('');
        }),
      );
      const own = pages.find((text) => text.includes('Hållbart'));
      expect(own).toContain('Primärvård');
      await made.destroy();
    }
  });

  test('is the same bytes for the same report', async () => {
    expect(Buffer.from(await reportPdf(long)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('a cell higher than a page, a word wider than a line and an empty report are written', async () => {
    const tall = Array.from({ length: 900 }, () => 'ord').join('\n');
    const odd = reportOf([
      {
        ...budgetTable,
        rows: [{ kind: 'row', cells: [{ kind: 'text', spans: [{ text: tall }] }] }],
      },
      { kind: 'paragraph', spans: [{ text: 'å'.repeat(3000) }] },
      { kind: 'paragraph', spans: [] },
      { kind: 'heading', level: 3, text: '' },
    ]);
    const made = await openPdf(await reportPdf(odd));
    expect((await made.document).numPages).toBeGreaterThan(5);
    await made.destroy();
    expect((await reportPdf(reportOf([]))).length).toBeGreaterThan(1000);
  });
});

// Where poppler is installed it reads what was written, as a checker of its own.
const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0;
describe.runIf(hasPoppler)('poppler', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'beredd-pdf-'));
  const file = path.join(folder, 'rapport.pdf');
  beforeAll(() => writeFileSync(file, bytes));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (tool: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  };

  test('finds it tagged, every font embedded with its letters, and the text in order', () => {
    expect(run('pdfinfo', file)).toMatch(/Tagged: +yes/u);
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/Identity-H +yes yes yes/u);
    const text = run('pdftotext', file, '-');
    const order = [
      'Jämförelse av två år',
      'Räknat på',
      'Översikt',
      'Första punkten',
      'att godkänna',
      'Budget, mnkr',
      'Handläggare',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const tree = run('pdfinfo', '-struct-text', file);
    expect(tree).toMatch(/TH:\s+\/Scope \/Row\s+"Primärvård"/u);
  });
});
