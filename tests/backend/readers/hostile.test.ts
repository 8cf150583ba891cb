import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { readSource } from '../../../backend/readers/read-source.ts';
import type { ReadErrorKind } from '../../../backend/readers/read-error.ts';
import { makeDocx, p, run, tbl, tc, tr } from './make-docx.ts';
import { makePdf, PageDrawing } from './make-pdf.ts';
import { show } from './source-lines.ts';

const textPdf = (): Uint8Array =>
  makePdf([new PageDrawing().text(70, 100, 'Text som går att läsa.')]);
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file as far as its signature and a stream's name go. */
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    ...OLE,
    ...Array.from({ length: 504 }, () => 0),
    ...Buffer.from(stream, 'utf16le'),
  ]);

const secret = '0123456789abcdef0123456789abcdef'.slice(0, 32);
const encryptedPdf = (): Uint8Array =>
  makePdf([new PageDrawing().text(70, 100, 'Hemligt')], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${secret}) /U (${secret}) /P -4 >> /ID [(${secret.slice(0, 16)}) (${secret.slice(0, 16)})]`,
  });

/** Sixty-five megabytes of nothing, packed into a few kilobytes. */
const bomb = (): Uint8Array =>
  makeDocx('', { raw: { 'word/document.xml': new Uint8Array(65 * 1024 * 1024) } });

/** The same, with the directory saying that it is small. */
function lyingBomb(): Uint8Array {
  const bytes = makeDocx('', { raw: { 'word/document.xml': new Uint8Array(8 * 1024 * 1024) } });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let i = 0; i + 46 < bytes.length; i++) {
    const isEntry = view.getUint32(i, true) === 0x02014b50;
    if (isEntry && view.getUint32(i + 24, true) > 1024 * 1024) view.setUint32(i + 24, 1000, true);
  }
  return bytes;
}

const manyEntries = (): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]),
    ),
    { level: 0 },
  );

const laughs = (): Uint8Array =>
  makeDocx('', {
    raw: {
      'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "${'&a;'.repeat(100)}">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
    },
  });

const outsideEntity = (): Uint8Array =>
  makeDocx('', {
    raw: {
      'word/document.xml':
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>',
    },
  });

const nested = (): Uint8Array =>
  makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`);

const loopingPages = (): Uint8Array =>
  makePdf([], { pages: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>' });

const endlessPages = (): Uint8Array =>
  makePdf([], { pages: '<< /Type /Pages /Kids [] /Count 2000000000 >>' });

const cases: [string, string, () => Uint8Array, ReadErrorKind][] = [
  ['empty', 'plan.pdf', () => new Uint8Array(), 'empty'],
  ['blank text', 'plan.txt', () => bytesOf(' \n\n\t '), 'empty'],
  ['empty Word file', 'plan.docx', () => makeDocx(p('')), 'empty'],
  ['encrypted PDF', 'plan.pdf', encryptedPdf, 'encrypted'],
  ['encrypted Word file', 'plan.docx', () => compound('EncryptedPackage'), 'encrypted'],
  ['old Word file', 'plan.doc', () => compound('WordDocument'), 'not-supported'],
  [
    'picture',
    'plan.png',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'image-only',
  ],
  [
    'PDF of a picture',
    'plan.pdf',
    () => makePdf([new PageDrawing().picture(0, 0, 595, 842)]),
    'image-only',
  ],
  ['RTF', 'plan.docx', () => bytesOf(String.raw`{\rtf1 Hej}`), 'not-supported'],
  [
    'web page',
    'plan.txt',
    () => bytesOf('<!DOCTYPE html><html><script>x</script></html>'),
    'not-supported',
  ],
  ['other archive', 'plan.docx', () => zipSync({ 'a.txt': strToU8('hej') }), 'not-supported'],
  [
    'OpenDocument',
    'plan.odt',
    () => zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }),
    'not-supported',
  ],
  [
    'rubbish called PDF',
    'plan.pdf',
    () => new Uint8Array(4000).map((_, i) => (i * 7919) % 256),
    'damaged',
  ],
  ['cut off Word file', 'plan.docx', () => makeDocx(p('Text')).slice(0, 500), 'damaged'],
  [
    'Word file with half its XML',
    'plan.docx',
    () => makeDocx('', { raw: { 'word/document.xml': '<w:document><w:body><w:p>' } }),
    'damaged',
  ],
  ['beginning of a PDF', 'plan.pdf', () => textPdf().slice(0, 60), 'damaged'],
  ['zip bomb', 'plan.docx', bomb, 'too-large'],
  ['zip bomb that lies', 'plan.docx', lyingBomb, 'damaged'],
  ['100,000 entries', 'plan.docx', manyEntries, 'too-large'],
  ['billion laughs', 'plan.docx', laughs, 'damaged'],
  ['outside entity', 'plan.docx', outsideEntity, 'damaged'],
  ['deep nesting', 'plan.docx', nested, 'damaged'],
  ['looping page tree', 'plan.pdf', loopingPages, 'damaged'],
  ['two thousand million pages', 'plan.pdf', endlessPages, 'damaged'],
];

