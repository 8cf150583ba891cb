import { describe, expect, test } from 'vitest';
import { readSource } from '../../../backend/readers/read-source.ts';
import { reportDocx } from '../../../shared/report/write-docx.ts';
import { everyBlock } from './made-report.ts';
import { disorderIn, partsOf } from './word-file.ts';

const parts = partsOf(reportDocx(everyBlock));
const body = parts['word/document.xml']!;

describe('a Word file', () => {
  test.each(Object.keys(parts))('%s is well-formed and in the order of the schema', (name) => {
    expect(disorderIn(parts[name]!)).toEqual([]);
  });

  test('has every part that it refers to, and refers to every part', () => {
    const listed = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    const others = Object.keys(parts).filter((name) => !/rels$|Content_Types/u.test(name));
    expect(new Set(listed)).toEqual(new Set(others));
    const related = [...parts['word/_rels/document.xml.rels']!.matchAll(/Target="([^"]+)"/gu)];
    for (const [, target] of related) expect(parts).toHaveProperty([`word/${target}`]);
  });

  test('uses only styles that it has', () => {
    const ids = new Set(
      [...parts['word/styles.xml']!.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id),
    );
    const used = [...body.matchAll(/w:(?:pStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(used)).toEqual(
      new Set([
        'Title',
        'Heading1',
        'Heading2',
        'Heading3',
        'Normal',
        'ListParagraph',
        'Quote',
        'Kalla',
        'Caption',
        'Uppgift',
        'Obs',
        'Tabellcell',
        'Rapporttabell',
      ]),
    );
  });

  test('numbers each counted list from one, and leads its link to a bookmark', () => {
    const instances = [...body.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(instances).toEqual(['1', '1', '2', '2', '3']);
    expect(parts['word/numbering.xml']!.match(/startOverride w:val="1"/gu)).toHaveLength(2);
    expect(body).toContain('<w:hyperlink w:anchor="budget"');
    expect(body).toContain('w:name="budget"');
  });

  test('repeats header rows, splits no row, names its tables, and tells its pages', () => {
    expect(body).toContain('<w:cantSplit/><w:tblHeader/>');
    expect(body.match(/<w:tr>/gu)).toHaveLength(body.match(/<w:cantSplit\/>/gu)!.length);
    expect(body).toContain('<w:tblCaption w:val="Budget, mnkr"/>');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
  });

  test('says its title in the header of every page but the first, and the page on all', () => {
    const [section = ''] = body.match(/<w:sectPr.*?<\/w:sectPr>/u) ?? [];
    expect(section).toContain('<w:titlePg/>');
    expect(parts['word/header1.xml']).toContain(everyBlock.title);
    expect(parts['word/header2.xml']).not.toContain(everyBlock.title);
    expect(section).toMatch(/headerReference w:type="first" r:id="rId6".*first" r:id="rId7"/u);
    const related = parts['word/_rels/document.xml.rels'];
    expect(related).toMatch(/"rId6"[^>]*Target="header2.xml".*"rId7"[^>]*Target="footer2.xml"/u);
    expect(parts['word/footer2.xml']).toBe(parts['word/footer1.xml']);
  });

  test('reads back with its headings, lists, quotation and table', async () => {
    const read = await readSource('rapport.docx', reportDocx(everyBlock));
    expect(read.ok).toBe(true);
    const text = JSON.stringify(read);
    for (const words of [
      'Översikt',
      'Andra ',
      'Att fortsätta införandet.',
      '1\u00a0234,5',
      'saknas',
      'Olle Al',
    ])
      expect(text).toContain(words);
  });

  test('breaks long words by syllables, in text and cells but not in headings', () => {
    expect(parts['word/settings.xml']).toContain('<w:autoHyphenation/>');
    const styles = parts['word/styles.xml']!.split('<w:style ');
    const whole = styles.filter((style) => style.includes('<w:suppressAutoHyphens/>'));
    expect(whole.map((style) => /w:styleId="(\w+)"/u.exec(style)?.[1])).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
    ]);
  });

  test('is the same bytes for the same report', () => {
    expect(reportDocx(everyBlock)).toEqual(reportDocx(everyBlock));
  });
});
