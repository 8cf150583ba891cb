import { describe, expect, test } from 'vitest';
import type { Source } from '../../../shared/source/source.ts';
import { makePdf, PageDrawing } from './make-pdf.ts';
import { onlyTable, readWell, show, showTable } from './source-lines.ts';

const read = (...pages: PageDrawing[]): Promise<Source> => readWell('plan.pdf', makePdf(pages));
const page = (): PageDrawing => new PageDrawing();

const COLUMNS = [70, 250, 350, 450, 530];
const cells = (drawing: PageDrawing, y: number, texts: readonly string[]): void =>
  texts.forEach((text, i) => drawing.text(COLUMNS[i]! + 4, y, text, 10));

describe('paragraphs', () => {
  test('lines, Swedish letters and places', async () => {
    const source = await read(
      page()
        .text(70, 100, 'Nämnden ansvarar för vården i länet och')
        .text(70, 114, 'följer upp målen – varje år.'),
    );
    expect(source.blocks.map(show)).toEqual([
      'Nämnden ansvarar för vården i länet och / följer upp målen – varje år.',
    ]);
    const [block] = source.blocks;
    const box = block?.kind === 'paragraph' ? block.lines[0]?.box : null;
    expect(box?.x).toBeCloseTo(70, 0);
    expect(box?.y).toBeCloseTo(100 - 11 * 0.75, 0);
    expect(source.pages).toEqual([{ number: 1, width: 595, height: 842 }]);
  });

  test('a wider distance, another size, bold and a bullet begin new ones', async () => {
    const source = await read(
      page()
        .text(70, 100, 'Mål för vården', 14, 'F2')
        .text(70, 120, 'Det första stycket är en hel rad text som fyller sidan ut.')
        .text(70, 134, 'och går vidare här.')
        .text(70, 160, 'Det andra stycket.')
        .text(70, 174, 'Uppdrag', 11, 'F2')
        .text(80, 188, '•')
        .text(95, 188, 'En punkt'),
    );
    expect(source.blocks.map(show)).toEqual([
      'Mål för vården',
      'Det första stycket är en hel rad text som fyller sidan ut. / och går vidare här.',
      'Det andra stycket.',
      'Uppdrag',
      '•@0 En punkt',
    ]);
  });

  test('the next uppdrag begins a paragraph, however close it stands', async () => {
    const source = await read(
      page()
        .text(70, 100, 'Uppdrag 5: Att minska kostnaderna för hyrpersonal med 60 miljoner.')
        .text(70, 114, 'Uppdrag 6: Att se över hjälpmedel.'),
    );
    expect(source.blocks.length).toBe(2);
  });

  test('words painted piece by piece are put together with their spaces', async () => {
    const source = await read(
      page().raw(
        'BT /F1 10 Tf 1 0 0 1 70 700 Tm [(Sty) 20 (rtal) -300 (och) -280 (upp) 10 (drag)] TJ ET',
      ),
    );
    expect(source.blocks.map(show)).toEqual(['Styrtal och uppdrag']);
  });

  test('text painted twice is read once', async () => {
    const source = await read(page().text(70, 100, 'Fet text').text(70.3, 100, 'Fet text'));
    expect(source.blocks.map(show)).toEqual(['Fet text']);
  });

  test('raised digits stay on their line, as raised', async () => {
    const source = await read(
      page().text(70, 100, 'Vården').text(104, 96, '2', 6).text(111, 100, 'i länet'),
    );
    expect(source.blocks.map(show)).toEqual(['Vården² i länet']);
  });

  test('two columns are read one after the other', async () => {
    const drawing = page();
    const left = [
      'Nämnden följer upp sina mål varje år',
      'och lämnar en rapport till styrelsen om',
      'hur arbetet har gått under året som',
      'helhet och vad som återstår att göra.',
    ];
    const right = [
      'Arbetet med planen fortsätter under',
      'våren då dialoger hålls med kommuner',
      'och föreningar i hela länet om vad som',
      'är viktigt för invånarnas kulturliv.',
    ];
    left.forEach((text, i) => drawing.text(70, 100 + i * 14, text, 10));
    right.forEach((text, i) => drawing.text(310, 107 + i * 14, text, 10));
    const source = await read(drawing);
    expect(source.blocks.map(show)).toEqual([left.join(' / '), right.join(' / ')]);
  });

  test('contents keep their dots and are told apart', async () => {
    const source = await read(
      page()
        .text(70, 100, '1 Inledning ................ 3')
        .text(70, 114, '2 Mål ................ 4'),
    );
    expect(
      source.blocks.map((b) => b.kind === 'paragraph' && [b.styleName, b.lines[0]?.text]),
    ).toEqual([
      ['toc', '1 Inledning ................ 3'],
      ['toc', '2 Mål ................ 4'],
    ]);
  });

  test('a picture is named as one', async () => {
    const source = await read(
      page().text(70, 100, 'Vision:').picture(70, 120, 200, 100).text(70, 260, 'Slut.'),
    );
    expect(source.blocks.map((b) => b.kind)).toEqual(['paragraph', 'picture', 'paragraph']);
    const picture = source.blocks.find((b) => b.kind === 'picture');
    expect(picture?.box).toEqual({ x: 70, y: 120, width: 200, height: 100 });
  });
});

