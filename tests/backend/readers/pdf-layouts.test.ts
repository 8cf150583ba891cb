import { describe, expect, test } from 'vitest';
import type { Source } from '../../../shared/source/source.ts';
import { makePdf, PageDrawing } from './make-pdf.ts';
import { onlyTable, readWell, show, showTable } from './source-lines.ts';

const read = (...pages: PageDrawing[]): Promise<Source> => readWell('plan.pdf', makePdf(pages));
const page = (): PageDrawing => new PageDrawing();

/** A table's row: the label to the left, figures that end where their column does. */
function row(drawing: PageDrawing, y: number, texts: readonly string[], bold = false): void {
  texts.forEach((text, i) => {
    const x = i === 0 ? 74 : 250 + i * 90 - widthOf(text);
    if (text !== '') drawing.text(x, y, text, 10, bold ? 'F2' : 'F1');
  });
}

/** Points that Helvetica's digits and marks take at size 10; letters about as much as digits. */
function widthOf(text: string): number {
  const narrow = text.replaceAll(/[^, ]/gu, '').length;
  const hyphens = text.replaceAll(/[^-]/gu, '').length;
  return (text.length - narrow - hyphens) * 5.56 + narrow * 2.78 + hyphens * 3.33;
}

const BODY = [
  'Styrelsen leder och samordnar regionens',
  'angelägenheter och har uppsikt över',
  'nämndernas verksamhet under hela året,',
  'i nära dialog med deras förvaltningar.',
];

describe('boxes', () => {
  test('a frame beside running text is read by itself, after what begins beside it', async () => {
    const drawing = page().text(70, 90, 'Mål 1. Regionen är en god arbetsgivare', 11, 'F2');
    BODY.forEach((line, i) => drawing.text(70, 120 + i * 13, line, 10));
    drawing.grid([300, 480], [108, 166]);
    ['Uppdrag', 'Ta fram en modell för hur nya', 'chefer introduceras.'].forEach((line, i) =>
      drawing.text(306, 121 + i * 13, line, 9, i === 0 ? 'F2' : 'F1'),
    );
    const source = await read(drawing.text(70, 200, 'Planen följs upp två gånger om året.', 10));
    expect(source.blocks.map(show)).toEqual([
      'Mål 1. Regionen är en god arbetsgivare',
      BODY.join(' / '),
      'Uppdrag',
      'Ta fram en modell för hur nya / chefer introduceras.',
      'Planen följs upp två gånger om året.',
    ]);
  });
});

