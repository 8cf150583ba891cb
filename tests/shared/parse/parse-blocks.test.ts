import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, item, paragraph, picture, table, wordSource } from './make-source.ts';

const read = (...blocks: SourceBlock[]): Plan => parsePlan(wordSource(blocks));
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

describe('a Word plan with numbered goal headings', () => {
  const plan = read(
    paragraph('Verksamhetsplan 2026', { styleName: 'Title' }),
    paragraph('Vård- och omsorgsnämnden i Lindsjö kommun', { styleName: 'Subtitle' }),
    heading(1, 'Mål och uppdrag', '3'),
    heading(2, 'Mål 1: Trygg ålderdom', '3.1'),
    heading(3, 'Indikatorer', '3.1.1'),
    table([
      ['Indikator', 'Utfall 2024', 'Mål 2026'],
      ['Nöjda brukare', '81 %', '85 %'],
    ]),
    heading(3, 'Uppdrag', '3.1.2'),
    item('1.', 'Utveckla måltiderna.'),
    item('2.', 'Minska antalet personal per brukare:'),
    item('•', 'i hemtjänsten', 1),
    item('•', 'på boenden', 1),
    item('3.', 'Införa fast omsorgskontakt.'),
    paragraph('Uppdragen redovisas i delårsrapporten.'),
    heading(2, 'Mål 2: Attraktiv arbetsgivare', '3.2'),
    heading(3, 'Uppdrag från kommunstyrelsen', '3.2.1'),
    item('4.', 'Minska sjukfrånvaron.'),
    heading(1, 'Ekonomi', '4'),
    item('•', 'Ramen är oförändrad.'),
  );

  it('takes the automatic numbers as section numbers', () => {
    expect(plan.sections.map(({ number, title, level }) => [number, title, level])).toEqual([
      ['3', 'Mål och uppdrag', 1],
      ['3.1', 'Mål 1: Trygg ålderdom', 2],
      ['3.1.1', 'Indikatorer', 3],
      ['3.1.2', 'Uppdrag', 3],
      ['3.2', 'Mål 2: Attraktiv arbetsgivare', 2],
      ['3.2.1', 'Uppdrag från kommunstyrelsen', 3],
      ['4', 'Ekonomi', 1],
    ]);
  });

  it('keeps the goal through its sub-headings and nested lists in their uppdrag', () => {
    expect(rows(plan)).toEqual([
      '1 | 1 | Vård- och omsorgsnämnden | - | Utveckla måltiderna.',
      '2 | 1 | Vård- och omsorgsnämnden | - | Minska antalet personal per brukare: i hemtjänsten på boenden',
      '3 | 1 | Vård- och omsorgsnämnden | - | Införa fast omsorgskontakt.',
      '4 | 2 | Kommunstyrelsen | - | Minska sjukfrånvaron.',
    ]);
  });

  it('keeps it through sub-headings as large as its own where they stand under every goal', () => {
    const level = read(
      heading(1, 'Mål och uppdrag'),
      heading(2, 'Nämndmål 1: Trygg skola'),
      heading(2, 'Uppdrag till förvaltningen'),
      item('•', 'Ta fram en rutin för frånvaro.'),
      heading(2, 'Nämndmål 2: God arbetsmiljö'),
      heading(2, 'Uppdrag till förvaltningen'),
      item('•', 'Utbilda chefer i arbetsmiljö.'),
      heading(2, 'Uppdrag från kommunfullmäktige'),
      item('•', 'Ta fram en plan för lokaler.'),
    );
    expect(level.assignments.map((one) => one.goalKey)).toEqual(['1', '2', null]);
  });

  it('links every block to its part, section and goal', () => {
    const nested = plan.body.find((block) => block.text === 'på boenden');
    expect(nested).toMatchObject({
      part: { kind: 'assignment', key: '2' },
      sectionKey: '3.1.2',
      goalKey: '1',
    });
    const prose = plan.body.find((block) => block.text.startsWith('Uppdragen redovisas'));
    expect(prose).toMatchObject({ kind: 'paragraph', part: null, goalKey: '1' });
  });
});

