import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Tables as rows of cells; ' / ' between a cell's lines. */
function tablesOf(text: string): string[][] {
  return readText(bytes(text)).blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows.map((row) =>
            row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / ')).join(' | '),
          ),
        ]
      : [],
  );
}

describe('tables in text files', () => {
  it('reads Markdown tables and leaves out their ruling', () => {
    expect(
      tablesOf(
        `| Belopp i tkr | Budget 2026 |\n| --- | ---: |\n| Vård | 420 500 |\n| | 1 |\n| **Summa** | 2 |`,
      ),
    ).toEqual([['Belopp i tkr | Budget 2026', 'Vård | 420 500', ' | 1', 'Summa | 2']]);
  });

  it('reads columns that spaces keep apart, with empty places and labels over lines', () => {
    expect(
      tablesOf(`Budgeten fördelas så här.

Belopp i mnkr               Budget 2026    Prognos 2025
Verksamhetens intäkter
  Taxor                           35,7            34,1
  Bidrag från staten och
  andra givare                                     4,0
Summa intäkter                 1 239,9            38,1

Ramen beslutas av fullmäktige i juni och gäller hela året.`),
    ).toEqual([
      [
        'Belopp i mnkr | Budget 2026 | Prognos 2025',
        'Verksamhetens intäkter |  | ',
        'Taxor | 35,7 | 34,1',
        'Bidrag från staten och / andra givare |  | 4,0',
        'Summa intäkter | 1 239,9 | 38,1',
      ],
    ]);
  });

  it('reads texts side by side, each over its own lines', () => {
    expect(
      tablesOf(`Verksamhet    Risk                                  Åtgärd
Ekonomi       Risk att fakturor betalas två         Dubbelkontroll i systemet
              gånger
              Risk att avtal inte följs             Uppföljning varje kvartal
Personal      Risk för kompetensbrist               Traineeprogram
                                                    Samarbete med högskolan`),
    ).toEqual([
      [
        'Verksamhet | Risk | Åtgärd',
        'Ekonomi | Risk att fakturor betalas två / gånger | Dubbelkontroll i systemet',
        ' | Risk att avtal inte följs | Uppföljning varje kvartal',
        'Personal | Risk för kompetensbrist | Traineeprogram',
        ' |  | Samarbete med högskolan',
      ],
    ]);
  });

  it('makes no table of lists, numbered headings and prose', () => {
    expect(
      tablesOf(`1    Inledning
Nämnden ansvarar för vården.  Den ska vara god.

•    Introducera nyanställda
•    Behålla kompetens
•    Utveckla utbildning

2    Mål`),
    ).toEqual([]);
  });

  it('takes lines that are wider than any page, or that never end, for no table', () => {
    const wide = `${'ord  '.repeat(9000)}\n`.repeat(4);
    const many = 'ett stycke som   går vidare\noch vidare\n'.repeat(6000);
    const start = performance.now();
    expect(tablesOf(wide)).toEqual([]);
    expect(readText(bytes(many)).blocks.length).toBeGreaterThan(0);
    // It took minutes when every line was laid over all lines before it.
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