describe('tables over pages and their lists', () => {
  test('a budget goes on below an empty row under its header on the next page', async () => {
    const names = ['Tkr', 'Budget 2031', 'Budget 2030'];
    const first = page().text(70, 640, 'Resultatbudget', 14, 'F2');
    row(first, 670, names, true);
    row(first, 685, ['Avgifter', '1 842', '1 795']);
    row(first, 700, ['Bidrag', '94', '92']);
    row(first, 715, ['Summa intäkter', '1 936', '1 887'], true);
    const second = page();
    row(second, 90, names, true);
    row(second, 123, ['Kostnader', '', ''], true);
    row(second, 138, ['Löner', '(684)', '(668)']);
    row(second, 153, ['Hyror', '(163)', '(158)']);
    row(second, 186, ['Resultat', '(12)', '0'], true);
    expect(showTable(onlyTable(await read(first, second)))).toEqual([
      'Tkr | Budget 2031 | Budget 2030',
      'Avgifter | 1 842 | 1 795',
      'Bidrag | 94 | 92',
      'Summa intäkter | 1 936 | 1 887',
      'Kostnader | - | -',
      'Löner | (684) | (668)',
      'Hyror | (163) | (158)',
      'Resultat | (12) | 0',
    ]);
  });

  test('a wide gap after the number of a section makes no columns of it', async () => {
    const drawing = page().text(70, 100, '4.4', 14, 'F2').text(160, 100, 'Resultat', 14, 'F2');
    row(drawing, 118, ['Tkr', 'Budget 2031', 'Budget 2030'], true);
    row(drawing, 133, ['Avgifter', '1 842', '1 795']);
    row(drawing, 148, ['Bidrag', '94', '92']);
    expect(showTable(onlyTable(await read(drawing)))).toEqual([
      'Tkr | Budget 2031 | Budget 2030',
      'Avgifter | 1 842 | 1 795',
      'Bidrag | 94 | 92',
    ]);
  });

  /** A square of three points, as programs draw a list's bullets. */
  const bullet = (drawing: PageDrawing, x: number, y: number): PageDrawing =>
    drawing.raw(`${x} ${842 - y} 3 3 re f`);

  test('bullets that are drawn in a cell are written', async () => {
    const drawing = page().grid([70, 200, 400], [100, 120, 160]);
    drawing.text(74, 114, 'Risk', 10).text(204, 114, 'Åtgärder', 10);
    drawing.text(74, 134, 'Fel i lönen', 10);
    bullet(drawing, 206, 133).text(216, 134, 'Byta system', 10);
    bullet(drawing, 206, 147).text(216, 148, 'Utbilda chefer', 10);
    expect(showTable(onlyTable(await read(drawing)))).toEqual([
      'Risk | Åtgärder',
      'Fel i lönen | • Byta system / • Utbilda chefer',
    ]);
  });

  test('a footnote at the foot of the page does not part a table that goes on', async () => {
    const xs = [70, 200, 400];
    const first = page().grid(xs, [700, 720, 740]).text(74, 714, 'Risk', 10);
    first.text(204, 714, 'Åtgärd', 10).text(74, 734, 'Vården', 10).text(204, 734, 'Samordna', 10);
    first.text(70, 780, '1', 6).text(74, 783, 'Gäller hela året.', 9);
    const second = page().grid(xs, [70, 90, 110]).text(74, 84, 'brister', 10);
    second.text(204, 84, 'platser', 10).text(74, 104, 'Fel i lönen', 10);
    const source = await read(first, second.text(204, 104, 'Kontroll', 10));
    expect(source.blocks.map(show)).toEqual([
      'Risk | Åtgärd // Vården / brister | Samordna / platser // Fel i lönen | Kontroll',
      '¹Gäller hela året.',
    ]);
  });

  test('nor does one whose number stands on the line, by its smaller letters', async () => {
    const xs = [70, 200, 400];
    const pages = (size: number): PageDrawing[] => {
      const first = page().grid(xs, [680, 700, 720, 740]).text(74, 694, 'Risk', 11);
      first.text(204, 694, 'Åtgärd', 11).text(74, 714, 'Fel i lönen', 11);
      first.text(204, 714, 'Kontroll', 11).text(74, 734, 'Vården', 11);
      first.text(204, 734, 'Samordna', 11).text(70, 783, '2', size);
      first.text(80, 783, 'Gäller hela året.', size);
      const second = page().grid(xs, [70, 90, 110]).text(74, 84, 'Sena svar', 11);
      second.text(204, 84, 'Bevaka', 11).text(74, 104, 'Kalla rum', 11);
      return [first, second.text(204, 104, 'Elda', 11)];
    };
    const tables = async (size: number) =>
      (await read(...pages(size))).blocks.filter(({ kind }) => kind === 'table').length;
    expect([await tables(8), await tables(11)]).toEqual([1, 2]);
  });
});

