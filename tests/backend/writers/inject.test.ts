import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../backend/writers/write-report.ts';
import { openPdf } from '../../../backend/readers/pdf/load-pdfjs.ts';
import type { Report } from '../../../shared/report/report.ts';
import { reportOf } from '../../shared/report/made-report.ts';
import { PAYLOADS } from './payloads.ts';

/** A report that has a text in every place that text can have. */
function reportWith(text: string): Report {
  const spans = [{ text }, { text, bold: true }, { text, mark: 'insert' as const }];
  return reportOf(
    [
      { kind: 'heading', level: 1, text, anchor: 'plats' },
      { kind: 'paragraph', spans: [...spans, { text, link: 'plats' }] },
      { kind: 'list', items: [spans] },
      { kind: 'list', isOrdered: true, items: [spans] },
      { kind: 'quote', spans, source: text },
      {
        kind: 'table',
        caption: text,
        columns: [
          { title: text, kind: 'text', isKey: true },
          { title: text, kind: 'number' },
        ],
        rows: [
          { kind: 'group', title: text },
          {
            kind: 'row',
            cells: [
              { kind: 'text', spans },
              { kind: 'number', value: 1, decimals: 0, unit: text },
            ],
          },
          { kind: 'total', cells: [{ kind: 'text', spans: [{ text }] }] },
        ],
      },
      { kind: 'facts', facts: [{ label: text, value: text }] },
      { kind: 'notice', spans },
    ],
    { title: text, author: text, subject: text, facts: [{ label: text, value: text }] },
  );
}

const HIDDEN = /[[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\uffff\ufffe]--[\t\n\r]]/v;
const written = async (text: string, format: Parameters<typeof writeReport>[1]) =>
  (await writeReport(reportWith(text), format)).bytes;
const textOf = async (text: string, format: Parameters<typeof writeReport>[1]) =>
  strFromU8(await written(text, format));

/** Tags alone, without what stands between them. */
const tags = (xml: string): string[] => [...xml.matchAll(/<[^>]*>/gu)].map(([tag]) => tag);
const tagNames = (xml: string): string[] => tags(xml).map((tag) => /^<\/?[^\s/>]+/u.exec(tag)![0]);

/** Every part of an Office file as its tags' names; line breaks and tabs in a text are text. */
const officeShape = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => {
      const names = tagNames(strFromU8(part)).filter((tag) => !/^<\/?w:(?:br|tab|t)$/u.test(tag));
      return `${name}: ${names.join('')}`;
    })
    .join('\n');

/** The signs of a Markdown text that mean something, line by line. */
const markdownShape = (text: string): string =>
  text
    .replaceAll(/\\\n[> ]*/gu, ' ')
    .replaceAll(/\\[\\`*_{}[\]<>#|~!&$:@^.)+=-]/gu, 'x')
    .split('\n')
    .map(
      (line) =>
        (/^\s*(?:[-+=]|\d+[.)])/u.exec(line)?.[0] ?? '') + line.replaceAll(/[^`*_[\]<>#|~!]/gu, ''),
    )
    .join('\n');

/** Fields of a CSV text, row by row. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)!.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows;
}

test('there are fifty payloads', () => expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(50));

describe.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 40), payload]))(
  '%s is text',
  (_, payload) => {
    test('in a web page', async () => {
      const [made, plain] = [await textOf(payload, 'html'), await textOf('ord', 'html')];
      const shape = (html: string) =>
        tags(html)
          .map((tag) => tag.replace(/(<meta name="(?:author|description)" content=")[^"]*/u, '$1'))
          .filter((tag) => tag !== '<br>');
      expect(shape(made)).toEqual(shape(plain));
      expect(made).not.toMatch(HIDDEN);
    });

    test('in Markdown', async () => {
      const made = await textOf(payload, 'md');
      expect(markdownShape(made)).toBe(
        markdownShape(await textOf(payload.replaceAll(/[^\r\n]+/gu, 'ord'), 'md')),
      );
      expect(made).not.toMatch(HIDDEN);
      expect(made).not.toMatch(/(?<!\\)(?:https?|javascript):|www\.(?!\\)[a-z]/u);
    });

    test.each(['docx', 'xlsx'] as const)('in %s', async (format) => {
      const made = await written(payload, format);
      expect(officeShape(made)).toBe(officeShape(await written('ord', format)));
      for (const part of Object.values(unzipSync(made)))
        expect(strFromU8(part)).not.toMatch(HIDDEN);
    });

    test('in CSV', async () => {
      const made = await textOf(payload, 'csv');
      const rows = csvRows(made);
      expect(rows.map((row) => row.length)).toEqual(
        csvRows(await textOf('ord', 'csv')).map((row) => row.length),
      );
      expect(
        rows
          .flat()
          .filter((field) => /^\s*["']?\s*[=+\-@＝＋－＠]/u.test(field.replace(/^'(?=.)/u, '_'))),
      ).toEqual([]);
      expect(made.slice(1)).not.toMatch(HIDDEN);
    });

    test('in JSON', async () => {
      const made = await textOf(payload, 'json');
      expect(JSON.parse(made)).toMatchObject({
        title: payload.toWellFormed() === payload ? payload : (expect.any(String) as string),
      });
      expect(made).not.toMatch(HIDDEN);
    });
  },
);

test('in PDF they are text too: no action, no address, no script, nothing hidden', async () => {
  const blocks = PAYLOADS.flatMap((payload) => reportWith(payload).blocks);
  const { bytes } = await writeReport(reportOf(blocks, { title: PAYLOADS.join(' ') }), 'pdf');
  const opened = await openPdf(new Uint8Array(bytes));
  const pdf = await opened.document;
  expect(await pdf.getJSActions()).toBeNull();
  expect(await pdf.getAttachments()).toBeNull();
  const seen: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    for (const note of await page.getAnnotations()) {
      expect(note).toMatchObject({ subtype: 'Link', dest: 'plats' });
      expect(note).not.toHaveProperty('url');
    }
    const { items } = await page.getTextContent();
    seen.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  expect(seen.join(' ')).toContain('=HYPERLINK');
  expect(seen.join(' ')).not.toMatch(HIDDEN);
  await opened.destroy();
});