describe('labels that Word numbers by itself', () => {
  const plan = read(
    heading(1, 'Uppdrag till nämnden', '2'),
    heading(2, 'Inriktning: Hållbar tillväxt'),
    paragraph(
      'Uppdrag givna av kommunfullmäktige till byggnadsnämnden och förvaltningen. Presidiet följer uppdragen varje kvartal.',
    ),
    item('Nr 1.', 'Ta fram en översiktsplan.'),
    item('Nr 2.', 'Korta handläggningstiden.'),
    paragraph('Det gäller både bygglov och anmälningar.'),
    item('Nr 3.', 'Digitalisera arkivet.'),
    heading(2, 'Inriktning: Levande centrum'),
    item('Nr 4.', 'Stärka handeln.'),
  );

  it('reads marks as labels, prose between two numbers as part of the first', () => {
    expect(rows(plan)).toEqual([
      'KF-1 | hallbar-tillvaxt | Kommunfullmäktige | byggnadsnämnden + förvaltningen | Ta fram en översiktsplan.',
      'KF-2 | hallbar-tillvaxt | Kommunfullmäktige | byggnadsnämnden + förvaltningen | Korta handläggningstiden. Det gäller både bygglov och anmälningar.',
      'KF-3 | hallbar-tillvaxt | Kommunfullmäktige | byggnadsnämnden + förvaltningen | Digitalisera arkivet.',
      'KF-4 | levande-centrum | Kommunfullmäktige | byggnadsnämnden + förvaltningen | Stärka handeln.',
    ]);
  });

  it('is less sure of what it inferred from the series', () => {
    expect(plan.assignments.map((one) => [one.followedBy, one.confidence])).toEqual([
      ['Presidiet', 1],
      ['Presidiet', 1],
      ['Presidiet', 1],
      [null, 0.8],
    ]);
  });
});

describe('uppdrag in tables', () => {
  it('reads goal, number, recipients and giver from columns and caption', () => {
    const plan = read(
      paragraph('Regionstyrelsens verksamhetsplan 2026', { styleName: 'Title' }),
      heading(1, 'Uppdrag', '4'),
      paragraph('Tabell 1. Uppdrag från regionfullmäktige till regionstyrelsen'),
      table([
        ['Mål', 'Nr', 'Uppdrag', 'Ansvarig nämnd', 'Klart'],
        ['Mål 1 God hälsa', '1', 'Utreda gemensam väx-\nel', 'Regionstyrelsen', '2026-06-30'],
        [
          null,
          '2',
          'Se över avgifter',
          'Regionstyrelsen och hälso- och sjukvårdsnämnden',
          '2026-12-31',
        ],
        ['Mål 2 Bra klimat', '3', 'Minska resorna', 'Samtliga nämnder', ''],
      ]),
    );
    expect(rows(plan)).toEqual([
      'RF-1 | 1 | Regionfullmäktige | Regionstyrelsen | Utreda gemensam växel',
      'RF-2 | 1 | Regionfullmäktige | Regionstyrelsen + hälso- och sjukvårdsnämnden | Se över avgifter',
      'RF-3 | 2 | Regionfullmäktige | Samtliga nämnder | Minska resorna',
    ]);
    expect(plan.goals.map((goal) => goal.title)).toEqual(['God hälsa', 'Bra klimat']);
  });

  it('leaves a budget by uppdrag alone', () => {
    const plan = read(
      heading(1, 'Budget per uppdrag', '5'),
      table([
        ['Uppdrag', 'Budget 2026', 'Prognos 2025'],
        ['Växel', '1,0', '2,0'],
      ]),
    );
    expect(plan.assignments).toEqual([]);
  });

  it('reads labels inside a table that is only a frame', () => {
    const plan = read(
      heading(2, 'Trygg kommun'),
      table([['Uppdrag: Ta fram en trygghetsplan.\nUppdrag: Anställa kommunpoliser.']]),
    );
    expect(plan.assignments.map(({ text, goalKey }) => [text, goalKey])).toEqual([
      ['Ta fram en trygghetsplan.', 'trygg-kommun'],
      ['Anställa kommunpoliser.', 'trygg-kommun'],
    ]);
  });
});

describe('headings without styles', () => {
  const plan = read(
    paragraph('Kommunstyrelsens verksamhetsplan 2027', { size: 24, bold: true }),
    paragraph('1 Vad ska vi göra', { size: 16, bold: true }),
    paragraph('Brödtext som handlar om året och dess utmaningar, i flera ord.'),
    paragraph('Grön kommun', { size: 13, bold: true }),
    paragraph('Uppdrag: Plantera 200 träd.', { bold: true }),
    paragraph('Uppdrag: Bygga cykelväg.\nAnsvarig: Tekniska chefen'),
    picture('Ett träd'),
    paragraph('2 Ekonomi', { size: 16, bold: true }),
    paragraph('Ramen är 300 mnkr.'),
  );

  it('tells headings by letters and numbers', () => {
    expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Vad ska vi göra'],
      [null, 'Grön kommun'],
      ['2', 'Ekonomi'],
    ]);
    expect(plan.plan).toMatchObject({ organ: 'Kommunstyrelsen', year: 2027 });
  });

  it('takes a field in the same paragraph off the text', () => {
    expect(rows(plan)).toEqual([
      'U-1 | gron-kommun | Kommunstyrelsen | - | Plantera 200 träd.',
      'U-2 | gron-kommun | Kommunstyrelsen | Tekniska chefen | Bygga cykelväg.',
    ]);
  });

  it('keeps the picture in the body', () => {
    expect(
      plan.body.filter((block) => block.kind === 'picture').map((block) => block.text),
    ).toEqual(['Ett träd']);
  });
});