describe('headers', () => {
  test('names of columns so near each other that they look like one line are parted by the figures below', async () => {
    const SIZE = 14;
    // 'B 2024' in bold Helvetica is 32.24 wide at size 10; it ends where the figures below do.
    const name = 32.24 * (SIZE / 10);
    const ends = [300, 300 + name + 14];
    const drawing = page();
    ['B 2024', 'B 2026'].forEach((text, i) => drawing.text(ends[i]! - name, 120, text, SIZE, 'F2'));
    const rows = [
      ['Nämnd', '1,2', '1,3'],
      ['Gator', '18,4', '19,0'],
      ['Parker', '20,1', '21,4'],
    ];
    // The last name goes on over a second line.
    drawing.text(ends[1]! - 20, 136, 'ny', SIZE, 'F2');
    rows.forEach(([label = '', ...figures], i) => {
      drawing.text(74, 160 + i * 22, label, SIZE);
      figures.forEach((text, k) => {
        const x = ends[k]! - widthOf(text) * (SIZE / 10);
        drawing.text(x, 160 + i * 22, text, SIZE);
      });
    });
    const table = onlyTable(await read(drawing));
    expect(showTable(table)).toEqual([
      '- | B 2024 | B 2026 / ny',
      ...rows.map((cells) => cells.join(' | ')),
    ]);
  });

  test('names that touch are parted where the figures below begin', async () => {
    const drawing = page();
    drawing.text(74, 120, 'Styrtal', 10, 'F2').text(200, 120, 'Utfall 2023Utfall 2024', 10, 'F2');
    // 'Utfall 2023' in bold Helvetica is about 57 wide.
    const rows = [
      ['Nöjda', '71', '80'],
      ['Klagomål', '4', '3'],
      ['Besök', '17', '25'],
    ];
    rows.forEach((texts, i) =>
      texts.forEach((text, k) =>
        drawing.text(k === 0 ? 74 : 200 + (k - 1) * 57, 134 + i * 14, text, 10),
      ),
    );
    expect(showTable(onlyTable(await read(drawing)))[0]).toBe(
      'Styrtal | Utfall 2023 | Utfall 2024',
    );
  });

  test('a header of two rows reaches up to the line drawn over the table', async () => {
    const drawing = page();
    drawing.line(70, 88, 450, 88).line(260, 106, 320, 106).line(70, 122, 450, 122);
    const put = (y: number, texts: readonly (readonly [number, string])[], bold = false) =>
      texts.forEach(([x, text]) => drawing.text(x, y, text, 10, bold ? 'F2' : 'F1'));
    put(
      100,
      [
        [74, 'Risk'],
        [262, 'Bedömning'],
        [340, 'Åtgärd'],
      ],
      true,
    );
    put(
      118,
      [
        [262, 'S'],
        [300, 'K'],
      ],
      true,
    );
    const rows = ['Fakturor är fel', 'Svar dröjer', 'Avtal saknas'];
    rows.forEach((risk, i) => {
      put(134 + i * 18, [
        [74, risk],
        [262, '3'],
        [300, '4'],
        [340, `Stickprov ${i + 1}`],
      ]);
      drawing.line(70, 140 + i * 18, 450, 140 + i * 18);
    });
    const table = onlyTable(await read(drawing));
    expect(showTable(table)).toEqual([
      'Risk | Bedömning[2,1] | Åtgärd',
      '- | S | K | -',
      ...rows.map((risk, i) => `${risk} | 3 | 4 | Stickprov ${i + 1}`),
    ]);
  });

  test('rows below a header that alone has a frame are its rows', async () => {
    const drawing = page().grid([70, 270, 360, 450], [88, 106]);
    row(drawing, 100, ['Styrtal', 'Utfall', 'Mål']);
    row(drawing, 120, ['Antal nystartade företag', '9,2', '9,8']);
    const table = onlyTable(await read(drawing));
    expect(showTable(table)).toEqual([
      'Styrtal | Utfall | Mål',
      'Antal nystartade företag | 9,2 | 9,8',
    ]);
  });

  test('names that are turned up the page name their columns', async () => {
    const drawing = page();
    const turned = (x: number, text: string): void =>
      void drawing.raw(`BT /F2 9 Tf 0 1 -1 0 ${x} ${842 - 150} Tm (${text}) Tj ET`);
    drawing.text(74, 110, 'Risk', 9, 'F2').text(400, 110, 'Kontroll', 9, 'F2');
    turned(260, 'Sannolikhet');
    turned(310, 'Konsekvens');
    ['Remisser tappas bort', 'Avgifter uteblir', 'Avtal saknas'].forEach((risk, i) => {
      const y = 170 + i * 14;
      drawing.text(74, y, risk, 9).text(254, y, '2', 9).text(304, y, '4', 9);
      drawing.text(400, y, 'Stickprov', 9);
    });
    const [header, first] = showTable(onlyTable(await read(drawing)));
    expect(header).toBe('Risk | Sannolikhet | Konsekvens | Kontroll');
    expect(first).toBe('Remisser tappas bort | 2 | 4 | Stickprov');
  });

  test('the longer names begin on a line above the shorter ones', async () => {
    const drawing = page();
    row(drawing, 94, ['', '', '', 'Mål på'], true);
    row(drawing, 100, ['Styrtal', 'Utfall', 'Mål'], true);
    row(drawing, 107, ['', '', '', 'lång sikt'], true);
    row(drawing, 125, ['Sjukfrånvaro', '6,9', '6,5', '5,5']);
    row(drawing, 143, ['Personalomsättning', '9,1', '8,5', '8,0']);
    const [header] = showTable(onlyTable(await read(drawing)));
    expect(header).toBe('Styrtal | Utfall | Mål | Mål på / lång sikt');
  });
});

