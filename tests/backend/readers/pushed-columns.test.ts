import { describe, expect, it } from 'vitest';
import { textTables } from './text-tables.ts';

/** Tables as text taken out of a PDF has them, where a long cell pushes what stands beside it. */

describe('a cell that touches the next one', () => {
  it('ends where the next says what that column says on another line', () => {
    expect(
      textTables(`Uppdrag från hamnfullmäktige
 Nr          Uppdrag                                                               Ansvarig
 14          Ta fram ett program för kajernas gröna omställning ihop med Norra hamnbyggnadsnämnden
             rederierna och lotsarna.
 15          Utreda förutsättningarna för en gemensam fyr i skärgården,            Norra hamnbyggnadsnämnden
             i samverkan med sjömätarna i Strandby.
 17          Förenkla ansökan om båtplats så att väntetiden blir                   Norra hamnbyggnadsnämnden
             kortare än 45 dagar.`),
    ).toEqual([
      [
        'Nr | Uppdrag | Ansvarig',
        '14 | Ta fram ett program för kajernas gröna omställning ihop med / rederierna och lotsarna. | Norra hamnbyggnadsnämnden',
        '15 | Utreda förutsättningarna för en gemensam fyr i skärgården, / i samverkan med sjömätarna i Strandby. | Norra hamnbyggnadsnämnden',
        '17 | Förenkla ansökan om båtplats så att väntetiden blir / kortare än 45 dagar. | Norra hamnbyggnadsnämnden',
      ],
    ]);
  });
});

describe('a name that a long cell pushes aside', () => {
  it('is the next column’s where nothing else stands there on the line', () => {
    const [table] =
      textTables(`  Risk                                       S   K   RV   Kontrollåtgärd                       Ansvarig
  Risk att avgifter sätts utan underlag      2   4   8    Kontroll av tio avgifter per brygga  Handläggare
  som går att följa upp                                   och år

  Risk att bojar skadas under isvintern      3   4   12   Mätning av kättingarna i hamnen      Fyrmästare
  när den är lång

  Risk att upphandling av fyrar sker utan    2   3   6    Genomgång av samtliga inköp på Upphandlare
  konkurrens                                              fyrar och kajer`);
    expect(table?.at(-1)).toBe(
      'Risk att upphandling av fyrar sker utan / konkurrens | 2 | 3 | 6 | Genomgång av samtliga inköp på / fyrar och kajer | Upphandlare',
    );
  });
});

describe('bullets that stand apart from their texts', () => {
  it('make no column beside that of cells without bullets', () => {
    expect(
      textTables(` Process          Risk                                        S×K        Åtgärd
 Bojar            Bojar lossnar under isvintern               12              ●    Mätning av kättingar varje vecka
                                                                              ●    Byte av kättingar vartannat år
                  Fyrar slocknar när stormen bryter           9               ●    Granskning på plats av tre fyrar
                  strömmen                                                    ●    Vägledning till fyrmästare
 Avgifter         Avgifter sätts utan underlag                9          Kontroll av 50 inkomna ansökningar
 Kajer            Kajer rasar vid högt vatten                 8               ●    Besiktning av dykare
                                                                              ●    Larm i hamnkontoret`),
    ).toEqual([
      [
        'Process | Risk | S×K | Åtgärd',
        'Bojar | Bojar lossnar under isvintern | 12 | ● Mätning av kättingar varje vecka',
        ' |  |  | ● Byte av kättingar vartannat år',
        ' | Fyrar slocknar när stormen bryter / strömmen | 9 | ● Granskning på plats av tre fyrar',
        ' |  |  | ● Vägledning till fyrmästare',
        'Avgifter | Avgifter sätts utan underlag | 9 | Kontroll av 50 inkomna ansökningar',
        'Kajer | Kajer rasar vid högt vatten | 8 | ● Besiktning av dykare',
        ' |  |  | ● Larm i hamnkontoret',
      ],
    ]);
  });
});