describe('paragraphs over a page break', () => {
  it('are one when the sentence goes on', () => {
    const plan = read(
      heading(2, 'Mål 1: Trygghet', '1.1'),
      paragraph('Nr 1. Att tillsammans med polisen se över bely-', { page: 3 }),
      paragraph('sningen i parker.', { page: 4 }),
      paragraph('Nr 2. Att öppna fritidsgården', { page: 4 }),
      paragraph('Nästa stycke är en egen text.', { page: 5 }),
    );
    expect(plan.assignments.map((one) => one.text)).toEqual([
      'Att tillsammans med polisen se över belysningen i parker.',
      'Att öppna fritidsgården',
    ]);
  });
});

describe('what is no uppdrag', () => {
  it('leaves the lists of what a board is there for alone', () => {
    const plan = read(
      heading(1, 'Uppdrag', '1'),
      item('•', 'äldreomsorg och hemtjänst'),
      item('•', 'stöd till personer med funktionsnedsättning'),
      heading(1, 'Nämndens uppdrag', '2'),
      item('•', 'bedriva biblioteksverksamhet'),
      heading(1, 'Nämndens egna uppdrag', '3'),
      item('•', 'Öppna ett nytt bibliotek.'),
    );
    expect(plan.assignments.map((one) => one.text)).toEqual(['Öppna ett nytt bibliotek.']);
  });
});

describe('tables that raise doubts', () => {
  it('names those that nobody read and those with uneven rows', () => {
    const staff = table([
      ['Namn', 'Telefon'],
      ['Växeln', '100 00'],
    ]);
    const uneven = table([
      ['Styrtal', 'Utfall 2024', 'Mål 2026'],
      ['Nöjda besökare', '81 %', '85 %'],
    ]);
    uneven.rows[1]?.cells.pop();
    const plan = read(heading(1, 'Kontakt'), staff, heading(1, 'Styrtal'), uneven);
    const doubts = plan.findings.map(({ code, message }) => [code, message.includes('Växeln')]);
    expect(doubts).toContainEqual(['table-not-read', true]);
    expect(doubts).toContainEqual(['table-width-varies', false]);
  });
});

describe('a label alone in its paragraph', () => {
  it('has its text in the next', () => {
    const plan = read(
      heading(2, 'Mål 1: Trygghet'),
      paragraph('Nr 7.'),
      paragraph('Se över belysningen.'),
      paragraph('Nr 8. Bygga bänkar.'),
    );
    expect(rows(plan)).toEqual([
      '7 | 1 | - | - | Se över belysningen.',
      '8 | 1 | - | - | Bygga bänkar.',
    ]);
    expect(plan.body.map((block) => block.text)).toContain('Nr 7.');
  });
});

describe('a goal that is a line of text below its heading', () => {
  it('holds for the headings further in, and for no list of goals', () => {
    const goals = (...between: SourceBlock[]) =>
      read(
        heading(2, 'God väg', '3.1'),
        paragraph('Mål 1: Vägarna är hela.'),
        ...between,
        heading(3, 'Nämndens egna uppdrag'),
        paragraph('Nr 1. Laga vägen.'),
      ).assignments.map(({ goalKey }) => goalKey);
    expect(goals(heading(3, 'Nuläge'))).toEqual(['1']);
    expect(goals(heading(3, 'Vägnätet i dag'))).toEqual(['1']);
    expect(goals(heading(2, 'Annat', '3.2'))).not.toEqual(['1']);
  });
});

it('takes the board from the title, however often an utskott is named under it', () => {
  const { plan } = read(
    heading(1, 'Byggnadsnämndens verksamhetsplan med budget 2031', ''),
    heading(1, '1 Uppdrag', ''),
    ...['Lovutskottet följer loven.', 'Lovutskottet följer tillsynen.'].map((text) =>
      paragraph(text),
    ),
  );
  expect(plan.organ).toBe('Byggnadsnämnden');
});