describe('ruled tables', () => {
  test('cells, empty ones too, and lines within cells', async () => {
    const drawing = page().grid(COLUMNS, [100, 120, 150, 170]);
    cells(drawing, 114, ['Styrtal', 'Utfall', 'Mål', 'Sikt']);
    cells(drawing, 132, ['1. Nöjda', '5 av 8', '', '7 av 8']);
    drawing.text(COLUMNS[0]! + 4, 144, 'patienter', 10);
    cells(drawing, 164, ['2. Väntetid', '', '90 %', '']);
    expect(showTable(onlyTable(await read(drawing)))).toEqual([
      'Styrtal | Utfall | Mål | Sikt',
      '1. Nöjda / patienter | 5 av 8 | - | 7 av 8',
      '2. Väntetid | - | 90 % | -',
    ]);
  });

  test('merged cells in both directions', async () => {
    const drawing = page();
    for (const y of [100, 120, 160]) drawing.line(70, y, 530, y);
    drawing.line(250, 140, 530, 140);
    for (const x of [70, 250, 530]) drawing.line(x, 100, x, 160);
    drawing.line(350, 120, 350, 160);
    drawing.text(74, 114, 'Belopp', 10).text(254, 114, 'Budget', 10).text(74, 134, 'Ekonomi', 10);
    drawing
      .text(254, 134, 'a', 10)
      .text(354, 134, 'b', 10)
      .text(254, 154, 'c', 10)
      .text(354, 154, 'd', 10);
    expect(showTable(onlyTable(await read(drawing)))).toEqual([
      'Belopp | Budget[2,1]',
      'Ekonomi[1,2] | a | b',
      'c | d',
    ]);
  });

  test('a table over a page break is one, its header once, its merged cell goes on', async () => {
    const draw = (rows: readonly (readonly string[])[], from: number): PageDrawing => {
      const drawing = page();
      const ys = rows.map((_, i) => from + i * 20).concat(from + rows.length * 20);
      for (const x of [70, 170, 350, 530]) drawing.line(x, ys[0]!, x, ys.at(-1)!);
      ys.forEach((y, i) =>
        drawing.line(i > 0 && i < rows.length && rows[i]![0] === '' ? 170 : 70, y, 530, y),
      );
      rows.forEach((row, i) =>
        row.forEach(
          (text, c) => text && drawing.text([74, 174, 354][c]!, from + i * 20 + 14, text, 10),
        ),
      );
      return drawing;
    };
    const header = ['Område', 'Risk', 'Åtgärd'];
    const first = draw(
      [header, ['Ekonomi', 'Risk ett', 'Kontroll'], ['', 'Risk två', 'Rutin']],
      600,
    );
    const second = page();
    const continued = draw(
      [
        header,
        [' ', 'Risk tre', 'Stickprov'],
        ['', 'Risk fyra', 'Samtal'],
        ['HR', 'Risk fem', 'Plan'],
      ],
      80,
    );
    second.operations.push(...continued.operations);
    const source = await read(first.text(70, 100, 'Internkontrollplan'), second);
    expect(showTable(onlyTable(source))).toEqual([
      'Område | Risk | Åtgärd',
      'Ekonomi[1,4] | Risk ett | Kontroll',
      'Risk två | Rutin',
      'Risk tre | Stickprov',
      'Risk fyra | Samtal',
      'HR | Risk fem | Plan',
    ]);
    expect(onlyTable(source).rows.map((row) => row.page)).toEqual([1, 1, 1, 2, 2, 2]);
  });

  test('a row painted in one go is cut at the lines', async () => {
    const drawing = page().grid([70, 170, 270], [100, 120, 140]);
    drawing.text(74, 114, 'Avgifter', 10).text(74, 134, 'Bidrag till andra län 12,5', 10);
    const rows = showTable(onlyTable(await read(drawing)));
    expect(rows[1]).toBe('Bidrag till andra län | 12,5');
  });
});

