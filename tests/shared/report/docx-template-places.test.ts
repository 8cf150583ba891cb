import { describe, expect, test } from 'vitest';
import { reportDocxFromTemplate } from '../../../shared/report/write-docx-template.ts';
import { everyBlock } from './made-report.ts';
import { makeTemplate, paragraph, SWEDISH } from './make-template.ts';
import { disorderIn, partsOf } from './word-file.ts';

const filled = (template: Uint8Array, report = everyBlock): Record<string, string> => {
  const result = reportDocxFromTemplate(report, template);
  if (!result.ok) throw new Error(result.message);
  return partsOf(result.bytes);
};
const textOf = (xml = ''): string => xml.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
const documentOf = (template: Uint8Array, report = everyBlock): string =>
  filled(template, report)['word/document.xml']!;

describe('what a template has no place for', () => {
  const facts = [
    { label: 'Organisation', value: 'Region Mälarö' },
    { label: 'Sammanträdesdatum', value: '2026-03-03' },
    { label: 'Diarienummer', value: 'VN 2025/14' },
    { label: 'Närvarande', value: 'Anna Ek' },
    { label: 'Antecknat av', value: 'Siv Ek' },
  ];
  const minutes = { ...everyBlock, facts };

  test('stands above the text, what the header says or the letterhead is does not', () => {
    const text = textOf(documentOf(makeTemplate(paragraph('{{innehåll}}')), minutes));
    expect(text).toMatch(
      /^ Jämförelse av två år Sammanträdesdatum: 2026-03-03 Närvarande: Anna Ek Antecknat av: Siv Ek /u,
    );
    expect(text).not.toContain('Diarienummer:');
    expect(text).not.toContain('Region Mälarö');
  });

  test('is not said again where it has a place, in the text or after it', () => {
    const places = paragraph('{{rubrik}} {{sammanträdesdatum}} {{handläggare}}');
    for (const end of ['', paragraph('{{innehåll}}')]) {
      const text = textOf(documentOf(makeTemplate(places + end), minutes));
      expect(text).toMatch(/^ Jämförelse av två år 2026-03-03 Siv Ek Närvarande: Anna Ek /u);
      expect(text.match(/Siv Ek/gu)).toHaveLength(1);
    }
  });
});

describe('content controls', () => {
  const control = (properties: string, inner: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="Ruta"/>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const prompt = (text: string) =>
    `<w:p><w:r><w:rPr><w:rStyle w:val="Platshllartext"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const bound = '<w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/>';

  test('the one around the text goes, so that headings and tables may stand there', () => {
    const parts = filled(makeTemplate(control(bound, prompt('{{innehåll}}'))));
    expect(parts['word/document.xml']).not.toContain('<w:sdt>');
    expect(textOf(parts['word/document.xml'])).toContain('Översikt');
    expect(disorderIn(parts['word/document.xml']!)).toEqual([]);
  });

  test('of a filled one Word neither takes the words for a prompt nor writes over them', () => {
    const body = control(bound, prompt('{{rubrik}}')) + control(bound, prompt('Klicka här.'));
    const parts = filled(
      makeTemplate(body, { header: control(bound, prompt('{{diarienummer}}')) }),
    );
    const [own, other] = parts['word/document.xml']!.split('Klicka här.')[0]!.split('</w:sdt>');
    expect(own).toContain('Jämförelse av två år');
    expect(own).not.toMatch(/showingPlcHdr|dataBinding|rStyle/u);
    expect(other).toMatch(/showingPlcHdr.*dataBinding.*rStyle/u);
    expect(parts['word/header1.xml']).not.toMatch(/showingPlcHdr|dataBinding|rStyle/u);
    expect(textOf(parts['word/header1.xml'])).toContain('VN 2025/14');
  });

  test('one within a line is filled too', () => {
    const inline = control(bound, '<w:r><w:t>{{rubrik}}</w:t></w:r>');
    const body = documentOf(makeTemplate(`<w:p>${inline}</w:p>`));
    expect(textOf(body)).toContain('Jämförelse av två år');
    expect(body).not.toContain('showingPlcHdr');
  });

  test('wide tables turn their pages though the place lay in a control', () => {
    const wide = {
      ...everyBlock,
      blocks: [
        {
          kind: 'table' as const,
          caption: '',
          columns: Array.from({ length: 9 }, () => ({
            title: 'Driftsbudgeten 2026',
            kind: 'number' as const,
          })),
          rows: [],
        },
      ],
    };
    const body = documentOf(makeTemplate(control('<w:text/>', prompt('{{innehåll}}'))), wide);
    expect(body).toContain('w:orient="landscape"');
  });
});

describe('headings that a template numbers', () => {
  const styles = SWEDISH.replace(
    '<w:name w:val="heading 1"/>',
    '<w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
  );
  const with1 = (...texts: string[]) => ({
    ...everyBlock,
    blocks: texts.map((text) => ({ kind: 'heading' as const, level: 1 as const, text })),
  });
  const lists =
    '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>';
  const template = makeTemplate(paragraph('{{innehåll}}'), { styles, lists });
  const unnumbered =
    /<w:pStyle w:val="Rubrik1"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="0"/gu;

  test('are not numbered twice where they have numbers, those between them not at all', () => {
    const body = documentOf(template, with1('1. Upprop', '2. Val', 'Övrigt'));
    expect(body.match(unnumbered)).toHaveLength(3);
  });

  test('are numbered as the region has it where they have none', () => {
    expect(documentOf(template, with1('Bakgrund', 'Bedömning'))).not.toMatch(unnumbered);
  });
});

test('a file that could hold macros and holds none becomes a common document', () => {
  const [main, macro] = ['wordprocessingml.document.main', 'macroEnabled'];
  const template = makeTemplate(paragraph('{{innehåll}}'));
  const types = partsOf(template)['[Content_Types].xml']!;
  for (const type of [
    'application/vnd.ms-word.document.macroEnabled.main+xml',
    'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
  ]) {
    const extra = {
      '[Content_Types].xml': types.replace(
        `application/vnd.openxmlformats-officedocument.${main}+xml`,
        type,
      ),
    };
    const made = filled(makeTemplate(paragraph('{{innehåll}}'), { extra }));
    expect(made['[Content_Types].xml']).toContain(main);
    expect(made['[Content_Types].xml']).not.toContain(macro);
  }
});
