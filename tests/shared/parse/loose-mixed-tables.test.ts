import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { looseColumns } from '../../../shared/parse/rules/loose-columns.ts';
import { textSource } from './made-source.ts';

const HEAD = `Nämndplan 2026
Kollektivtrafiknämnden

1 Inledning
Nämnden ansvarar för den allmänna trafiken i länet och för att den som reser kommer fram i tid,
oavsett var i länet resan börjar och slutar.

2 Mål och intern kontroll

`;

const read = (text: string) => parsePlan(textSource(HEAD + text));
const indicatorsOf = (text: string): string[] =>
  read(text).indicators.map((one) =>
    [one.number ?? '–', one.text, one.outcome, one.target, one.longTerm].join(' | '),
  );
const risksOf = (text: string): string[] =>
  read(text).risks.map((one) => `${one.area ?? '–'}: ${one.risk} → ${one.measures.join('; ')}`);

describe('the names of columns on loose lines', () => {
  const names = (...lines: string[]) =>
    looseColumns(lines)?.columns.map(({ name, kind }) => `${name}: ${kind}`) ?? null;

  it('are told by their capitals, with words broken in narrow columns', () => {
    expect(names('N', 'r', 'Mått Basvärde (år) Utfall', '2024', 'Mål 2026 Riktning')).toEqual([
      'Nr: number',
      'Mått: label',
      'Basvärde (år): value',
      'Utfall 2024: value',
      'Mål 2026: value',
      'Riktning: word',
    ]);
  });

  it('end where the first row begins', () => {
    expect(looseColumns(['Risk Åtgärd', 'Risk för att bidrag betalas ut'])?.lineCount).toBe(1);
    expect(looseColumns(['Risk Åtgärd', 'samt skapar förutsägbara'])?.lineCount).toBe(1);
  });

  it('are none in a sentence', () => {
    expect(names('Nämnden följer upp mål och styrtal', 'Utfall 2024 Mål 2026')).toBeNull();
  });
});

describe('tables of any columns whose cells follow each other', () => {
  it('reads styrtal with a number, a base value and an arrow', () => {
    const found = indicatorsOf(`Nr Mått Basvärde (år) Utfall
2024

Mål 2026 Riktning

1.1 Andel resor som
görs med buss eller tåg

17 % (2019) 18 % 21 % ↑

1.2 Nöjd resenär, senaste resan 74 % (2021) 78 % 82 % ↑

Nämnden följer utvecklingen i varje delårsrapport och redovisar den för fullmäktige.
`);
    expect(found).toEqual([
      '1.1 | Andel resor som görs med buss eller tåg | 18 % | 21 % | ',
      '1.2 | Nöjd resenär, senaste resan | 78 % | 82 % | ',
    ]);
  });

  it('reads a styrtal without values, its parts, and rows around a page header', () => {
    expect(
      indicatorsOf(`Nr Styrtal Utfall 2024 Mål 2026 Mål 2030
1. Antal resor i den allmänna
kollektivtrafiken, miljoner

17,8 19,0 23,0

2. Punktlighet: andel avgångar som avgår
högst tre minuter efter tidtabell

2 a Stadsbuss 87 % 90 % 92 %
2 b Länsbuss 84 % 88 % 90 %
3. Antal kilometer ny cykelväg
längs statlig väg

3,1 8 60 km till
2030

4. Andel eldrivna fordon i stadstrafiken
Samhällsnämnden, Verksamhetsplan med budget 2026 7(16)

(Centralorten)

35 % 60 % 100 %
`),
    ).toEqual([
      '1 | Antal resor i den allmänna kollektivtrafiken, miljoner | 17,8 | 19,0 | 23,0',
      '2 | Punktlighet: andel avgångar som avgår högst tre minuter efter tidtabell |  |  | ',
      '2 a | Stadsbuss | 87 % | 90 % | 92 %',
      '2 b | Länsbuss | 84 % | 88 % | 90 %',
      '3 | Antal kilometer ny cykelväg längs statlig väg | 3,1 | 8 | 60 km till 2030',
      '4 | Andel eldrivna fordon i stadstrafiken (Centralorten) | 35 % | 60 % | 100 %',
    ]);
  });

  it('ends the table where uppdrag begin', () => {
    const plan = read(`Styrtal Utfall 2024 Mål 2026
Antal påstigande 11,4 12,6
Andel inställda turer 0,9 % 0,5 %
Uppdrag 1: Utveckla ett enhetligt biljettsortiment som gäller i hela länet.
`);
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      'Antal påstigande',
      'Andel inställda turer',
    ]);
    expect(plan.assignments).toHaveLength(1);
  });

  it('reads risks with points, causes and who is responsible', () => {
    const found = risksOf(`Område Risk Orsak Riskvä
rde
Åtgärder Ansvarig

Ekonomi Priserna stiger mer än
budgeten har plats för.

Höga drivmedelspriser

12 Månadsvis prognos av
prisindex.

Ekonomichef

Personal Förarbrist leder till
inställda turer.

Många pensioneras

9 Utbildning av nya förare.

Trafikchef
`);
    expect(found).toEqual([
      'Ekonomi: Priserna stiger mer än budgeten har plats för. → Månadsvis prognos av prisindex.',
      'Personal: Förarbrist leder till inställda turer. → Utbildning av nya förare.',
    ]);
  });

  it('parts dates from names, and knows the process beside the area', () => {
    const found = risksOf(`Område Process Riskbeskrivning S K Risktal Åtgärd Ansvarig Klart senast

Ekonomi Inköp Att varor köps
utan avtal

3 3 9 Kontroll av inköp
över gränsen

Controller 2026-08-31

Attest Att fakturor betalas
två gånger

2 3 6 Kontroll av summor Ekonomichef 2026-10-31

Personal Lön Att lön betalas ut
till den som slutat

2 4 8 Stickprov av listor Lönechef 2026-11-30
`);
    expect(found).toEqual([
      'Ekonomi: Att varor köps utan avtal → Kontroll av inköp över gränsen',
      'Ekonomi: Att fakturor betalas två gånger → Kontroll av summor',
      'Personal: Att lön betalas ut till den som slutat → Stickprov av listor',
    ]);
  });
});

