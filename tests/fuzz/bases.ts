import { readdirSync, readFileSync } from 'node:fs';
import { makeDocx, p, tbl, tc, tr } from '../backend/readers/make-docx.ts';
import { makePdf, PageDrawing } from '../backend/readers/make-pdf.ts';
import { INVENTED_PLANS } from '../shared/parse/invented-plans.ts';

/** What a case starts from. Small ones are read in a few milliseconds, so that many can be tried. */
export interface Base {
  name: string;
  kind: 'text' | 'docx' | 'pdf';
  isSmall: boolean;
  bytes: Uint8Array;
}

const SAMPLES = new URL('../../samples/files/', import.meta.url);
const KINDS: Readonly<Record<string, Base['kind']>> = { txt: 'text', docx: 'docx', pdf: 'pdf' };

const sampleFiles = (): Base[] =>
  readdirSync(SAMPLES)
    .sort()
    .flatMap((name): Base[] => {
      const kind = KINDS[name.split('.').at(-1) ?? ''];
      if (kind === undefined) return [];
      const bytes = new Uint8Array(readFileSync(new URL(name, SAMPLES)));
      return [{ name, kind, isSmall: false, bytes }];
    });

const TABLE = [
  ['Nr', 'Styrtal', 'Utfall 2024', 'Mål 2026'],
  ['1', 'Andel nöjda besökare', '82 %', '≥ 85 %'],
  ['2', 'Väntande över 90 dagar', '1 204', 'Färre'],
  ['3 a', 'Sjukfrånvaro', '6,1', '≤ 5,5'],
];

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function smallDocx(text: string): Uint8Array {
  const heading = '<w:pStyle w:val="Rubrik1"/>';
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => p(escapeXml(line), i % 9 === 0 ? heading : i % 7 === 0 ? numbered : ''));
  const rows = TABLE.map((cells) => tr(cells.map((cell) => tc(escapeXml(cell))).join('')));
  return makeDocx(paragraphs.join('') + tbl(rows.join('')), {
    styles:
      '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    footnotes: `<w:footnote w:id="2">${p('En fotnot.')}</w:footnote>`,
    header: p('Verksamhetsplan 2026'),
  });
}

function smallPdf(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pages: PageDrawing[] = [];
  for (let from = 0; from < lines.length; from += LINES_OF_PAGE) {
    const page = new PageDrawing();
    lines.slice(from, from + LINES_OF_PAGE).forEach((line, i) => {
      const isHeading = i % 9 === 0;
      page.text(70, 80 + i * 18, line.slice(0, 90), isHeading ? 16 : 11, isHeading ? 'F2' : 'F1');
    });
    page.text(280, 820, `${pages.length + 1} (3)`, 9);
    pages.push(page);
  }
  const table = new PageDrawing().grid([70, 110, 300, 400, 500], [80, 110, 140, 170, 200]);
  TABLE.forEach((cells, row) => {
    cells.forEach((cell, i) => table.text([75, 115, 305, 405][i]!, 100 + row * 30, cell));
  });
  return makePdf([...pages.slice(0, 2), table.picture(70, 300, 80, 80)]);
}

const LINES_OF_PAGE = 38;

const smallFiles = (): Base[] =>
  INVENTED_PLANS.flatMap(([name, text]): Base[] => [
    { name: `${name}.txt`, kind: 'text', isSmall: true, bytes: new TextEncoder().encode(text) },
    { name: `${name}.docx`, kind: 'docx', isSmall: true, bytes: smallDocx(text) },
    { name: `${name}.pdf`, kind: 'pdf', isSmall: true, bytes: smallPdf(text) },
  ]);

/** The documents that are mutated: the samples, and small invented ones in all three formats. */
export const loadBases = (): Base[] => [...smallFiles(), ...sampleFiles()];
