import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reportDocxFromTemplate } from '../../../shared/report/write-docx-template.ts';
import { everyBlock } from './made-report.ts';
import { makeTemplate, paragraph, SWEDISH } from './make-template.ts';
import { disorderIn, partsOf } from './word-file.ts';

const BODY =
  paragraph('{{', 'rub', 'rik}} i ärende {{Diarienummer }}') +
  paragraph('Dnr: {{DIARIENUMMER}} av {{författare}}') +
  paragraph('{{inne', 'håll}}') +
  paragraph('Efter.');

function filled(template: Uint8Array) {
  const result = reportDocxFromTemplate(everyBlock, template);
  if (!result.ok) throw new Error(result.message);
  return { parts: partsOf(result.bytes), findings: result.findings };
}

describe('a region’s template', () => {
  const { parts, findings } = filled(makeTemplate(BODY));
  const body = parts['word/document.xml']!;

  test('is filled where its places are, also when Word has split them', () => {
    const text = body.replace(/<[^>]+>/gu, '');
    expect(text).toContain('Jämförelse av två år i ärende VN 2025/14');
    expect(text).toContain('Dnr: VN 2025/14 av Siv Ek');
    expect(text).not.toContain('{{');
    expect(text.indexOf('Översikt')).toBeGreaterThan(text.indexOf('Dnr'));
    expect(text.endsWith('Efter.')).toBe(true);
    expect(parts['word/header1.xml']!.replace(/<[^>]+>/gu, '').trim()).toBe(
      'Region Mälarö, VN 2025/14',
    );
    expect(findings).toEqual([]);
  });

  test('keeps its page setup and header, and its own styles by their Swedish names', () => {
    expect(body).toContain('<w:pgMar w:top="2000"');
    expect(body).toContain('<w:headerReference w:type="default" r:id="rId2"/>');
    for (const id of ['Rubrik1', 'Rubrik2', 'Brdtext', 'Liststycke', 'Citat'])
      expect(body).toContain(`<w:pStyle w:val="${id}"/>`);
    expect(parts['word/styles.xml']!.match(/w:name w:val="heading 1"/gu)).toHaveLength(1);
  });

  test('gets the styles it lacks, and no style is used that is not there', () => {
    const styles = parts['word/styles.xml']!;
    expect(styles).toContain('w:styleId="Heading3"');
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id));
    const used = [...body.matchAll(/w:(?:pStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('stays well-formed, in the schema’s order, without anybody’s account or path', () => {
    for (const [name, xml] of Object.entries(parts)) {
      expect({ name, found: disorderIn(xml) }).toEqual({ name, found: [] });
      expect(xml).not.toContain('kontonamn');
    }
  });

  test('gives its lists its own points and numbers, each counted list anew', () => {
    const number = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';
    const own = (id: string, name: string, inner: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
    const styles =
      SWEDISH +
      own('Punktlista', 'List Bullet', number) +
      own('Numreradlista', 'List Number', number.replace('7', '8'));
    const level = (format: string) =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="–"/></w:lvl>`;
    const lists = `<w:abstractNum w:abstractNumId="3">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="4">${level('lowerLetter')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num>`;
    const made = filled(makeTemplate(BODY, { styles, lists })).parts;
    const text = made['word/document.xml']!;
    expect(
      text.match(/<w:pStyle w:val="Punktlista"\/>(?:<w:keepNext\/>)?<\/w:pPr>/gu),
    ).toHaveLength(2);
    const counted =
      /<w:pStyle w:val="Numreradlista"\/>(?:<w:keepNext\/>)?<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/gu;
    const numbers = [...text.matchAll(counted)].map(([, id]) => id);
    expect(numbers).toEqual(['10', '10', '11']);
    expect(made['word/numbering.xml']).toContain(
      '<w:num w:numId="10"><w:abstractNumId w:val="4"/><w:lvlOverride',
    );
    expect(text).not.toContain('Liststycke');
  });

  test('as .dotx becomes a document', () => {
    const types = filled(makeTemplate(BODY, { isDotx: true })).parts['[Content_Types].xml'];
    expect(types).toContain('document.main+xml');
    expect(types).not.toContain('template.main+xml');
  });

  test.each(['Rubrik 1', 'rubrik 1', 'Heading 1', 'heading 1'])('knows the style ”%s”', (name) => {
    const styles = SWEDISH.replace('heading 1', name).replace('"Rubrik1"', '"egen"');
    const made = filled(makeTemplate(paragraph('{{innehåll}}'), { styles })).parts;
    expect(made['word/document.xml']).toContain('<w:pStyle w:val="egen"/>');
  });

  test('says which place is unknown, which is empty, and that the text has none', () => {
    const odd = filled(makeTemplate(paragraph('{{ärendenr}} {{handläggare}}')));
    expect(odd.findings).toHaveLength(3);
    expect(odd.findings[0]).toMatch(/\{\{ärendenr\}\}.*Kända platser: .*\{\{diarienummer\}\}/u);
    expect(odd.findings[1]).toContain('{{handläggare}}');
    expect(odd.parts['word/document.xml']).toMatch(/\{\{ärendenr\}\}.*Översikt.*<w:sectPr>/u);
  });

  test('what is filled in is text, never markup', () => {
    const hostile = { ...everyBlock, title: '<w:p/>&{{rubrik}}' };
    const result = reportDocxFromTemplate(hostile, makeTemplate(BODY));
    expect(result.ok && partsOf(result.bytes)['word/document.xml']).toContain(
      '&lt;w:p/&gt;&amp;{{rubrik}}',
    );
  });
});

describe('a template that cannot be used', () => {
  const external = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://x/y.png" TargetMode="External"/></Relationships>`;
  const deep = '<w:p>'.repeat(400) + '</w:p>'.repeat(400);
  test.each([
    ['not a zip', strToU8('hej'), /gick inte att läsa/u],
    ['empty', new Uint8Array(), /gick inte att läsa/u],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), /gick inte att läsa/u],
    ['cut off', makeTemplate(BODY).slice(0, 900), /gick inte att läsa/u],
    ['broken XML', makeTemplate('<w:p>'), /gick inte att läsa/u],
    ['endlessly nested', makeTemplate(deep), /gick inte att läsa/u],
    ['broken styles', makeTemplate(BODY, { styles: '<w:style>' }), /gick inte att läsa/u],
    ['with macros', makeTemplate(BODY, { extra: { 'word/vbaProject.bin': 'x' } }), /makron/u],
    [
      'that fetches',
      makeTemplate(BODY, { extra: { 'word/_rels/header1.xml.rels': external } }),
      /utifrån/u,
    ],
    [
      'with entities',
      makeTemplate(BODY, {
        extra: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
      }),
      /gick inte att läsa/u,
    ],
  ])('%s gives a message', (_, template, message) => {
    const result = reportDocxFromTemplate(everyBlock, template);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? '' : result.message).toMatch(message);
  });

  test('whatever bytes are wrong in it, an answer comes', () => {
    const whole = makeTemplate(BODY);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const broken = whole.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          expect(typeof reportDocxFromTemplate(everyBlock, broken).ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
});