describe('tables without lines', () => {
  test('figures that line up, with empty places and a wrapped label', async () => {
    const drawing = page();
    const rows: [string, string, string][] = [
      ['Belopp i mnkr', 'Budget 2027', 'Prognos 2026'],
      ['Avgifter', '12,4', '11,9'],
      ['Bidrag från staten och', '', ''],
      ['andra myndigheter', '1 234,5', ''],
      ['Summa intäkter', '1 246,9', '11,9'],
    ];
    rows.forEach(([label, a, b], i) => {
      const y = 100 + i * 14;
      drawing.text(70, y, label, 10);
      if (a !== '') drawing.text(380 - a.length * 5, y, a, 10);
      if (b !== '') drawing.text(500 - b.length * 5, y, b, 10);
    });
    const table = onlyTable(await read(drawing));
    expect(table.isRuled).toBe(false);
    expect(showTable(table)).toEqual([
      'Belopp i mnkr | Budget 2027 | Prognos 2026',
      'Avgifter | 12,4 | 11,9',
      'Bidrag från staten och / andra myndigheter | 1 234,5 | -',
      'Summa intäkter | 1 246,9 | 11,9',
    ]);
  });

  test('lists and numbered headings are no tables', async () => {
    const drawing = page();
    ['Första punkten', 'Andra punkten', 'Tredje punkten', 'Fjärde'].forEach((text, i) =>
      drawing.text(70, 100 + i * 14, '•', 10).text(90, 100 + i * 14, text, 10),
    );
    const source = await read(drawing);
    expect(source.blocks.map(show)).toEqual([
      '•@0 Första punkten',
      '•@0 Andra punkten',
      '•@0 Tredje punkten',
      '•@0 Fjärde',
    ]);
  });
});

describe('furniture', () => {
  test('what comes back on every page at the same height is taken out', async () => {
    const pages = [1, 2, 3].map((n) =>
      page()
        .text(70, 40, 'Tekniska nämnden, Verksamhetsplan', 9)
        .text(500, 40, `${n}(3)`, 9)
        .text(70, 100, `${['Första', 'Andra', 'Tredje'][n - 1]} sidan.`)
        .text(290, 810, String(n), 9),
    );
    const source = await read(...pages);
    expect(source.blocks.map(show)).toEqual(['Första sidan.', 'Andra sidan.', 'Tredje sidan.']);
    expect(source.furniture.length).toBe(6);
  });

  test('a heading that stands high on one page stays', async () => {
    const source = await read(
      page().text(70, 60, 'Mål', 14),
      page().text(70, 60, 'Budget', 14),
      page().text(70, 60, 'Risker', 14),
    );
    expect(source.blocks.map(show)).toEqual(['Mål', 'Budget', 'Risker']);
  });
});
