import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import {
  FOLKTANDVARDSNAMNDEN,
  KOLLEKTIVTRAFIKNAMNDEN,
  KULTURNAMNDEN,
  SOCIALNAMNDEN,
  TEKNISKA_NAMNDEN,
  UTVECKLINGSNAMNDEN,
} from './invented-plans.ts';
import { textSource } from './make-source.ts';

const read = (text: string): Plan => parsePlan(textSource(text));
/** Key, goal, giver, recipients and text, one line an uppdrag. */
const rows = (plan: Plan): string[] =>
  plan.assignments.map((one) =>
    [
      one.key,
      one.goalKey ?? '-',
      one.givenBy ?? '-',
      one.assignedTo.join(' + ') || '-',
      one.text,
    ].join(' | '),
  );
const sections = (plan: Plan): string[] =>
  plan.sections.map(({ number, title }) => (number === null ? title : `${number} ${title}`));

describe('a social board with KF and SN series', () => {
  const plan = read(SOCIALNAMNDEN);

  it('reads the cover', () => {
    expect(plan.plan).toEqual({
      kind: 'verksamhetsplan',
      organ: 'Socialnämnden',
      organization: 'Storviks kommun',
      year: 2026,
      title: 'Nämndsplan 2026',
    });
  });

  it('reads sections from the text, not from the contents list', () => {
    expect(sections(plan)).toEqual([
      '1 Inledning',
      '2 Nämndens ansvar',
      '3 Mål och uppdrag',
      '3.1 Trygg omsorg',
      '3.2 Barn och unga',
      '4 Budget',
    ]);
  });

  it('reads every uppdrag once, with lists and paragraphs that belong to it', () => {
    expect(rows(plan)).toEqual([
      'KF-3 | 1 | Kommunfullmäktige | socialnämnden | Utreda hur kontinuiteten i hemtjänsten kan öka, med start i de norra kommundelarna där avstånden är längst.',
      'KF-4 | 1 | Kommunfullmäktige | socialnämnden | Ta fram en plan för välfärdsteknik som beskriver nuläget anger kostnader föreslår ordning för införandet',
      'KF-7 | 1 | Kommunfullmäktige | socialnämnden | Pröva nya arbetstider i två enheter.',
      'SN-1 | 1 | Socialnämnden | förvaltningen | Se över biståndshandläggningens väntetider.',
      'SN-2 | 1 | Socialnämnden | förvaltningen | Införa gemensam introduktion för nyanställda. Introduktionen ska omfatta både teori och praktik och följas upp efter ett halvår.',
      'SN-3 | 1 | Socialnämnden | förvaltningen | Följa upp den nya avgiftstaxan.',
      'SN-4 | 2 | Socialnämnden | socialförvaltningen + barn- och utbildningsförvaltningen | Utveckla samverkan kring skolfrånvaro.',
    ]);
  });

  it('knows the lines of each uppdrag', () => {
    const lines = SOCIALNAMNDEN.split('\n');
    for (const { source, text } of plan.assignments) {
      expect(lines[(source.lineStart ?? 0) - 1]).toContain(text.slice(0, 20));
    }
  });
});

describe('a cultural board without blank lines', () => {
  const plan = read(KULTURNAMNDEN);

  it('reads numbered lists under the heading Uppdrag', () => {
    expect(rows(plan)).toEqual([
      '1 | 1.1 | Kultur- och fritidsnämnden | - | Att förlänga öppettiderna på huvudbiblioteket.',
      '2 | 1.1 | Kultur- och fritidsnämnden | - | Att tillsammans med föreningarna ta fram en modell för meröppet som a) fungerar utan personal b) är tillgänglig för alla',
      '3 | 1.1 | Kultur- och fritidsnämnden | - | Att utreda en ny kulturhuvudstadsansökan.',
      '4 | 1.2 | Kultur- och fritidsnämnden | - | Att införa avgiftsfri provperiod.',
      '5 | 2.1 | Kultur- och fritidsnämnden | kultur- och fritidschefen + tekniska nämnden | Att bygga om ishallens omklädningsrum.',
      '6 | 2.1 | Kultur- och fritidsnämnden | kultur- och fritidschefen + tekniska nämnden | Att se över bokningssystemet.',
    ]);
  });

  it('knows which målområde a goal stands under', () => {
    expect(plan.goals.map(({ label, title, strategy }) => [label, title, strategy])).toEqual([
      ['Inriktningsmål 1.1', 'Fler deltar i kulturlivet', 'Ett levande kulturliv'],
      ['Inriktningsmål 1.2', 'Kulturskolan når alla barn', 'Ett levande kulturliv'],
      ['Inriktningsmål 2.1', 'Anläggningarna används mer', 'Rörelse hela livet'],
    ]);
  });

  it('says which uppdrag nobody was told to do', () => {
    const silent = plan.findings.filter((one) => one.code === 'assignment-without-recipient');
    expect(silent).toHaveLength(4);
    expect(silent[0]?.source.lineStart).toBe(12);
  });
});

describe('a dental board with bullets, a table and fields', () => {
  const plan = read(FOLKTANDVARDSNAMNDEN);

  it('reads all three kinds', () => {
    expect(rows(plan)).toEqual([
      'U-1 | - | Folktandvårdsnämnden | - | Korta väntetiderna för barn och unga.',
      'U-2 | - | Folktandvårdsnämnden | - | Rekrytera fler tandhygienister.',
      'U-3 | - | Folktandvårdsnämnden | - | Pröva mobila mottagningar i glesbygd: två bussar en tandläkare per buss',
      'RF-2026:1 | - | Regionfullmäktige | Folktandvårdschefen | Ta fram en plan för jämlik tandhälsa',
      'RF-2026:2 | - | Regionfullmäktige | Ekonomichefen + tandvårdsstrategen | Utreda avgiftsmodellen tillsammans med hälso- och sjukvårdsnämnden',
      'RF-2026:4 | - | Regionfullmäktige | Folktandvårdschefen | Se över specialisttandvårdens organisation',
      'FT-1 | - | Folktandvårdsnämnden | Digitaliseringschefen | Införa digital kallelse.',
      'FT-2 | - | Folktandvårdsnämnden | HR-chefen | Stärka introduktionen.',
      'U-4 | - | Regionstyrelsen | förvaltningen | Minska klimatpåverkan från engångsmaterial.',
    ]);
  });
});