describe('tables without lines', () => {
  test('a numbered heading above one is no row of it, however wide the gap in it', async () => {
    const drawing = page();
    drawing.text(70, 80, '4.4', 13, 'F2').text(105, 80, 'Resultatbudget för vården', 13, 'F2');
    row(drawing, 99, ['Mnkr', 'Budget 2025', 'Plan 2026'], true);
    row(drawing, 114, ['Avgifter', '232,6', '231,3']);
    row(drawing, 129, ['Bidrag', '893,2', '873,9']);
    const source = await read(drawing);
    expect(show(source.blocks[0]!)).toBe('4.4 Resultatbudget för vården');
    expect(showTable(onlyTable(source))[0]).toBe('Mnkr | Budget 2025 | Plan 2026');
  });

  test('a numbered heading between two tables with lines between their rows belongs to neither', async () => {
    const drawing = page();
    const put = (y: number, label: string) => {
      row(drawing, y, [label, '32,6', '31,3']);
      drawing.line(70, y + 4, 450, y + 4);
    };
    const head = (y: number, label: string) => {
      // The line over the names lies but a little above their letters.
      drawing.line(70, y - 8.5, 450, y - 8.5).line(70, y + 4, 450, y + 4);
      row(drawing, y, [label, 'Budget 2030', 'Plan 2031'], true);
    };
    head(100, 'Mnkr');
    ['Lekplatser', 'Stigar', 'Parker'].forEach((label, i) => put(115 + i * 15, label));
    drawing.text(70, 178, '4.2', 12, 'F2').text(110, 178, 'Odling och skog', 12, 'F2');
    head(198, 'Mnkr');
    ['Odlingslotter', 'Skog', 'Plantskola'].forEach((label, i) => put(213 + i * 15, label));
    const { blocks } = await read(drawing);
    expect(
      blocks.map((block) => (block.kind === 'table' ? showTable(block)[0] : show(block))),
    ).toEqual([
      'Mnkr | Budget 2030 | Plan 2031',
      '4.2 Odling och skog',
      'Mnkr | Budget 2030 | Plan 2031',
    ]);
  });

  test('labels over several lines beside short values are no column of running text', async () => {
    const drawing = page();
    const [labels, first, second] = [74, 300, 380];
    drawing.text(labels, 100, 'Styrtal', 10, 'F2');
    drawing.text(first, 100, 'Senaste utfall', 10, 'F2').text(second, 100, 'Mål på sikt', 10, 'F2');
    [
      ['1. Andel nationella kriterier som uppfylls', 'av enheterna (Utfall: 2023)'],
      ['2. Egen forskning per invånare. Plats bland', 'länets alla sjukhus (Mål: Topp 7)'],
      ['3. Betyg vid digitala möten. Vi ska behålla', 'höga betyg för alla som besöker oss'],
    ].forEach((lines, i) => {
      const y = 118 + i * 30;
      lines.forEach((line, n) => drawing.text(labels, y + n * 12, line, 10));
      drawing.text(first, y, 'Topp 3 av 7', 10).text(second, y, 'Topp 2 av 7', 10);
    });
    const rows = showTable(onlyTable(await read(drawing)));
    expect(rows[1]).toBe(
      '1. Andel nationella kriterier som uppfylls / av enheterna (Utfall: 2023) | Topp 3 av 7 | Topp 2 av 7',
    );
    expect(rows.length).toBe(4);
  });

  test('an empty row, long labels and long last cells leave one table one', async () => {
    const drawing = page();
    row(drawing, 100, ['Mnkr', 'Budget 2025', 'Plan 2026'], true);
    row(drawing, 115, ['Avgifter', '232,6', '231,3']);
    row(drawing, 130, ['Summa intäkter', '232,6', '231,3'], true);
    row(drawing, 160, ['Kostnader'], true);
    row(drawing, 175, ['Personal', '-132,6', '-131,3']);
    [
      'Köpt vård från andra',
      'regioner och från',
      'privata givare, utom',
      'den som ges inom',
      'Hälsovalet och',
      'tandvården',
    ].forEach((label, i) =>
      row(drawing, 190 + i * 12, i === 0 ? [label, '-90,1', '-91,2'] : [label]),
    );
    row(drawing, 265, ['Summa kostnader', '-222,7', '-222,5'], true);
    const rows = showTable(onlyTable(await read(drawing)));
    expect(rows.length).toBe(7);
    expect(rows.at(-2)).toContain('och / tandvården | -90,1 | -91,2');
  });

  test('a cell of many lines goes on alone to the right', async () => {
    const drawing = page();
    const risk = (y: number, area: string, risks: string, lines: readonly string[]): void => {
      drawing.text(74, y, area, 10).text(150, y, risks, 10);
      lines.forEach((line, i) => drawing.text(320, y + i * 11.5, line, 10));
    };
    drawing.text(74, 100, 'Område', 10, 'F2').text(150, 100, 'Risk', 10, 'F2');
    drawing.text(320, 100, 'Åtgärd', 10, 'F2');
    const lines = [
      'Säkerställ att det finns',
      'ett väl fungerande arbete',
      'med utsedda resurser och',
      'kunskap om regelverken',
      'för all personal som kan',
      'riskbedöma och klassa',
      'information i arbetet.',
    ];
    risk(115, 'Säkerhet', 'Lagen efterlevs inte.', lines);
    risk(201, 'Inköp', 'Avtal används inte.', ['Uppföljning av avtal.']);
    risk(216, 'Ekonomi', 'Moms dras fel.', ['Granskning av konton.']);
    const rows = showTable(onlyTable(await read(drawing)));
    expect(rows.slice(1)).toEqual([
      `Säkerhet | Lagen efterlevs inte. | ${lines.join(' / ')}`,
      'Inköp | Avtal används inte. | Uppföljning av avtal.',
      'Ekonomi | Moms dras fel. | Granskning av konton.',
    ]);
  });

  test('rows a little farther apart than the lines in them are told apart', async () => {
    const drawing = page();
    row(drawing, 100, ['Styrtal', 'Utfall', 'Mål', 'Mål 2030'], true);
    let y = 100;
    for (const label of [
      ['Andel kriterier', 'Forskning enligt plan'],
      ['Resor', 'Antal med buss'],
      ['Betyg', 'Digitala möten'],
    ]) {
      y += 14;
      row(drawing, y, [label[0]!, '89 %', '95 %', '98 %']);
      y += 12;
      row(drawing, y, [label[1]!]);
    }
    drawing.text(70, y + 30, 'Förvaltningen följer upp styrtalen.', 10);
    const source = await read(drawing);
    expect(showTable(onlyTable(source)).slice(1)).toEqual([
      'Andel kriterier / Forskning enligt plan | 89 % | 95 % | 98 %',
      'Resor / Antal med buss | 89 % | 95 % | 98 %',
      'Betyg / Digitala möten | 89 % | 95 % | 98 %',
    ]);
    expect(show(source.blocks.at(-1)!)).toBe('Förvaltningen följer upp styrtalen.');
  });

  describe('a line through the column of measures alone', () => {
    const drawn = (third: string) => {
      const drawing = page();
      const put = (y: number, risk: string, measure: string) => {
        if (risk !== '') drawing.text(74, y, risk, 9);
        if (measure !== '') drawing.text(262, y, measure, 9);
      };
      drawing
        .line(70, 88, 450, 88)
        .text(74, 100, 'Risk', 9, 'F2')
        .text(262, 100, 'Åtgärd', 9, 'F2');
      drawing.line(70, 104, 450, 104);
      put(114, 'Risk att grenar faller', 'Rond i alla');
      put(124, 'över dem som går på', 'parker');
      drawing.line(258, 128, 450, 128);
      put(134, third, 'Stickprov av');
      put(146, '', 'trädens hälsa');
      drawing.line(70, 150, 450, 150);
      put(160, 'Risk att lyktor slocknar', 'Byta lampor');
      drawing.line(70, 164, 450, 164);
      return read(drawing);
    };

    test('begins a measure, and the risk beside it goes on', async () => {
      expect(showTable(onlyTable(await drawn('stigarna')))).toEqual([
        'Risk | Åtgärd',
        'Risk att grenar faller / över dem som går på / stigarna | Rond i alla / parker',
        '- | Stickprov av / trädens hälsa',
        'Risk att lyktor slocknar | Byta lampor',
      ]);
    });

    test('begins a row where what stands beside it is a risk of its own', async () => {
      const [, first, second] = showTable(onlyTable(await drawn('Risk att träd dör')));
      expect(first).toBe('Risk att grenar faller / över dem som går på | Rond i alla / parker');
      expect(second).toMatch(/^Risk att träd dör \| Stickprov av/u);
    });
  });

  test('a note right below a table is no line of its last row', async () => {
    const drawing = page();
    row(drawing, 100, ['Mnkr', 'Budget 2025', 'Plan 2026'], true);
    ['Avgifter', 'Bidrag', 'Summa'].forEach((label, i) =>
      row(drawing, 116 + i * 16, [label, '2,6', '3,1']),
    );
    drawing.text(74, 160, '*) Varav stat', 10);
    const source = await read(drawing);
    expect(showTable(onlyTable(source)).at(-1)).toBe('Summa | 2,6 | 3,1');
    expect(show(source.blocks.at(-1)!)).toBe('*) Varav stat');
  });

  test('a second measure below the last row is still in its cell', async () => {
    const drawing = page();
    const cells = (y: number, texts: readonly string[], bold = false): void =>
      texts.forEach((text, i) => drawing.text([74, 170, 360][i]!, y, text, 10, bold ? 'F2' : 'F1'));
    cells(100, ['Område', 'Risk', 'Åtgärder'], true);
    cells(118, ['Bemanning', 'Dygnsvilan bryts.', 'Kontroll av scheman.']);
    cells(136, ['Inköp', 'Avtal används inte.', 'Avtalsuppföljning.']);
    drawing.text(360, 151, 'Dialog med inköpare.', 10);
    drawing.text(70, 190, 'Planen följs upp två gånger om året.', 10);
    const table = onlyTable(await read(drawing));
    expect(showTable(table).at(-1)).toContain('Dialog med inköpare.');
  });
});

