import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { textTables } from './text-tables.ts';

describe('tables whose cells stand in the middle of their row', () => {
  it('give a row the figures that stand between the lines of its name', () => {
    expect(
      textTables(`Indikator                                    Utfall 2030   Mål 2031
Andel barn som lånar böcker                         41 %       45 %
Andel vuxna som besöker ett bibliotek
                                                    28 %       33 %
minst en gång per månad
Antal studiecirklar i kommunens alla
                                                     112        120
delar under våren`),
    ).toEqual([
      [
        'Indikator | Utfall 2030 | Mål 2031',
        'Andel barn som lånar böcker | 41 % | 45 %',
        'Andel vuxna som besöker ett bibliotek / minst en gång per månad | 28 % | 33 %',
        'Antal studiecirklar i kommunens alla / delar under våren | 112 | 120',
      ],
    ]);
  });

  it('keep the name of a group of rows at the first of them, and measures apart', () => {
    expect(
      textTables(`                                       Riskvär
Område      Risk                                 Åtgärd                        Ansvarig
                                       de
            Risk att avtal löper ut
                                            6    Kvartalsvis genomgång.        Jurist
            utan att någon ser det.
Inköp
            Risk att inköp görs                  Utbildning av beställare.
                                           12                                  Inköpschef
            utanför gällande avtal.              Stickprov varje månad.
            Risk att löner betalas               Avstämning mot register
Personal    ut till den som har                9 före varje utbetalning av     Lönechef
            slutat i kommunen.                   löner.`),
    ).toEqual([
      [
        'Område | Risk | Riskvär / de | Åtgärd | Ansvarig',
        'Inköp | Risk att avtal löper ut / utan att någon ser det. | 6 | Kvartalsvis genomgång. | Jurist',
        ' | Risk att inköp görs / utanför gällande avtal. | 12 | Utbildning av beställare. | Inköpschef',
        ' |  |  | Stickprov varje månad. | ',
        'Personal | Risk att löner betalas / ut till den som har / slutat i kommunen. | 9 | Avstämning mot register / före varje utbetalning av / löner. | Lönechef',
      ],
    ]);
  });

  it('join the names of columns over one line and two, and number a row before its name', () => {
    expect(
      textTables(`                                                       Målvärde
Nr   Styrtal                           Utfall 2030
                                                       2031
1    Antal öppna badplatser                     14           15
     Andel turer med färjan som går
2                                             92 %         95 %
     enligt tidtabell`),
    ).toEqual([
      [
        'Nr Styrtal | Utfall 2030 | Målvärde / 2031',
        '1 Antal öppna badplatser | 14 | 15',
        '2 / Andel turer med färjan som går / enligt tidtabell | 92 % | 95 %',
      ],
    ]);
  });

  it('are not seen where a name alone is a group or goes on below its figures', () => {
    expect(
      textTables(`Belopp i tkr                     Budget 2031   Budget 2030
Taxor                                  1 200         1 100
Bidrag från staten, regionen
och fonder                               900           850
Verksamhetens kostnader:
Personal                              -5 400        -5 200
Lokaler                               -1 000        -1 100`),
    ).toEqual([
      [
        'Belopp i tkr | Budget 2031 | Budget 2030',
        'Taxor | 1 200 | 1 100',
        'Bidrag från staten, regionen / och fonder | 900 | 850',
        'Verksamhetens kostnader: |  | ',
        'Personal | -5 400 | -5 200',
        'Lokaler | -1 000 | -1 100',
      ],
    ]);
  });
});

describe('a table that a page of two columns could look like', () => {
  it('stays a table below the names of risks and measures', () => {
    const [table] = textTables(`Verksamhet  Risk                                     Åtgärd
Skola       Risken att skolskjutsar som avtalats     Genomför uppföljning av avtalet med
            inte körs när vädret är dåligt och       entreprenören varje månad och följ upp
            vägarna inte hinner plogas före          att bilar ställs in bara när det är
            klockan sju på morgonen.                 farligt att köra, och att föräldrar får
                                                     veta det i tid.
            Risken att elever får fel                Kontroll av listor varje vecka.
            mat i matsalen.`);
    expect(table?.[1]).toMatch(
      /^Skola \| Risken att skolskjutsar.+morgonen\. \| Genomför.+i tid\.$/u,
    );
    expect(table).toHaveLength(3);
  });
});

describe('names over several columns of figures', () => {
  it('are given by their order, wherever the figures below them stand', () => {
    expect(
      textTables(`Mått                                    Utfall 2030                             Mål 2031
                                        Kvinnor      Män        Totalt
Andel som trivs med maten                     81 %         79 %          80 %        85 %
Andel som kommer ut varje dag                 61 %         59 %          60 %        75 %`),
    ).toEqual([
      [
        'Mått | Utfall 2030 |  |  | Mål 2031',
        ' | Kvinnor | Män | Totalt | ',
        'Andel som trivs med maten | 81 % | 79 % | 80 % | 85 %',
        'Andel som kommer ut varje dag | 61 % | 59 % | 60 % | 75 %',
      ],
    ]);
  });

  it('are two where a single space parts them after a year', () => {
    const [table] =
      textTables(`Nyckeltal                 Utfall 2029 Utfall 2030 Målvärde     Målvärde
                                                  2031         2032
Antal öppna badhus                   2           3            4             6
Antal lån per invånare             5,1         5,4          5,6           6,0`);
    expect(table?.slice(0, 2)).toEqual([
      'Nyckeltal | Utfall 2029 | Utfall 2030 | Målvärde / 2031 | Målvärde / 2032',
      'Antal öppna badhus | 2 | 3 | 4 | 6',
    ]);
  });
});

describe('tables of uppdrag and of goals with measures', () => {
  it('have the name of a group across their columns, right below their header too', () => {
    const { blocks } = readText(
      new TextEncoder()
        .encode(`Nr     Uppdrag                                                   Klart senast
Uppdrag från fullmäktige till parknämnden
1      Anlägga en lekplats vid stationen i samråd med            2031-12-31
       föreningen som bad om den.
2      Plantera träd längs genomfarten.                          2031-10-31`),
    );
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(
      table?.rows.map(({ cells }) =>
        cells.map(({ columnSpan, lines }) => [columnSpan, lines.length]),
      ),
    ).toEqual([
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [[3, 1]],
      [
        [1, 1],
        [1, 2],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
    expect(table?.rows[2]?.cells[2]?.lines[0]?.text).toBe('2031-12-31');
  });

  it('keep the goal and its measures apart', () => {
    expect(
      textTables(`Mål                 Styrtal                         Utfall 2030    Mål 2031
Parkerna är rena    Antal klagomål på skräp                41             30
och trygga          under sommaren
                    Andel nöjda besökare                 71 %           75 %
Alla når en park    Andel som har högst en kilometer     88 %           90 %`),
    ).toEqual([
      [
        'Mål | Styrtal | Utfall 2030 | Mål 2031',
        'Parkerna är rena / och trygga | Antal klagomål på skräp / under sommaren | 41 | 30',
        ' | Andel nöjda besökare | 71 % | 75 %',
        'Alla når en park | Andel som har högst en kilometer | 88 % | 90 %',
      ],
    ]);
  });
});
