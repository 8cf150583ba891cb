import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { textSource } from './made-source.ts';

const HEAD = `Verksamhetsplan med budget 2026
Folktandvårdsnämnden

1 Inledning
Nämnden ansvarar för all tandvård som regionen driver och för att barn och unga i länet får den
vård som de har rätt till, oavsett var de bor.

2 Mål och uppdrag

Målsättning nr 3: Friska tänder hela livet.
`;

function read(text: string) {
  return parsePlan(textSource(`${HEAD}\n${text}`));
}

const indicatorsOf = (text: string): string[] =>
  read(text).indicators.map((one) =>
    [one.number ?? '', one.text, one.outcome, one.target, one.longTerm].join(' | '),
  );
const budgetOf = (text: string): string[] =>
  read(`3 Ekonomi\n\n3.1 Driftbudget\n\n${text}`).budgetTables.flatMap((table) =>
    table.rows.map((row) => `${row.label}: ${row.values.map((value) => value ?? '·').join(' ')}`),
  );
const risksOf = (text: string): string[] =>
  read(`4 Internkontrollplan\n\n${text}`).risks.map(
    (one) => `${one.area ?? '–'}: ${one.risk} → ${one.measures.join('; ')}`,
  );

describe('styrtal on loose lines', () => {
  it('reads a header broken over lines, texts over lines and values on lines of their own', () => {
    expect(
      indicatorsOf(`Styrtal Utfall,
senast
kända värde

Årets
målvärde

Långsiktigt
målvärde

1. Andel kariesfria barn i hela
länet. (Utfall: 2024)

5 av 8 6 av 8 7 av 8

2. Väntetid. (Utfall: 2023.
Osäkra värden)

3 a. Akuttid (< 2 dagar). (Utfall: 2023) 56 % 65- 70 % 100 %

3 b. Undersökning i tid

Plats 6 av 7 Plats  3 av 7 Minst 2 av 7

Värdena följs upp i delårsrapporten.`),
    ).toEqual([
      '1 | Andel kariesfria barn i hela länet. (Utfall: 2024) | 5 av 8 | 6 av 8 | 7 av 8',
      '2 | Väntetid. (Utfall: 2023. Osäkra värden) |  |  | ',
      '3 a | Akuttid (< 2 dagar). (Utfall: 2023) | 56 % | 65- 70 % | 100 %',
      '3 b | Undersökning i tid | Plats 6 av 7 | Plats 3 av 7 | Minst 2 av 7',
    ]);
  });

  it('reads values over several lines, and words as a value', () => {
    expect(
      indicatorsOf(`Styrtal Utfall 2024 Målvärde 2026 Långsiktigt mål

4. Klimatpåverkan från material.

1,4 ton
koldioxid

-15 % Beslutas i
samband med
nytt program`),
    ).toEqual([
      '4 | Klimatpåverkan från material. | 1,4 ton koldioxid | -15 % | Beslutas i samband med nytt program',
    ]);
  });

  it('reads texts without numbers, among more columns', () => {
    expect(
      indicatorsOf(`Indikatorer Utgångsvärde
2022

Utfall
2024

Mål
2026

Mål
2028

Andel kariesfria 19-åringar 38 % 41 % 43 % 48 %

Antal uteblivna besök 12 500 11 900 10 000 8 000`),
    ).toEqual([
      ' | Andel kariesfria 19-åringar | 41 % | 43 % | 48 %',
      ' | Antal uteblivna besök | 11 900 | 10 000 | 8 000',
    ]);
  });

  it('ends where a chapter begins, right above a goal or a chapter in it', () => {
    const plan = read(`Styrtal Utfall 2023 Målvärde 2025
1. Andel kariesfria barn 68 % 70 %
2. Väntetid, antal veckor 31 26

3 Medarbetare

Målsättning 3: Vi är en attraktiv arbetsgivare

Styrtal Utfall 2023 Målvärde 2025
1. Sjukfrånvaro 6,4 % 5,9 %

4 Budget

4.1 Ekonomiskt läge

Kostnaderna har ökat under året.
`);
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      'Andel kariesfria barn',
      'Väntetid, antal veckor',
      'Sjukfrånvaro',
    ]);
    expect(plan.sections.flatMap(({ number }) => number ?? [])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '4.1',
    ]);
  });

  it('reads one cell a line', () => {
    expect(
      indicatorsOf(`Indikator
Utfall 2024
Mål 2026
Mål 2028
Andel barn som undersökts
94 %
96 %
98 %
Antal besök
145 300
150 000
160 000`),
    ).toEqual([
      ' | Andel barn som undersökts | 94 % | 96 % | 98 %',
      ' | Antal besök | 145 300 | 150 000 | 160 000',
    ]);
  });
});

