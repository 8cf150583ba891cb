import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../../shared/report/html-style.ts';
import { reportCsv } from '../../../shared/report/write-csv.ts';
import { reportHtmlFile } from '../../../shared/report/write-html-file.ts';
import { reportXlsx } from '../../../shared/report/write-xlsx.ts';
import { parseXml } from '../../../shared/report/xml-tree.ts';
import { budgetTable, everyBlock, reportOf } from './made-report.ts';
import { partsOf } from './word-file.ts';

describe('an Excel workbook', () => {
  const parts = partsOf(reportXlsx(everyBlock));
  const sheet = parts['xl/worksheets/sheet2.xml']!;

  test('has the text on its first sheet and each table on its own, all well-formed', () => {
    expect(Object.values(parts).filter((xml) => parseXml(xml) === null)).toEqual([]);
    expect(parts['xl/workbook.xml']).toMatch(/name="Dokument".*name="Budget, mnkr"/u);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('Blad: Budget, mnkr');
  });

  test('has numbers as numbers with their decimals and units, and no formula', () => {
    expect(sheet).toMatch(/<c r="B3" s="\d+"><v>1234\.5<\/v><\/c>/u);
    expect(parts['xl/styles.xml']).toContain(
      'formatCode="+#,##0.0&quot; %&quot;;-#,##0.0&quot; %&quot;;#,##0.0&quot; %&quot;"',
    );
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<mergeCell ref="A2:D2"/>');
    expect(sheet.match(/<col /gu)).toHaveLength(4);
  });

  test('has its parts in the order of the schema', () => {
    const names = parseXml(sheet)!.children.map((node) => ('name' in node ? node.name : ''));
    expect(names).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ]);
  });

  test('makes each row as high as its longest text, also over cells that are one', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'ordet').join(' ');
    const made = partsOf(
      reportXlsx(
        reportOf([
          {
            ...budgetTable,
            rows: [
              { kind: 'group', title: words(40) },
              { kind: 'row', cells: [{ kind: 'text', spans: [{ text: words(40) }] }] },
              { kind: 'row', cells: [{ kind: 'text', spans: [{ text: 'ett\ntvå\ntre' }] }] },
              { kind: 'row', cells: [{ kind: 'text', spans: [{ text: words(4000) }] }] },
            ],
          },
        ]),
      ),
    );
    const heights = [...made['xl/worksheets/sheet2.xml']!.matchAll(/<row r="\d+" ht="(\d+)">/gu)];
    expect(heights.map(([, height]) => Number(height))).toEqual([15, 45, 75, 45, 409]);
  });

  test('names its sheets as Excel allows, each once', () => {
    const captions = ['A/B: [x]*?', 'a b   x', '', 'History', 'å'.repeat(60), 'å'.repeat(60)];
    const made = partsOf(
      reportXlsx(reportOf(captions.map((caption) => ({ ...budgetTable, caption })))),
    );
    const names = [...made['xl/workbook.xml']!.matchAll(/sheet name="([^"]*)"/gu)].map(
      ([, name]) => name!,
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(7);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
  });
});

describe('CSV', () => {
  const text = reportCsv(everyBlock);
  test('begins as Excel wants it, with semicolons, decimal commas and quoted text', () => {
    expect(text.startsWith('\ufeff"Avsnitt";"Slag";"Text";"Källa"\r\n')).toBe(true);
    expect(text).toContain('"Område";"2025";"Ändring";"Kommentar"\r\n');
    expect(text).toContain('"Primärvård";1234,5;');
    expect(text).toContain('"Summa";1234,5;');
  });

  test('says in words what is struck and what is added, and under which headings', () => {
    const made = reportCsv(
      reportOf([
        { kind: 'heading', level: 1, text: 'Hamnen' },
        { kind: 'heading', level: 2, text: 'Beslut' },
        {
          kind: 'paragraph',
          spans: [
            { text: 'Att ' },
            { text: 'måla ', mark: 'delete' },
            { text: 'riva ', mark: 'insert' },
            { text: 'båken.' },
          ],
        },
        { kind: 'heading', level: 1, text: 'Kajen' },
      ]),
    );
    expect(made).toContain(
      '"Hamnen › Beslut";"Stycke";"Att [struket: måla] [tillagt: riva] båken.";""',
    );
    expect(made).toContain('"Kajen";"Rubrik";"Kajen";""');
  });

  test('a unit that a whole column has goes to its title', () => {
    const cells = [1.25, -2].map((value) => ({
      kind: 'row' as const,
      cells: [{ kind: 'number' as const, value, decimals: 1, unit: 'mnkr' }],
    }));
    const made = reportCsv(
      reportOf([
        { kind: 'table', caption: '', columns: [{ title: 'Summa', kind: 'number' }], rows: cells },
      ]),
    );
    expect(made).toContain('"Summa (mnkr)"\r\n1,25\r\n-2,0\r\n');
  });
});

test('the page’s policy knows its style sheet and lets nothing else through', () => {
  expect(createHash('sha256').update(HTML_STYLE).digest('base64')).toBe(HTML_STYLE_HASH);
  const page = reportHtmlFile(everyBlock);
  expect(page).toContain("default-src 'none'; style-src 'sha256-");
  expect(page).toContain('<html lang="sv-SE">');
  expect(page).toContain('<th scope="row">Primärvård</th>');
  expect(page).toContain('<a href="#budget">Budget</a>');
});