describe('a table that a page break or blank lines part', () => {
  it('goes on with a measure in mid-sentence below its header, whose names nearly touch', () => {
    const header =
      ' Process            Riskbeskrivning             S   K   S×K Åtgärd                  Frekvens';
    const [table, ...others] = textTables(`Internkontroll

${header}
 Bojskötse          Risk att bojar lossnar      2   4    8    Genomgång av          Varje
 l                  under isvintern                           kättingar samt        år
                                                              stickprov i 30
\f${header}
                                                              fyrar
 Avgifter           Risk att avgifter           3   3    9    Kontroll av slumpvis  Varje
                    debiteras med fel belopp                  utvalda fakturor      år
 Kajer              Risk att kajer rasar        3   4   12    Besiktning av dykare  Varje
                    vid högt vatten                           och larm              år
 Fyrar              Risk att fyrar slocknar     3   4   12    Provning av reserv-   Varje
                    när stormen bryter                        kraft och byte av     månad
                    strömmen                                  batterier
 Lotsar             Risk att lotsar saknas      3   3    9    Utbildning av fler    Varje
                    under semestern                           lotsar och avtal      år
                                                              med grannhamnar`);
    expect(others).toEqual([]);
    expect(table?.[0]).toBe('Process | Riskbeskrivning | S | K | S×K | Åtgärd | Frekvens');
    expect(table?.[1]).toContain('Genomgång av / kättingar samt / stickprov i 30 / fyrar');
    expect(table?.length).toBe(6);
  });

  it('goes on below two blank lines with a row whose cells stand in its columns', () => {
    const tables =
      textTables(`  Risk                                       S   K   RV   Kontrollåtgärd                       Ansvarig

  Risk att avgifter betalas ut till båtlag   2   4   8    Kontroll av tio ansökningar per      Handläggare
  som inte uppfyller villkoren                            brygga


  Risk att fyrar skadas av fukt              3   4   12                                        Fyrmästare


  Risk att bidrag inte återsöks i tid        2   4   8    Årshjul med ansvarig                 Ekonom
                                                          handläggare för varje fyr`);
    expect(tables.map((rows) => rows.length)).toEqual([4]);
    expect(tables[0]?.[2]).toBe('Risk att fyrar skadas av fukt | 3 | 4 | 12 |  | Fyrmästare');
  });

  it('keeps the words over its years, though they come back at the top of pages', () => {
    const header = `                                 Utfall       Utfall
 Mätetal                                                     Mål 2028
                                 2026         2027`;
    const page = (rows: string): string => `Hamnnämnden\n\nDnr HN 2027/12\n\n${header}\n${rows}`;
    const tables = textTables(
      [
        page(' Andel lagade kajer               44 %         41 %        43 %'),
        page(' Kostnad per båt, kronor          38,10        42,30       41,00'),
        page(' Andel hela bojar                 84 %         81 %        93 %'),
      ].join('\n\n\n\f'),
    );
    expect(tables.flat().filter((row) => row.startsWith('Mätetal'))).toEqual([
      'Mätetal | Utfall / 2026 | Utfall / 2027 | Mål 2028',
    ]);
  });
});

describe('deficits in brackets below a blank line', () => {
  it('begin the first row and are no more of the names above', () => {
    const [table] = textTables(`  Mnkr                         Budget 2025         Budget 2026

  Fyrar                             (48,1)              (49,3)

  Bojar                             (13,9)              (14,2)

  Kajer                             (57,6)              (59,9)`);
    expect(table?.slice(0, 2)).toEqual([
      'Mnkr | Budget 2025 | Budget 2026',
      'Fyrar | (48,1) | (49,3)',
    ]);
  });
});

describe('a number in the column of numbers', () => {
  it('begins a row also where the texts beside it look like more of the names above', () => {
    const [table] = textTables(`Nr          Uppdrag                                       Ansvarig
14          genomföra en översyn av alla bojar            hamnchefen
15          genomföra en översyn av alla kajer            hamnchefen`);
    expect(table).toEqual([
      'Nr | Uppdrag | Ansvarig',
      '14 | genomföra en översyn av alla bojar | hamnchefen',
      '15 | genomföra en översyn av alla kajer | hamnchefen',
    ]);
  });
});

describe('values in words', () => {
  it('keep their ordinals together and stand in rows of their own', () => {
    expect(
      textTables(`Indikator                               Utfall 2030    Mål 2031     Mål 2033
Andel lagade kajer                        24 %       minst 35 %     40–60 %
Placering bland landets hamnar          14:e plats   10:e plats    8:e plats
Rederiernas investeringar i ny             812        ska öka        1 100
teknik, mnkr`),
    ).toEqual([
      [
        'Indikator | Utfall 2030 | Mål 2031 | Mål 2033',
        'Andel lagade kajer | 24 % | minst 35 % | 40–60 %',
        'Placering bland landets hamnar | 14:e plats | 10:e plats | 8:e plats',
        'Rederiernas investeringar i ny / teknik, mnkr | 812 | ska öka | 1 100',
      ],
    ]);
  });
});