describe('budgets on loose lines', () => {
  it('reads what a project costs in all and so far, and the heading with years of the next table', () => {
    const plan = read(`3 Ekonomi

3.1 Investeringsbudget

Projekt Total
projektbudget

Upparbetat
t.o.m. 2025

Budget 2026 Plan 2027

Klinik vid Väg 86 84 000 3 150 12 500 41 000

Inventarier 4 800 4 200

Summa 17 300 45 200

3.2 Investeringsplan 2027–2031

Projekt 2027 2028

Fordon 3 400 3 600
`);
    expect(plan.budgetTables.map(({ title, columns }) => [title, columns])).toEqual([
      [
        'Investeringsbudget',
        ['Total projektbudget', 'Upparbetat t.o.m. 2025', 'Budget 2026', 'Plan 2027'],
      ],
      ['Investeringsplan 2027–2031', ['2027', '2028']],
    ]);
    expect(plan.budgetTables[0]!.rows.map(({ values }) => values)).toEqual([
      [84_000, 3150, 12_500, 41_000],
      [null, null, 4800, 4200],
      [null, null, 17_300, 45_200],
    ]);
  });

  it('reads brackets among plain figures below a header of two rows', () => {
    expect(
      budgetOf(`Verksamhet Budget 2025 Budget 2026

Intäkt Kostnad Netto Intäkt Kostnad Netto

Barntandvård 2 310 (21 460) (19 150) 2 350 (22 090) (19 740)

Nämnd 0 (1 120) (1 120) 0 (1 150) (1 150)
`),
    ).toEqual([
      'Barntandvård: 2310 -21460 -19150 2350 -22090 -19740',
      'Nämnd: 0 -1120 -1120 0 -1150 -1150',
    ]);
  });

  it('reads labels and figures on a line, empty posts, broken labels and a repeated header', () => {
    expect(
      budgetOf(`Belopp i mnkr Budget 2026 Prognos 2025 Budget 2025

Verksamhetens intäkter

Avgifter 235,7 - 221,7 228,6
Belopp i mnkr Budget 2026 Prognos 2025 Budget 2025

Övriga intäkter 2 451,7 2 448,4 2 433,5

Byggnader

Investeringsbidrag (konto 2322,
minusbelopp) 0,0 -0,5 0,0

Material och tand-
teknik

-61,7 -63,0 -65,2

Summa 2 625,7 – 2 596,9

Budgeten redovisas exklusive tilläggsbudget.`),
    ).toEqual([
      'Verksamhetens intäkter: · · ·',
      'Avgifter: 235.7 -221.7 228.6',
      'Övriga intäkter: 2451.7 2448.4 2433.5',
      'Byggnader: · · ·',
      'Investeringsbidrag (konto 2322, minusbelopp): 0 -0.5 0',
      'Material och tandteknik: -61.7 -63 -65.2',
      'Summa: 2625.7 · 2596.9',
    ]);
  });

  it('joins a header of two rows whose words are broken', () => {
    const [table] = read(`3 Ekonomi

3.1 Driftbudget

Belopp i mnkr Budget 2026 Prognos 2025

 Omsättn
ing

Varav
budget-

ram

Omsättn
ing

Varav
budget-

ram

Klinik nord -2 189,6 -422,9 -2 122,8 -413,2`).budgetTables;
    expect(table?.columns).toEqual([
      'Budget 2026 Omsättning',
      'Budget 2026 Varav budgetram',
      'Prognos 2025 Omsättning',
      'Prognos 2025 Varav budgetram',
    ]);
    expect(table?.rows[0]?.values).toEqual([-2189.6, -422.9, -2122.8, -413.2]);
    expect(table?.unit).toBe('mnkr');
  });

  it('reads one cell a line', () => {
    expect(
      budgetOf(`Tkr
Budget 2026
Budget 2025
Bokslut 2024
Klinik nord
-24 500
-23 900
-23 112
Summa
-24 500
-23 900
–`),
    ).toEqual(['Klinik nord: -24500 -23900 -23112', 'Summa: -24500 -23900 ·']);
  });

  it('reads where an empty place is between figures, and goes on after a footnote mark of its own', () => {
    expect(
      budgetOf(`Belopp i mnkr Total utgift Budget 2026 Plan 2027
Unitar 42,0 18,0 12,0
It-system  0,3 0,4
Kliniker 120,0  60,0
- Specialister (inkl. jour
**)
-59,7 -61,3 -61,3
Summa 102,3 -43,0 11,1
`),
    ).toEqual([
      'Unitar: 42 18 12',
      'It-system: · 0.3 0.4',
      'Kliniker: 120 · 60',
      '- Specialister (inkl. jour **): -59.7 -61.3 -61.3',
      'Summa: 102.3 -43 11.1',
    ]);
  });

  it('joins a header of two rows over groups of unequal width', () => {
    const [table] = read(`3 Ekonomi

3.1 Driftbudget

Verksamhet, mnkr Budget 2026 Budget 2025
 Intäkter Kostnader Netto Netto
Kliniker 548,0 -1 208,4 -660,4 -641,1
Specialister 31,2 -251,6 -220,4 -212,6
`).budgetTables;
    expect(table?.columns).toEqual([
      'Budget 2026 Intäkter',
      'Budget 2026 Kostnader',
      'Budget 2026 Netto',
      'Budget 2025 Netto',
    ]);
    expect(table?.rows[0]?.values).toEqual([548, -1208.4, -660.4, -641.1]);
  });

  it('takes income and cost side by side for columns, though no year stands in the header', () => {
    expect(
      budgetOf(`Belopp i mnkr Intäkter Kostnader Netto
Kliniker 121,4 -119,9 1,5
Specialister 96,7 -99,8 -3,1
`),
    ).toEqual(['Kliniker: 121.4 -119.9 1.5', 'Specialister: 96.7 -99.8 -3.1']);
  });

  it('doubts a row with fewer figures than columns', () => {
    const { findings } = read(`3 Ekonomi

3.1 Driftbudget

Mnkr Budget 2026 Prognos 2025 Budget 2025

Avgifter 235,7 221,7

Hyror 1,0 2,0 3,0`);
    expect(findings.map((one) => one.code)).toContain('budget-row-width');
  });
});

