import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../backend/readers/docx/read-docx.ts';
import { makeDocx, p, run, tbl, tc, tr, type DocxParts } from './make-docx.ts';
import { onlyTable, readWell, show, showTable } from './source-lines.ts';

const shown = (body: string, parts?: DocxParts): string[] =>
  readDocx(makeDocx(body, parts)).blocks.map(show);

const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

describe('styles', () => {
  test.each([
    ['an outline level', style('X', 'Egen', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), 'h2 Mål'],
    ['an English name', style('X', 'heading 3'), 'h3 Mål'],
    ['a Swedish name', style('X', 'Rubrik 1'), 'h1 Mål'],
    [
      'what it is based on',
      style('Y', 'heading 1') + style('X', 'Egen', '<w:basedOn w:val="Y"/>'),
      'h1 Mål',
    ],
    ['body level', style('X', 'heading 1', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'), 'Mål'],
    ['a chain that bites its tail', style('X', 'Egen', '<w:basedOn w:val="X"/>'), 'Mål'],
  ])('heading level by %s', (_, styles, expected) => {
    expect(shown(p('Mål', '<w:pStyle w:val="X"/>'), { styles })).toEqual([expected]);
  });

  test('the file made by a library', async () => {
    const document = new Document({
      title: 'Plan',
      sections: [
        {
          children: [
            new Paragraph({ text: 'Inledning', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('Nämnden ansvarar för vården.'),
            new Table({
              rows: [
                new TableRow({
                  children: ['Styrtal', 'Mål'].map(
                    (t) => new TableCell({ children: [new Paragraph(t)] }),
                  ),
                  tableHeader: true,
                }),
                new TableRow({
                  children: ['Väntetid', '90 %'].map(
                    (t) => new TableCell({ children: [new Paragraph(t)] }),
                  ),
                }),
              ],
            }),
          ],
        },
      ],
    });
    const source = await readWell('plan.docx', new Uint8Array(await Packer.toBuffer(document)));
    expect(source.title).toBe('Plan');
    expect(source.blocks.map(show)).toEqual([
      'h1 Inledning',
      'Nämnden ansvarar för vården.',
      'Styrtal | Mål // Väntetid | 90 %',
    ]);
    expect(onlyTable(source).rows.map((row) => row.cells.every((c) => c.isHeader))).toEqual([
      true,
      false,
    ]);
  });
});

describe('numbering', () => {
  const level = (ilvl: number, text: string, inner = ''): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/>${inner}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
  const item = (text: string, id: number, ilvl: number): string =>
    p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);

  test('levels count, restart and start where they are told', () => {
    const body = [
      item('ett', 1, 0),
      item('under', 1, 1),
      item('under', 1, 1),
      item('två', 1, 0),
      item('under', 1, 1),
      item('sju', 2, 0),
      item('åtta', 2, 0),
    ];
    expect(shown(body.join(''), { numbering })).toEqual([
      '1.@0 ett',
      '1.1@1 under',
      '1.2@1 under',
      '2.@0 två',
      '2.1@1 under',
      '7.@0 sju',
      '8.@0 åtta',
    ]);
  });

  test('a heading gets its number from its style', () => {
    const styles =
      style('Rubrik1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style(
        'Rubrik2',
        'heading 2',
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      );
    const body =
      p('Inledning', '<w:pStyle w:val="Rubrik1"/>') +
      p('Mål', '<w:pStyle w:val="Rubrik1"/>') +
      p('Vård', '<w:pStyle w:val="Rubrik2"/>') +
      p('Utan nummer', '<w:pStyle w:val="Rubrik2"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(shown(body, { styles, numbering })).toEqual([
      'h1 1 Inledning',
      'h1 2 Mål',
      'h2 2.1 Vård',
      'h2 Utan nummer',
    ]);
  });
});

describe('what stands in a paragraph', () => {
  test('tabs, breaks, hyphens and symbols', () => {
    const body = `<w:p><w:r><w:t>1</w:t><w:tab/><w:t>Mål</w:t><w:br/><w:t>och</w:t><w:softHyphen/><w:t>så</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>`;
    expect(shown(body)).toEqual(['1\tMål / och\u00adså\u2011•']);
  });

  test('a field keeps its result and drops its instruction', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${run('Se sida ')}${field('begin')}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${field('separate')}${run('12')}${field('end')}${run('.')}</w:p>`;
    expect(shown(body)).toEqual(['Se sida 12.']);
  });

  test('a field that never ends does not swallow the rest', () => {
    const body = `<w:p>${run('Före')}<w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('Efter')}`;
    expect(shown(body)).toEqual(['Före', 'Efter']);
  });

  test('tracked changes are read as accepted, and told', () => {
    const body = `<w:p>${run('Att ')}<w:del><w:r><w:delText>påbörja</w:delText></w:r></w:del><w:ins>${run('fortsätta')}</w:ins>${run(' arbetet.')}</w:p>`;
    const source = readDocx(makeDocx(body));
    expect(source.blocks.map(show)).toEqual(['Att fortsätta arbetet.']);
    expect(source.problems.map((problem) => problem.code)).toEqual(['tracked-changes']);
  });

  test('hidden text is left out', () => {
    const source = readDocx(makeDocx(`<w:p>${run('Syns')}${run('inte', '<w:vanish/>')}</w:p>`));
    expect(source.blocks.map(show)).toEqual(['Syns']);
    expect(source.problems.map((problem) => problem.code)).toEqual(['hidden-text']);
  });

  test('a text box is read once', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></w:txbxContent>';
    const body = `<w:p>${run('Text')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(shown(body)).toEqual(['Text', 'I rutan']);
  });

  test('pictures keep their description, drawn and in VML', () => {
    const drawing =
      '<w:drawing><wp:inline><wp:docPr id="1" descr="Organisation"/><a:blip r:embed="x"/></wp:inline></w:drawing>';
    const vml = '<w:pict><v:shape alt="Karta"><v:imagedata r:id="x"/></v:shape></w:pict>';
    expect(shown(`<w:p><w:r>${drawing}${vml}</w:r></w:p>`)).toEqual([
      'picture: Organisation',
      'picture: Karta',
    ]);
  });

  test('SmartArt tells what its shapes say, in their order', () => {
    const relationship = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const point = (id: string, text: string, type = 'node') =>
      `<dgm:pt modelId="${id}" type="${type}"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const link = (from: string, to: string, order: number) =>
      `<dgm:cxn modelId="c${to}" srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
    const data = `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>${point('0', '', 'doc')}${point('2', 'Förvaltning')}${point('1', 'Nämnd')}${point('3', 'Kansli')}${point('9', '', 'parTrans')}</dgm:ptLst><dgm:cxnLst>${link('0', '1', 0)}${link('1', '3', 1)}${link('1', '2', 0)}${link('2', '1', 0)}</dgm:cxnLst></dgm:dataModel>`;
    const chart =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><a:p><a:r><a:t>Resultat 2020–2026</a:t></a:r></a:p></c:title></c:chart></c:chartSpace>';
    const drawing = (inner: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild"/>${inner}</wp:inline></w:drawing></w:r></w:p>`;
    const body =
      drawing('<dgm:relIds r:dm="d1" r:lo="d2"/>') + drawing('<c:chart r:id="k1"/>') + p('Sedan');
    const parts = {
      relationships:
        relationship('d1', 'diagramData', 'diagrams/data1.xml') +
        relationship('k1', 'chart', 'charts/chart1.xml'),
      raw: { 'word/diagrams/data1.xml': data, 'word/charts/chart1.xml': chart },
    };
    expect(shown(body, parts)).toEqual([
      'picture: ',
      '•@0 Nämnd',
      '•@1 Förvaltning',
      '•@1 Kansli',
      'picture: Resultat 2020–2026',
      'Sedan',
    ]);
  });

  test('a footnote stands at the end of its section with its number', () => {
    const body = `<w:p>${run('Vård')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p('Sedan')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p('Enligt lagen.')}</w:footnote>`;
    expect(shown(body, { footnotes })).toEqual(['Vård', 'Sedan', '¹ Enligt lagen.']);
    const cell = `<w:tc><w:p>${run('12,5')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc>`;
    expect(shown(tbl(tr(tc('Hyra') + cell)) + p('Sedan'), { footnotes })).toEqual([
      'Hyra | 12,5',
      'Sedan',
      '¹ Enligt lagen.',
    ]);
  });

  test('headers are furniture', () => {
    const source = readDocx(makeDocx(p('Text'), { header: p('Nämnden 1(4)') }));
    expect(source.furniture.map((line) => line.text)).toEqual(['Nämnden 1(4)']);
  });
});

describe('tables', () => {
  test('spans in both directions', () => {
    const rows = [
      tr(tc('Belopp') + tc('Budget', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>'),
      tr(tc('Ekonomi', '<w:vMerge w:val="restart"/>') + tc('a') + tc('b')),
      tr(tc('', '<w:vMerge/>') + tc('c') + tc('')),
    ];
    const source = readDocx(makeDocx(tbl(rows.join(''))));
    expect(showTable(onlyTable(source))).toEqual([
      'Belopp | Budget[2,1]',
      'Ekonomi[1,2] | a | b',
      'c | -',
    ]);
    expect(onlyTable(source).rows[2]?.cells.map((cell) => cell.column)).toEqual([1, 2]);
  });

  test('a table in a cell becomes lines, a frame around tables disappears', () => {
    const inner = tbl(tr(tc('x') + tc('1')) + tr(tc('y') + tc('2')));
    const cell = `<w:tc><w:tcPr/>${inner}${p('')}</w:tc>`;
    expect(shown(tbl(tr(tc('a') + cell)))).toEqual(['a | x\t1 / y\t2']);
    expect(shown(tbl(tr(cell)))).toEqual(['x | 1 // y | 2']);
  });

  test('list marks stand in the cell’s lines', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const cell = `<w:tc>${p('Åtgärd', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}</w:tc>`;
    expect(shown(tbl(tr(tc('Risk') + cell)), { numbering })).toEqual(['Risk | • Åtgärd']);
    // A ring is the letter o of another font.
    const rings = { numbering: numbering.replace('\uf0b7', 'o') };
    expect(shown(tbl(tr(tc('Risk') + cell)), rings)).toEqual(['Risk | ◦ Åtgärd']);
  });
});
