import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { makePdf, PageDrawing } from './make-pdf.ts';
import { readWell, show } from './source-lines.ts';

const read = (drawing: PageDrawing) => readWell('plan.pdf', makePdf([drawing]));

/** Paragraphs of as many lines on both sides: they begin side by side all the way down. */
const LEFT = [
  [
    'Hamnnämnden är hamnmyndighet i länet och',
    'ansvarar för kajer, bojar och de fyrar som',
    'staten inte har hand om.',
  ],
  [
    'Läget är fortsatt osäkert och påverkar alla',
    'hamnar på flera sätt. Stormarna ställer',
    'krav på en högre beredskap.',
  ],
  [
    'Trafiken har återhämtat sig efter isvintern',
    'men vanorna har förändrats. Fler lägger',
    'till om natten än förut.',
  ],
];
const RIGHT = [
  [
    'Avgifterna i avtalen har varit högre än',
    'vad nämnden har råd med. Fyra stora avtal',
    'löper ut om två år.',
  ],
  [
    'Befolkningen i skärgården blir äldre och',
    'färre vill arbeta som lotsar. Det innebär',
    'att fler måste utbildas.',
  ],
  [
    'Havet stiger redan och märks i form av',
    'översvämmade kajer. Nämnden ska bidra till',
    'att hamnarna rustas.',
  ],
];

function draw(drawing: PageDrawing, x: number, paragraphs: readonly (readonly string[])[]): void {
  paragraphs.forEach((lines, at) =>
    lines.forEach((line, i) => drawing.text(x, 120 + at * 60 + i * 13, line, 10)),
  );
}

describe('two columns whose paragraphs begin side by side', () => {
  test('are running text where one of them has a heading by itself', async () => {
    const drawing = new PageDrawing();
    drawing.text(320, 98, '1.2 Utmaningar inför året', 14, 'F2');
    draw(drawing, 60, LEFT);
    draw(drawing, 320, RIGHT);
    const { blocks } = await read(drawing);
    expect(blocks.map(({ kind }) => kind)).not.toContain('table');
    expect(blocks.map(show).join('\n')).toMatch(/än förut\.[^]*1\.2 Utmaningar[^]*Avgifterna/u);
  });

  test('are a table where their names stand side by side', async () => {
    const drawing = new PageDrawing();
    drawing.text(60, 98, 'Nuläge', 14, 'F2').text(320, 98, 'Utmaningar', 14, 'F2');
    draw(drawing, 60, LEFT);
    draw(drawing, 320, RIGHT);
    const { blocks } = await read(drawing);
    expect(blocks.every(({ kind }) => kind === 'table')).toBe(true);
    expect(blocks.map(show)[0]).toContain('Nuläge');
  });
});

describe('measures in a narrow cell', () => {
  const XS = [50, 180, 330, 540];
  const row = (y: number, cells: readonly (readonly string[])[]) => (drawing: PageDrawing) =>
    cells.forEach((lines, column) =>
      lines.forEach((line, i) => drawing.text(XS[column]! + 4, y + 12 + i * 12, line, 10)),
    );
  const plan = async (...measures: readonly (readonly string[])[]) => {
    const drawing = new PageDrawing();
    drawing.text(50, 60, 'Verksamhetsplan 2031 för hamnnämnden', 16, 'F2');
    drawing.text(50, 90, '1 Internkontrollplan', 14, 'F2');
    const ys = [110, 130, ...measures.map((_, i) => 180 + i * 50)];
    drawing.grid(XS, ys);
    row(110, [['Område'], ['Risk'], ['Åtgärd']])(drawing);
    measures.forEach((lines, i) =>
      row(130 + i * 50, [['Kajer'], [`Risk att boj ${i + 1} lossnar`], lines])(drawing),
    );
    return parsePlan(await read(drawing)).risks.map((risk) => risk.measures);
  };

  test('are one each where every sentence begins a line, though none had room above', async () => {
    expect(
      await plan(
        ['Kontroll av alla kättingar vid kajen.', 'Övningsbesiktning tillsammans med lotsarna.'],
        [
          'Stickprov av bojar under våren ute.',
          'Undervattensfilmning av varje ankare.',
          'Avtalskrav på leverantören följs upp.',
        ],
        ['Genomgång av larm.'],
      ),
    ).toEqual([
      ['Kontroll av alla kättingar vid kajen.', 'Övningsbesiktning tillsammans med lotsarna.'],
      [
        'Stickprov av bojar under våren ute.',
        'Undervattensfilmning av varje ankare.',
        'Avtalskrav på leverantören följs upp.',
      ],
      ['Genomgång av larm.'],
    ]);
  });

  test('stay whole where a sentence begins in the middle of a line', async () => {
    const text = [
      'Kontroll av kättingar. Kontroll av bojar.',
      'Undervattensfilmning av alla ankare görs.',
    ];
    expect(await plan(text, text, text)).toEqual(Array.from({ length: 3 }, () => [text.join(' ')]));
  });
});