describe('internkontrollplaner on loose lines', () => {
  it('reads areas broken and printed late, measures before their risk, and a header printed again', () => {
    expect(
      risksOf(`Verksam
het Risk Åtgärd

Regionövergripande åtgärd: Varje chef ska fullgöra
sina uppgifter enligt den rutin som gäller.

HR

Regionövergripande: Risk att
arbetsmiljön brister.

Stämma av hur arbetet fungerar minst en gång
varje år på alla kliniker.

Verksam
het Risk Åtgärd

Risken att fakturor är
felaktiga.

Genomföra stickprovskontroller av tjugo fakturor
per kvartal.

Ekonomi

Risken att inköp sker utanför
avtal.

Risken att inköp sker utanför avtal beror ofta på
okunskap. Informera alla chefer.

Informati
onssäkerh
et

Risk att kraven på
informationssäkerhet inte

Klassa all information i samråd med enheten för
säkerhet.
Verksam
het Risk Åtgärd

uppfylls fullt ut.

Utbilda alla medarbetare under våren.`),
    ).toEqual([
      'HR: Regionövergripande: Risk att arbetsmiljön brister. → Regionövergripande åtgärd: Varje chef ska fullgöra sina uppgifter enligt den rutin som gäller.; Stämma av hur arbetet fungerar minst en gång varje år på alla kliniker.',
      'Ekonomi: Risken att fakturor är felaktiga. → Genomföra stickprovskontroller av tjugo fakturor per kvartal.',
      'Ekonomi: Risken att inköp sker utanför avtal. → Risken att inköp sker utanför avtal beror ofta på okunskap. Informera alla chefer.',
      'Informationssäkerhet: Risk att kraven på informationssäkerhet inte uppfylls fullt ut. → Klassa all information i samråd med enheten för säkerhet.; Utbilda alla medarbetare under våren.',
    ]);
  });

  it('says which areas were guessed where they are printed late, and is less sure of those risks', () => {
    const late = `Verksamhet Risk Åtgärd

Risken att fakturor är
felaktiga.

Genomföra stickprovskontroller av tjugo fakturor
per kvartal.

Ekonomi

Risken att inköp sker utanför
avtal.

Informera alla chefer om de avtal som finns på
enheten.`;
    const plan = read(`4 Internkontrollplan\n\n${late}`);
    const told = plan.findings.filter(({ code }) => code === 'risk-area-guessed');
    expect(told.map(({ message }) => /”(.*?)”/u.exec(message)?.[1])).toEqual([
      'Risken att fakturor är felaktiga.',
    ]);
    const [guessed, printed] = plan.risks.map(({ confidence }) => confidence);
    expect(guessed).toBeLessThan(printed!);
  });

  it('reads areas that stand first', () => {
    expect(
      risksOf(`Område Risk Åtgärd

Bemanning

Risk att
tandläkarbrist ger
långa köer.

Samverka med utbildningen om fler praktikplatser
och erbjuda introduktionsår.

Ta fram en plan för uppgiftsväxling.

Ekonomi

Risk att taxan inte
täcker kostnaderna.

Följa upp varje kvartal och föreslå ändrad taxa
till nämnden.

Risk att kliniker inte
debiterar rätt.

Stickprov av femtio journaler.`).map((one) => one.split(' →')[0]),
    ).toEqual([
      'Bemanning: Risk att tandläkarbrist ger långa köer.',
      'Ekonomi: Risk att taxan inte täcker kostnaderna.',
      'Ekonomi: Risk att kliniker inte debiterar rätt.',
    ]);
  });

  it('reads one cell a line', () => {
    expect(
      risksOf(`Område
Risk
Åtgärd
Ekonomi
Risk för att bidrag betalas ut felaktigt
Stickprov av tio utbetalningar per kvartal
Personal
Risk för hot och våld
Utbildning av all personal
Larm på varje klinik`),
    ).toEqual([
      'Ekonomi: Risk för att bidrag betalas ut felaktigt → Stickprov av tio utbetalningar per kvartal',
      'Personal: Risk för hot och våld → Utbildning av all personal; Larm på varje klinik',
    ]);
  });
});

describe('who gives an uppdrag and who gets it', () => {
  it('takes the board for the giver of what its own bodies shall do', () => {
    const plan = read(`Uppdrag givna från regionfullmäktige till folktandvårdsnämnden

Nr 14. Att öka andelen barn som undersöks i tid.

Uppdrag till nämndens beredningar

a) Att följa barns tandhälsa i utsatta områden.

b) Att samråda med pensionärernas organisationer om tandvård för äldre.
`);
    expect(plan.assignments.map(({ givenBy }) => givenBy)).toEqual([
      'Regionfullmäktige',
      'Folktandvårdsnämnden',
      'Folktandvårdsnämnden',
    ]);
  });

  it('takes no half sentence for a recipient', () => {
    const plan = read(`Uppdrag: Att avtalet tillämpas vid samtliga kliniker som får stöd.

Uppdrag: Samtliga verksamheter som får bidrag ska redovisa sitt arbete.

Uppdrag: Samtliga verksamheter ska redovisa sitt arbete.
`);
    expect(plan.assignments.map(({ assignedTo }) => assignedTo)).toEqual([
      [],
      [],
      ['Samtliga verksamheter'],
    ]);
  });
});