describe('uppdrag whose cells follow each other', () => {
  const uppdragOf = (text: string): string[] =>
    read(text).assignments.map((one) =>
      [one.number ?? '–', one.text, one.assignedTo.join(', ')].join(' | '),
    );

  it('have a column that tells how far they have come', () => {
    const found = uppdragOf(`Mål 1: Trafiken är enkel att förstå

Nr Uppdrag Ansvarig Klart senast Status

KN 1 Se över skyltningen vid de
större bytespunkterna

Trafik och
information

2026-10-31 Ej påbörjad

KN 2 Ta fram en karta över linjerna Trafikkontoret 2026-05-31 Pågår
`);
    expect(found).toEqual([
      '1 | Se över skyltningen vid de större bytespunkterna | Trafik och information',
      '2 | Ta fram en karta över linjerna | Trafikkontoret',
    ]);
  });
});

describe('figures and values on loose lines', () => {
  const budgetOf = (text: string): string[] =>
    read(`3 Budget\n\n${text}`).budgetTables.flatMap(({ rows }) =>
      rows.map(({ label, values }) => `${label}: ${values.join(' ')}`),
    );

  it('takes brackets for less than nothing', () => {
    expect(
      budgetOf(`Verksamhet Kostnader Intäkter Netto 2026 Netto 2025
Trafik 48,2 1,9 46,3 45,1
Lokalbank 2,1 2,1 0,0 (0,4)
`),
    ).toEqual(['Trafik: 48.2 1.9 46.3 45.1', 'Lokalbank: 2.1 2.1 0 -0.4']);
  });

  it('lets the rows tell whether a change and its share are two columns', () => {
    expect(
      budgetOf(`Verksamhet Budget 2026 Budget 2025 Förändring
%
Buss 1 012 400 965 300 47 100 4,9
Tåg 188 250 185 900 2 350 1,3
`),
    ).toEqual(['Buss: 1012400 965300 47100 4.9', 'Tåg: 188250 185900 2350 1.3']);
  });

  it('takes values that gaps part, each over its lines', () => {
    const found = indicatorsOf(`Styrtal Utfall, senast
kända värde

Årets målvärde Långsiktigt
målvärde

1. Utsläpp från fordon ska minska
med 15%

2023: 703 ton
koldioxid

Minskning med
15 %

Beslutas i samband
med nytt program

2. Andel nöjda resenärer

82 % 84 % 90 %
`);
    expect(found).toEqual([
      '1 | Utsläpp från fordon ska minska med 15% | 2023: 703 ton koldioxid | Minskning med 15 % | Beslutas i samband med nytt program',
      '2 | Andel nöjda resenärer | 82 % | 84 % | 90 %',
    ]);
  });
});

describe('tables of uppdrag whose cells follow each other', () => {
  it('end at the next board’s lead and at a chapter, and count rows by prefix or number', () => {
    const plan = read(`Uppdrag givna från regionfullmäktige till kollektivtrafiknämnden

Nr Uppdrag Ansvarig
20 Att öka framkomligheten för bussarna på de mest
belastade sträckorna.

Område trafik och
samhälle

23 Att genomföra en resvaneundersökning. Enheten för
samhällsplanering

Nämndens uppdrag till förvaltningen

Nr Uppdrag Ansvarig
KN 1 Att redovisa vad lägre budgetram betyder för
resandet i länets ytterområden.

Förvaltningschefen

3 Budget

3.1 Ekonomiska nyckeltal

Procent Budget 2026 Prognos 2025 Budget 2025
Kostnad 2,4 3,9 2,9
`);
    expect(plan.assignments.map(({ key, givenBy, text }) => `${key} ${givenBy}: ${text}`)).toEqual([
      'RF-20 Regionfullmäktige: Att öka framkomligheten för bussarna på de mest belastade sträckorna.',
      'RF-23 Regionfullmäktige: Att genomföra en resvaneundersökning.',
      'KN-1 Kollektivtrafiknämnden: Att redovisa vad lägre budgetram betyder för resandet i länets ytterområden.',
    ]);
    expect(plan.sections.flatMap(({ number }) => number ?? [])).toEqual(['1', '2', '3', '3.1']);
  });
});
