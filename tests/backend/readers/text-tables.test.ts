import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { textTables } from './text-tables.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('tables in text files', () => {
  it('reads Markdown tables and leaves out their ruling', () => {
    expect(
      textTables(
        `| Belopp i tkr | Budget 2026 |\n| --- | ---: |\n| Vård | 420 500 |\n| | 1 |\n| **Summa** | 2 |`,
      ),
    ).toEqual([['Belopp i tkr | Budget 2026', 'Vård | 420 500', ' | 1', 'Summa | 2']]);
  });

  it('reads columns that spaces keep apart, with empty places and labels over lines', () => {
    expect(
      textTables(`Budgeten fördelas så här.

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

  it('reads rows with bars between their cells and none at the ends', () => {
    expect(
      textTables(`Styrtalen | eller måtten | följs varje år.

Nr | Styrtal | Utfall |  | Mål
 |  | 2029 | 2030 | 2031
Mål 1. Hamnen är trygg
1 a | Andel trygga besökare | 61 % | 63 % | 70 %
1 b | Antal bojar | 4 | 5

Belopp i tkr | Budget 2031
Hyror | –1 207

Avgifter | 552

Tkr | 2031 | 2032
Kajer | 24,0 | 38,5

Bryggor | 4,5 | 4,5

Hamnen | Box 4`),
    ).toEqual([
      [
        'Nr | Styrtal | Utfall |  | Mål',
        ' |  | 2029 | 2030 | 2031',
        'Mål 1. Hamnen är trygg |  |  |  | ',
        '1 a | Andel trygga besökare | 61 % | 63 % | 70 %',
        '1 b | Antal bojar | 4 | 5 | ',
      ],
      ['Tkr | 2031 | 2032', 'Kajer | 24,0 | 38,5', 'Bryggor | 4,5 | 4,5'],
    ]);
  });

  it('leaves a line with bars that stands alone as it is', () => {
    const text = 'Region Kusten | Verksamhetsplan 2031 | Hamnnämnden\n\nHamnen ligger vid havet.';
    expect(textTables(text)).toEqual([]);
  });

  it('goes on past two blank lines where the figures below are in parentheses', () => {
    expect(
      textTables(`Tkr                        Budget 2031       Budget 2030
Interna intäkter                  1 842             1 795
Summa intäkter                    2 087             2 037


Hyror                              (684)             (668)
Summa kostnader                  (1 719)           (1 692)


Avskrivningar                      (352)             (331)
Räntor                              (16)              (13)`)[0]?.length,
    ).toBe(7);
  });

  it('begins rows below a name that ends as a sentence goes on: who gave an uppdrag', () => {
    expect(
      textTables(`Nr     Uppdrag                                   Givet av              Ansvarig        Klart
4      Att ta fram en plan för bryggor och       Hamn- och             Hamnchef        Maj 2031
       bojar i gästhamnen.                       sjönämnden
5      Att mäta sättningar i kaj fyra.           Kommunfullmäktige     Kajmästare      Juni 2031`),
    ).toEqual([
      [
        'Nr | Uppdrag | Givet av | Ansvarig | Klart',
        '4 | Att ta fram en plan för bryggor och / bojar i gästhamnen. | Hamn- och / sjönämnden | Hamnchef | Maj 2031',
        '5 | Att mäta sättningar i kaj fyra. | Kommunfullmäktige | Kajmästare | Juni 2031',
      ],
    ]);
  });

  it('keeps figures whole where a row lacks one, by where they stand', () => {
    expect(
      textTables(`Belopp i tkr                       Budget 2031    Plan 2032    Plan 2033
Bryggor i gästhamnen                     7 200          650
Kajer                                    3 100        2 400        2 600
Bojar och prickar                          700          700          750
Summa                                   11 000        3 750        3 350`),
    ).toEqual([
      [
        'Belopp i tkr | Budget 2031 | Plan 2032 | Plan 2033',
        'Bryggor i gästhamnen | 7 200 | 650 | ',
        'Kajer | 3 100 | 2 400 | 2 600',
        'Bojar och prickar | 700 | 700 | 750',
        'Summa | 11 000 | 3 750 | 3 350',
      ],
    ]);
  });

  it('has a column for each name where most rows lack one of the figures', () => {
    expect(
      textTables(`Belopp i mnkr                     Totalutgift    Budget 2031    Plan 2032    Plan 2033
Ny isbrytare                             64,0           22,5         41,5
Kajer                                    31,0           12,0         11,0          8,0
Bryggor                                                  4,5          4,5          4,5
Bojar                                     9,0            3,0          3,0          3,0
Bidrag                                                  –6,0         –9,0         –2,0
Summa                                                   36,0         51,0         13,5`),
    ).toEqual([
      [
        'Belopp i mnkr | Totalutgift | Budget 2031 | Plan 2032 | Plan 2033',
        'Ny isbrytare | 64,0 | 22,5 | 41,5 | ',
        'Kajer | 31,0 | 12,0 | 11,0 | 8,0',
        'Bryggor |  | 4,5 | 4,5 | 4,5',
        'Bojar | 9,0 | 3,0 | 3,0 | 3,0',
        'Bidrag |  | –6,0 | –9,0 | –2,0',
        'Summa |  | 36,0 | 51,0 | 13,5',
      ],
    ]);
  });

  it('keeps figures whole beside deficits in brackets, below names on two lines', () => {
    expect(
      textTables(`Verksamhet                                       Budget 2031
                                     Intäkter         Kostnader                Netto
Nämnd                                       0             (1 310)            (1 310)
Lekplatser                             52 300          (348 900)           (296 600)
Parker                                 98 100        (1 021 350)           (923 250)
Summa                                 150 400        (1 371 560)         (1 221 160)`),
    ).toEqual([
      [
        'Verksamhet |  | Budget 2031 | ',
        ' | Intäkter | Kostnader | Netto',
        'Nämnd | 0 | (1 310) | (1 310)',
        'Lekplatser | 52 300 | (348 900) | (296 600)',
        'Parker | 98 100 | (1 021 350) | (923 250)',
        'Summa | 150 400 | (1 371 560) | (1 221 160)',
      ],
    ]);
  });

  it('takes a year in brackets for the name of a column still', () => {
    expect(
      textTables(`Indikator                    Utfall      Mål
                             (2029)      (2031)
Andel nöjda besökare         71 %        80 %
Antal träd                   1 204       1 300`)[0]?.[0],
    ).toBe('Indikator | Utfall / (2029) | Mål / (2031)');
  });

  it('reads texts side by side, each over its own lines', () => {
    expect(
      textTables(`Verksamhet    Risk                                  Åtgärd
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

  it('knows how many values a row has where they touch each other and their label', () => {
    expect(
      textTables(`Indikator                            Målvärde 2026      Senaste utfall      Trend
Andel invånare med utbildning efter              44 % 42,3 % (2024)          ↑
gymnasiet
Antal prövade yrkeskompetenser                    320 287 (2024)             →
Andel företag som har svårt att rekrytera  55 %      63 % (2023)             ↓`),
    ).toEqual([
      [
        'Indikator | Målvärde 2026 | Senaste utfall | Trend',
        'Andel invånare med utbildning efter / gymnasiet | 44 % | 42,3 % (2024) | ↑',
        'Antal prövade yrkeskompetenser | 320 | 287 (2024) | →',
        'Andel företag som har svårt att rekrytera | 55 % | 63 % (2023) | ↓',
      ],
    ]);
  });

  it('goes on with a table on the next page, whose columns stand elsewhere', () => {
    const header = ['Region Norr', 'Nämndens plan', ''].join('\n');
    expect(
      textTables(`${header}
Område      Risk                         Åtgärder
Ekonomi     Risk att avtal inte följs    Uppföljning två gånger
                                         per år.
                                         Utbildning av
\f${header}
Område          Risk                             Åtgärder
                                                 avtalsansvariga.
Personal        Risk för kompetensbrist          Traineeprogram
\f${header}
Slut.`),
    ).toEqual([
      [
        'Område | Risk | Åtgärder',
        'Ekonomi | Risk att avtal inte följs | Uppföljning två gånger / per år.',
        ' |  | Utbildning av / avtalsansvariga.',
        'Personal | Risk för kompetensbrist | Traineeprogram',
      ],
    ]);
  });

  it('gives a row the rest of its label that stands alone below the header printed again', () => {
    const header = ['Region Norr', 'Nämndens plan', ''].join('\n');
    const names = 'Styrtal                    Utfall 2024      Mål 2026';
    const page = (rest: string) => `${header}
${names}
Antal barn per tjänst              5,1           5,0
Andel legitimerade förskol-       43 %          48 %
\f${header}
${names}
${rest}

Nämnden följer upp varje år.
\f${header}
Slut.`;
    expect(textTables(page('lärare'))).toEqual([
      [
        'Styrtal | Utfall 2024 | Mål 2026',
        'Antal barn per tjänst | 5,1 | 5,0',
        'Andel legitimerade förskol- / lärare | 43 % | 48 %',
      ],
    ]);
    expect(textTables(page('Lärare efterfrågas i hela länet.'))[0]?.at(-1)).toContain('förskol- |');
  });

  it('begins the rows below names that a year or a name could go on with', () => {
    expect(
      textTables(`Uppdrag                                      Ges till              Klart
Ta fram en ny översiktsplan för              Kommunstyrelsen       2027
kommunens norra delar.
Utreda hur kommunens fastighetsbestånd       Kommunstyrelsen       Juni 2026
kan minskas.`)[0]?.slice(0, 2),
    ).toEqual([
      'Uppdrag | Ges till | Klart',
      'Ta fram en ny översiktsplan för / kommunens norra delar. | Kommunstyrelsen | 2027',
    ]);
    expect(
      textTables(`Indikator                   Andel patienter som undersöks inom utsatt tid
Utfall 2024                 58 %
Mål 2026                    65 %`),
    ).toEqual([
      [
        'Indikator | Andel patienter som undersöks inom utsatt tid',
        'Utfall 2024 | 58 %',
        'Mål 2026 | 65 %',
      ],
    ]);
  });

  it('keeps a row of figures at a page end apart from the next, whose label begins small', () => {
    const header = ['Region Norr', 'Nämndens plan', ''].join('\n');
    const names = 'Kostnadsslag (tkr)      Budget 2025    Budget 2026';
    expect(
      textTables(`${header}
${names}
Intäkter                    112 040        108 300
varav avgifter               31 207         32 000
\f${header}
${names}
varav statsbidrag            54 310         49 000
Personalkostnader          -682 554       -690 120
\f${header}
Slut.`)[0]?.slice(2),
    ).toEqual([
      'varav avgifter | 31 207 | 32 000',
      'varav statsbidrag | 54 310 | 49 000',
      'Personalkostnader | -682 554 | -690 120',
    ]);
  });

  it('gives each column its name where two names stand over two columns', () => {
    expect(
      textTables(`Område            Budget 2026                 Budget 2025
                  Omslutning Netto            Omslutning Netto
Näringsliv             132,5         101,0       129,0          98,7
Infrastruktur          121,2         108,4       118,8         106,1`),
    ).toEqual([
      [
        'Område | Budget 2026 |  | Budget 2025 | ',
        ' | Omslutning | Netto | Omslutning | Netto',
        'Näringsliv | 132,5 | 101,0 | 129,0 | 98,7',
        'Infrastruktur | 121,2 | 108,4 | 118,8 | 106,1',
      ],
    ]);
  });

  it('makes no table of lists, numbered headings and prose', () => {
    expect(
      textTables(`1    Inledning
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
    // It took minutes when every line was laid over all lines before it; no test is given that.
    expect(textTables(wide)).toEqual([]);
    expect(readText(bytes(many)).blocks.length).toBeGreaterThan(0);
  });
});