describe('rows', () => {
  test('shading of every other row leaves the header and the first row apart', async () => {
    const drawing = page();
    for (const y of [126, 162]) drawing.raw(`0.9 g 70 ${842 - y - 6} 400 18 re f 0 g`);
    row(drawing, 100, ['Tkr', 'Budget 2025', 'Plan 2026'], true);
    row(drawing, 118, ['Utrustning', '8 400', '9 000']);
    row(drawing, 136, ['Bildhantering', '2 100', '1 500']);
    row(drawing, 154, ['Inventarier', '900', '900']);
    row(drawing, 172, ['Summa', '11 400', '11 400'], true);
    const rows = showTable(onlyTable(await read(drawing)));
    expect(rows.slice(0, 2)).toEqual([
      'Tkr | Budget 2025 | Plan 2026',
      'Utrustning | 8 400 | 9 000',
    ]);
    expect(rows.length).toBe(5);
  });

  test('a label goes on below its row down to the line under it, whatever it begins with', async () => {
    const drawing = page();
    row(drawing, 100, ['Styrtal', 'Utfall', 'Mål', 'Mål 2030'], true);
    drawing.line(70, 104, 540, 104);
    row(drawing, 118, ['Deltagare per invånare', '29', '30', '33']);
    row(drawing, 130, ['7–20 år']);
    drawing.line(70, 135, 540, 135).text(70, 160, 'Förvaltningen följer upp styrtalen.', 10);
    const source = await read(drawing);
    expect(showTable(onlyTable(source)).at(-1)).toBe(
      'Deltagare per invånare / 7–20 år | 29 | 30 | 33',
    );
    expect(show(source.blocks.at(-1)!)).toBe('Förvaltningen följer upp styrtalen.');
  });
});