describe('a technical board in capitals', () => {
  const plan = read(TEKNISKA_NAMNDEN);

  it('reads the list after “får i uppdrag att”', () => {
    expect(rows(plan)).toEqual([
      'U-1 | 1 | Tekniska nämnden | Tekniska förvaltningen | ta fram en ny plan för klottersanering',
      'U-2 | 1 | Tekniska nämnden | Tekniska förvaltningen | i samråd med polisen och bostadsbolagen genomföra trygghetsvandringar i alla tätorter',
      'U-3 | 1 | Tekniska nämnden | Tekniska förvaltningen | inventera belysningen.',
      '12 | 2 | Tekniska nämnden | - | Minska energianvändningen i egna lokaler med tre procent.',
      '13 | 2 | Tekniska nämnden | - | Ta fram en underhållsplan för broar.',
      '15 | 2 | Tekniska nämnden | - | Avyttra fastigheter som inte behövs.',
    ]);
    expect(plan.goals.map((goal) => goal.perspective)).toEqual(['Medborgare', 'Ekonomi']);
  });

  it('says that a number is missing', () => {
    const gap = plan.findings.find((one) => one.code === 'number-gap');
    expect(gap?.message).toBe('Numreringen hoppar över 14 före 15.');
  });
});

describe('a regional board without chapter numbers', () => {
  const plan = read(UTVECKLINGSNAMNDEN);

  it('takes its chapters from the contents list', () => {
    expect(sections(plan)).toEqual([
      'Ordförande har ordet',
      'Vår styrning',
      'Perspektiv och mål',
      'Perspektiv – Invånare',
      'Regionfullmäktiges uppdrag till regionala utvecklingsnämnden',
      'Nämndens uppdrag till regionala utvecklingsdirektören',
      'Perspektiv – Miljö',
      'Resor och transporter',
      'Ekonomi',
    ]);
  });

  it('lets a heading act as the goal only where no goal stands above', () => {
    expect(plan.assignments.map(({ key, goalKey }) => [key, goalKey])).toEqual([
      ['RF-12', '1'],
      ['RF-14', '1'],
      ['RUN-1', '1'],
      ['RUN-2', '1'],
      ['2026-1', 'resor-och-transporter'],
    ]);
  });
});

describe('a transport board whose goals have their titles on the next line', () => {
  const plan = read(KOLLEKTIVTRAFIKNAMNDEN);

  it('takes the next line as the title and as no section of its own', () => {
    expect(plan.goals.map(({ label, title }) => [label, title])).toEqual([
      ['Mål 1', 'Resandet med buss och tåg ökar'],
      ['Mål 2', 'Trafiken är fossilfri'],
    ]);
    expect(sections(plan)).not.toContain('Trafiken är fossilfri');
  });

  it('reads both series under leads without colons', () => {
    expect(rows(plan)).toEqual([
      'RF-7 | 1 | Regionfullmäktige | kollektivtrafiknämnden | Ta fram förslag till nytt biljettsystem. I uppdraget ingår att beskriva alternativ, beräkna kostnader, och föreslå tidplan.',
      'RF-8 | 1 | Regionfullmäktige | kollektivtrafiknämnden | Utreda nattbussar.',
      'KTN-1 | 1 | Kollektivtrafiknämnden | trafikdirektören | Korta restiden på linje 4.',
      'KTN-2 | 1 | Kollektivtrafiknämnden | trafikdirektören | Öka punktligheten till minst 92 %.',
      'RF-11 | 2 | Regionfullmäktige | kollektivtrafiknämnden | Ställa om färdtjänsten till el.',
      'KTN-3 | 2 | Kollektivtrafiknämnden | trafikdirektören + upphandlingschefen | Ställa krav på biogas i kommande upphandlingar.',
    ]);
  });
});

describe('a plan of what municipalities run together', () => {
  const prose = `Förbundet ansvarar för räddningstjänsten i tre kommuner och för att de som bor där kan
få hjälp i tid. Det gäller både vid olyckor och i kris, och det gäller hela året och i
hela det område som medlemmarna tillsammans har.`;
  const plan = read(`Verksamhetsplan 2026
Räddningstjänstförbundet Skogsbygden
Beslutad av förbundsdirektionen 2025-10-24

1 Inledning
${prose}

1.1 Verksamhetsmål 1 – Förbundet tål kriser och
beredskap
${prose}

2 Uppdrag
Uppdragen riktas till förbundschefen.
1. Genomföra en övning.
2. Se över avtalen.
`);

  it('has its board and its name', () => {
    expect(plan.plan).toMatchObject({
      organ: 'Förbundsdirektionen',
      organization: 'Räddningstjänstförbundet Skogsbygden',
    });
    expect(plan.assignments.map((one) => [one.givenBy, ...one.assignedTo])).toEqual([
      ['Förbundsdirektionen', 'förbundschefen'],
      ['Förbundsdirektionen', 'förbundschefen'],
    ]);
  });

  it('has a numbered goal that is broken like a heading in large letters', () => {
    expect(sections(plan)).toContain('1.1 Verksamhetsmål 1 – Förbundet tål kriser och beredskap');
  });
});
