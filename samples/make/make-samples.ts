import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ALL_SAMPLES } from '../content/all.ts';
import type { SampleDocument } from '../content/sample-document.ts';
import { sampleDocx } from './docx.ts';
import { sampleHtml } from './html.ts';
import { sampleText } from './text.ts';

/** Writes every sample plan as Word, PDF and text into samples/files. Run it when the content changes. */

const FILES = path.join(import.meta.dirname, '../files');
const require = createRequire(import.meta.url);

/** The two bundled typefaces as data, so that the printed page fetches nothing. */
function fontCss(): string {
  const faces = [
    ['Literata Variable', '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'],
    [
      'Source Sans 3 Variable',
      '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    ],
  ] as const;
  return faces
    .map(([family, file]) => {
      const data = readFileSync(require.resolve(file)).toString('base64');
      return `@font-face { font-family: '${family}'; font-weight: 200 900; src: url(data:font/woff2;base64,${data}) format('woff2') }`;
    })
    .join('\n');
}

const headerOf = (document: SampleDocument): string =>
  `<div style="font: 9pt sans-serif; width: 100%; padding: 0 24mm; display: flex; justify-content: space-between"><span>${document.organ}, ${document.title}</span><span><span class="pageNumber"></span>(<span class="totalPages"></span>)</span></div>`;

async function printPdf(documents: readonly SampleDocument[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['BEREDD_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const fonts = fontCss();
  for (const sample of documents) {
    await page.setContent(sampleHtml(sample, fonts));
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.pdf({
      path: path.join(FILES, `${sample.name}.pdf`),
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: headerOf(sample),
      footerTemplate: '<span></span>',
      preferCSSPageSize: true,
    });
  }
  await browser.close();
}

mkdirSync(FILES, { recursive: true });
for (const typesetting of ALL_SAMPLES) {
  const file = path.join(FILES, typesetting.document.name);
  writeFileSync(`${file}.txt`, sampleText(typesetting));
  writeFileSync(`${file}.docx`, await sampleDocx(typesetting));
}
await printPdf(ALL_SAMPLES.map((typesetting) => typesetting.document));
console.log(`${ALL_SAMPLES.length} exempelplaner skrivna till samples/files`);