describe('hostile and broken files give one plain line', () => {
  test.each(cases)('%s', async (_, name, make, kind) => {
    const outcome = await readSource(name, make());
    expect(outcome).toMatchObject({ ok: false, error: { kind } });
    const message = outcome.ok ? '' : outcome.error.message;
    expect(message).toMatch(/^Filen [^\n!]+\.$/);
  });
});

describe('what only looks dangerous is read as text', () => {
  test('a file with the wrong name', async () => {
    expect(await readSource('plan.txt', textPdf())).toMatchObject({
      ok: true,
      source: { format: 'pdf' },
    });
    expect(await readSource('plan.pdf', bytesOf('Bara text.'))).toMatchObject({
      ok: true,
      source: { format: 'text' },
    });
  });

  test('a PDF without its end keeps what could be read, and says so', async () => {
    const whole = textPdf();
    const outcome = await readSource('plan.pdf', whole.slice(0, whole.length - 7));
    expect(outcome).toMatchObject({ ok: true, source: { problems: [{ code: 'truncated' }] } });
  });

  test('path names and outside relationships in a Word file are nothing but names', async () => {
    const bytes = makeDocx(p('Text'), {
      relationships:
        // A name that every object of the program knows is no part of the file.
        '<Relationship Id="z" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/constructor"/>' +
        '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="../../../../etc/passwd"/>' +
        '<Relationship Id="y" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="http://127.0.0.1:9/x" TargetMode="External"/>',
      raw: { '../../evil.txt': 'x', 'C:\\evil.txt': 'x' },
    });
    const outcome = await readSource('plan.docx', bytes);
    expect(outcome.ok && outcome.source.blocks.map(show)).toEqual(['Text']);
    expect(outcome.ok && outcome.source.furniture).toEqual([]);
  });

  test('markup, formulas and scripts in the words', async () => {
    const words = '=1+1 <img src=x onerror=alert(1)> {{x}} javascript:alert(1)';
    const escaped = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const bytes of [bytesOf(words), makeDocx(p(escaped))]) {
      const outcome = await readSource('plan', bytes);
      expect(outcome.ok && outcome.source.blocks.map(show)).toEqual([words]);
    }
  });

  test('a line of ten megabytes', async () => {
    const outcome = await readSource('plan.txt', bytesOf('uppdrag '.repeat(1_300_000)));
    expect(outcome.ok).toBe(true);
  });

  // Each of these took minutes before: columns without end, a gap without end, a word without end.
  test.each([
    ['tabs in a table', 'Budget\nIntäkter\t96\t98\n', '\t', '101\t7\n'],
    ['tabs in a contents list', 'Innehåll\n2 Styrning', '\t', ' ..... 4\n3 Målområden ..... 6\n'],
    ['letters in a sentence', 'Styrelsen ansvarar', 'a', ' för ekonomin-\noch mycket annat.\n'],
  ])('a hundred thousand %s', async (_name, before, piece, after) => {
    const text = `${before}${piece.repeat(100_000)}${after}Uppdrag 1: Ta fram en plan.\n`;
    const outcome = await readSource('plan.txt', bytesOf(text));
    expect(outcome.ok && parsePlan(outcome.source).assignments).toHaveLength(1);
  });

  test('tables in tables as deep as Word allows', async () => {
    let inner = p('innerst');
    for (let i = 0; i < 20; i++) inner = tbl(tr(tc('x') + `<w:tc>${inner}${p('')}</w:tc>`));
    const outcome = await readSource('plan.docx', makeDocx(inner));
    expect(outcome.ok && outcome.source.blocks.map(show).join(' ')).toContain('innerst');
  });

  test('a run of a million characters and 50,000 paragraphs', async () => {
    const outcome = await readSource(
      'plan.docx',
      makeDocx(
        `<w:p>${run('ord '.repeat(250_000))}</w:p>${Array.from({ length: 50_000 }, (_, i) => p(`Nästa ${(i * i) % 9973}.`)).join('')}`,
      ),
    );
    expect(outcome.ok && outcome.source.blocks.length).toBe(50_001);
  });

  test('random bytes after every signature never throw', async () => {
    const heads = [
      [0x25, 0x50, 0x44, 0x46, 0x2d],
      [0x50, 0x4b, 3, 4],
      OLE,
      [0xff, 0xfe],
      [0x7b, 0x5c, 0x72, 0x74, 0x66],
    ];
    for (const [i, head] of heads.entries()) {
      const noise = Array.from({ length: 5000 }, (_, k) => (k * k * 31 + i * 17) % 256);
      const outcome = await readSource('x', new Uint8Array([...head, ...noise]));
      expect(outcome.ok ? 'source' : 'error' in outcome).toBeTruthy();
    }
  });
});
