import { describe, expect, test } from 'vitest';
import { isWide, turnedBlocks } from '../../../shared/report/turned-runs.ts';
import { reportDocxFromTemplate } from '../../../shared/report/write-docx-template.ts';
import { reportDocx } from '../../../shared/report/write-docx.ts';
import { budgetTable, reportOf, turningReport, wideTable } from './made-report.ts';
import { makeTemplate, paragraph } from './make-template.ts';
import { disorderIn, partsOf } from './word-file.ts';

/** What Word turns: each section's place among the texts of the file, upright or turned. */
function runsOf(bytes: Uint8Array): string[] {
  const body = partsOf(bytes)['word/document.xml']!;
  return [...body.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:sectPr.*?<\/w:sectPr>|<w:tbl>/gu)].flatMap(
    ([found, words]) => {
      if (words !== undefined)
        return ['Före.', 'Drift', 'Källa: VN 2025, s. 3', 'Efter.'].includes(words) ? [words] : [];
      if (found === '<w:tbl>') return ['tabell'];
      return [found.includes('w:orient="landscape"') ? '= vänd' : '= stående'];
    },
  );
}

const RUNS = [
  'Före.',
  '= stående',
  'Drift',
  'tabell',
  'Källa: VN 2025, s. 3',
  '= vänd',
  'Efter.',
  '= stående',
];

function inTemplate(body: string, over: Parameters<typeof makeTemplate>[1] = {}): Uint8Array {
  const filled = reportDocxFromTemplate(turningReport, makeTemplate(body, over));
  if (!filled.ok) throw new Error(filled.message);
  return filled.bytes;
}

test('a table is wide when its figures have no room beside each other', () => {
  expect(isWide(budgetTable)).toBe(false);
  expect(isWide(wideTable)).toBe(true);
  expect(isWide(budgetTable, 30)).toBe(false);
  expect(isWide({ ...wideTable, columns: wideTable.columns.slice(0, 4) }, 30)).toBe(true);
  const words = wideTable.columns.map((column) => ({ ...column, kind: 'text' as const }));
  expect(isWide({ ...wideTable, columns: words })).toBe(false);
});

test('a part turns with its headings and its source, and no other', () => {
  expect(turnedBlocks(turningReport.blocks)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('a Word file', () => {
  test('turns its pages for what is wide and back again', () => {
    const made = reportDocx(turningReport);
    expect(runsOf(made)).toEqual(RUNS);
    expect(disorderIn(partsOf(made)['word/document.xml']!)).toEqual([]);
    const sections = partsOf(made)['word/document.xml']!.split('<w:sectPr>').slice(1);
    expect(sections.map((it) => it.includes('titlePg'))).toEqual([true, false, false]);
    expect(partsOf(made)['word/document.xml']).toMatch(/<w:tblW w:w="1(?:399|400)\d"/u);
  });

  test('ends on turned pages when that is its last', () => {
    const made = reportDocx(reportOf([wideTable]));
    expect(runsOf(made)).toEqual(['= stående', 'tabell', '= vänd']);
  });

  test('turns a template’s pages too, with its margins and header', () => {
    const made = inTemplate(paragraph('{{innehåll}}'));
    expect(runsOf(made)).toEqual(RUNS);
    const body = partsOf(made)['word/document.xml']!;
    expect(body.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/gu)).toHaveLength(1);
    expect(body.match(/<w:headerReference /gu)).toHaveLength(3);
    expect(disorderIn(body)).toEqual([]);
  });

  test('has the first page’s own header on the first page alone, and counts pages once', () => {
    const first = '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>';
    const made = makeTemplate(paragraph('{{innehåll}}'), { sectionEnd: first });
    const filled = reportDocxFromTemplate(turningReport, made);
    const body = filled.ok ? partsOf(filled.bytes)['word/document.xml']! : '';
    const sections = [...body.matchAll(/<w:sectPr.*?<\/w:sectPr>/gu)].map(([found]) => found);
    expect(sections.map((it) => it.includes('titlePg'))).toEqual([true, false, false]);
    expect(sections.map((it) => it.includes('w:start'))).toEqual([true, false, false]);
  });

  test.each([
    [
      'a table',
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('{{innehåll}}')}<w:p/></w:tc></w:tr></w:tbl>`,
    ],
    ['an earlier section', `${paragraph('{{innehåll}}')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>`],
  ])('keeps pages upright where the place lies within %s', (_, body) => {
    expect(runsOf(inTemplate(body))).not.toContain('= vänd');
  });
});