describe('a document set wide', () => {
  const LINES = [
    ['Nämnden har ansvar för stadens parker och', 'skogar, för lekplatser och för de stigar som'],
    [
      'leder till dem, och följer upp hur de används',
      'av boende och besökare under hela året samt',
    ],
    ['hur nöjda de är. Arbetet planeras i dialog med', 'föreningar, skolor och andra nämnder.'],
  ].flat();
  const drawn = (leading: number) => {
    const drawing = page();
    LINES.forEach((line, i) => drawing.text(70, 100 + i * leading, line, 10));
    const next = 100 + LINES.length * leading + leading * 0.4;
    drawing.text(70, next, '• Ta fram en plan för hur stadens alla', 10);
    drawing.text(88, next + leading, 'skogar ska skötas.', 10);
    return read(drawing);
  };

  test('has its lines together in paragraphs and items, as far apart as they stand', async () => {
    const { blocks } = await drawn(17.7);
    expect(blocks.map(show)).toEqual([
      LINES.join(' / '),
      '•@0 Ta fram en plan för hur stadens alla / skogar ska skötas.',
    ]);
  });

  test('is none where lines stand as far apart as paragraphs do', async () => {
    const drawing = page();
    ['Anna Ek, ordförande', 'Bo Alm, ledamot', 'Cia Ask, ersättare'].forEach((line, i) =>
      drawing.text(70, 100 + i * 17.7, line, 10),
    );
    expect((await read(drawing)).blocks.length).toBe(3);
  });
});
