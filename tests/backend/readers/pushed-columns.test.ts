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
