import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));

describe('uppdrag written as paragraphs below their heading', () => {
  const of = (...blocks: readonly SourceBlock[]) =>
    read(heading('Uppdrag till förvaltningen', 1, '3'), ...blocks).assignments.map(
      ({ number, text }) => [number, text],
    );

  it('may say who gives them to whom', () => {
    const plan = read(
      heading('Uppdrag', 1, '3'),
      paragraph('Nämnden uppdrar åt gatuchefen att laga gatorna.'),
      paragraph('Nämnden ger parkchefen i uppdrag att klippa gräset.'),
    );
    expect(plan.assignments.map(({ assignedTo }) => assignedTo)).toEqual([
      ['gatuchefen'],
      ['parkchefen'],
    ]);
  });

  it('may have an introduction and numbers before them', () => {
    expect(
      of(
        paragraph('Gatorna har varit i dåligt skick i många år.'),
        paragraph('3.1 Utreda belysningen.'),
        paragraph('3.2 Ta fram en plan för snön.'),
      ),
    ).toEqual([
      ['3.1', 'Utreda belysningen.'],
      ['3.2', 'Ta fram en plan för snön.'],
    ]);
  });

  it('may set what is done together with others between commas', () => {
    const plan = read(
      heading('Uppdrag från kommunfullmäktige', 1, '3'),
      paragraph('Gatunämnden ska, tillsammans med övriga nämnder, minska kostnaderna.'),
      paragraph('Gatunämnden ska laga gatorna.'),
    );
    expect(plan.assignments.map(({ assignedTo }) => assignedTo)).toEqual([
      ['Gatunämnden'],
      ['Gatunämnden'],
    ]);
  });

  it('may be parted by headings inside their chapter', () => {
    const bullet = (text: string) => ({ ...paragraph(text), list: { mark: '•', level: 0 } });
    const plan = read(
      heading('Uppdrag 2026', 1, '3'),
      heading('Gator', 2),
      bullet('Laga gatorna.'),
      heading('Parker', 2),
      bullet('Klippa gräset.'),
      heading('Bakgrund', 2),
      bullet('Mäta och väga.'),
    );
    expect(plan.assignments.map(({ text }) => text)).toEqual(['Laga gatorna.', 'Klippa gräset.']);
  });

  it('may stand in a table with a title over it', () => {
    const rows = [
      [{ text: 'Uppdrag från kommunfullmäktige', span: 3 }],
      ['Nr', 'Uppdrag', 'Ansvarig'],
      ['KF 1', 'Laga gatorna.', 'Gatuchefen'],
    ];
    expect(of(table(rows, { header: 2 }))).toEqual([['1', 'Laga gatorna.']]);
  });

  it('may be cut by a page in a table, also before a name', () => {
    const rows = [
      ['Nr', 'Uppdrag', 'Ansvarig'],
      ['KF 1', 'Verka för en bro mellan', 'Enheten för'],
      ['', 'Oslo och Stockholm.', 'samhällsplanering'],
      ['KF 2', 'Laga gatorna.', 'Gatuchefen'],
    ];
    const plan = read(
      heading('Uppdrag till förvaltningen', 1, '3'),
      table(rows, { header: 0, pages: [4, 4, 5, 5] }),
    );
    expect(plan.assignments.map(({ text, assignedTo }) => [text, assignedTo])).toEqual([
      ['Verka för en bro mellan Oslo och Stockholm.', ['Enheten för samhällsplanering']],
      ['Laga gatorna.', ['Gatuchefen']],
    ]);
  });

  it('may be lines of one paragraph', () => {
    const one = paragraph('');
    const lines = ['– Utreda belysningen.', '– Ta fram en plan.'].map(
      (text) => paragraph(text).lines[0]!,
    );
    expect(of({ ...one, lines })).toEqual([
      [null, 'Utreda belysningen.'],
      [null, 'Ta fram en plan.'],
    ]);
  });

  it('need no verb below a goal', () => {
    const plan = read(heading('Mål 1: Hela gator', 2), heading('Uppdrag', 3), {
      ...paragraph('Översyn av belysningen.'),
      list: { mark: '•', level: 0 },
    });
    expect(plan.assignments.map(({ goalKey, text }) => [goalKey, text])).toEqual([
      ['1', 'Översyn av belysningen.'],
    ]);
  });

  it('may be cards that are numbered', () => {
    const card = (nr: number, text: string) =>
      table(
        [
          [`Uppdrag ${nr}`, text],
          ['Ansvarig', 'Gatuchefen'],
        ],
        { header: 0 },
      );
    expect(of(card(1, 'Utreda belysningen.'), card(2, 'Ta fram en plan.'))).toEqual([
      ['1', 'Utreda belysningen.'],
      ['2', 'Ta fram en plan.'],
    ]);
  });
});

describe('uppdrag whose introduction names who shall do them', () => {
  const list = [paragraph('Att laga broar.'), paragraph('Att räkna hål.')];
  const recipients = (...introduction: readonly string[]) =>
    read(
      heading('Uppdrag', 1, '3'),
      ...introduction.map((text) => paragraph(text)),
      ...list,
    ).assignments.map(({ assignedTo }) => assignedTo);

  it.each([
    'Uppdragen i detta kapitel riktas till gatuchefen och ska genomföras under 2026.',
    'Uppdragen nedan ska genomföras av gatuchefen.',
    'Vägarna är slitna. Gatuchefen ansvarar för att genomföra uppdragen.',
  ])('%s', (introduction) => {
    const other = 'Redovisning sker i delårsrapporten, som nämnden behandlar i september.';
    for (const named of recipients(introduction, other))
      expect(named.map((name) => name.toLowerCase())).toEqual(['gatuchefen']);
  });

  it('is no one where the sentence only speaks of them', () => {
    expect(recipients('Uppdragen följs upp av nämnden i maj.')).toEqual([[], []]);
  });
});

describe('uppdrag whose labels say who gives or gets them', () => {
  it('lend neither to those whose labels say something else', () => {
    const plan = read(
      paragraph('Uppdrag 1 från kommunfullmäktige: Laga broar.'),
      paragraph('Uppdrag 2 till förvaltningen: Räkna hål.'),
      paragraph('Uppdrag 3 från kommunfullmäktige: Sälj en park.'),
    );
    expect(plan.assignments.map((one) => [one.givenBy, ...one.assignedTo])).toEqual([
      ['Kommunfullmäktige'],
      ['Tekniska nämnden', 'förvaltningen'],
      ['Kommunfullmäktige'],
    ]);
  });

  it('say so in boxes of their own too, where what follows only tells about them', () => {
    const plan = read(
      table([['Uppdrag 1 till gatuchefen: Laga broar.\nUppdraget redovisas i maj.']], {
        header: 0,
      }),
      table([['Uppdrag 2 från kommunfullmäktige: Räkna hål.']], { header: 0 }),
    );
    expect(plan.assignments.map((one) => [one.text, one.givenBy, ...one.assignedTo])).toEqual([
      ['Laga broar.', 'Tekniska nämnden', 'gatuchefen'],
      ['Räkna hål.', 'Kommunfullmäktige'],
    ]);
  });
});

describe('a table of uppdrag', () => {
  it('may have their numbers under the name of the uppdrag, beside what they say', () => {
    const plan = read(
      table([
        ['Uppdrag', 'Beskrivning', 'Från', 'Ansvarig'],
        ['KFN 1', 'Ta fram en plan för spontanidrott.', 'Nämnde\nn', 'Fritidschefen'],
        ['KF 3', 'Utreda en avgiftsfri kulturskola.', 'KF', 'Kulturchefen'],
      ]),
    );
    expect(plan.assignments.map((one) => [one.series, one.number, one.givenBy])).toEqual([
      ['KFN', '1', 'Tekniska nämnden'],
      ['KF', '3', 'Kommunfullmäktige'],
    ]);
  });
});

describe('uppdrag in a list', () => {
  const item = (mark: string, text: string) => ({
    ...paragraph(text),
    list: { mark, level: 0 },
  });

  it('may have the series that counts them in the marks of the list', () => {
    const plan = read(
      heading('Uppdrag', 1, '3'),
      item('TN 1.', 'Laga broar i norra delen.'),
      item('TN 2.', 'Räkna hål i gatorna.'),
    );
    expect(plan.assignments.map((one) => [one.series, one.number, one.text])).toEqual([
      ['TN', '1', 'Laga broar i norra delen.'],
      ['TN', '2', 'Räkna hål i gatorna.'],
    ]);
  });

  it('may each begin with who gave them, by two letters too', () => {
    const plan = read(
      heading('Uppdrag till tekniska nämnden', 1, '3'),
      item('•', 'Uppdrag från KF: Laga broar i norra delen.'),
      item('•', 'Uppdrag från KS: Räkna hål i gatorna.'),
    );
    expect(plan.assignments.map((one) => [one.text, one.givenBy, ...one.assignedTo])).toEqual([
      ['Laga broar i norra delen.', 'Kommunfullmäktige', 'tekniska nämnden'],
      ['Räkna hål i gatorna.', 'Kommunstyrelsen', 'tekniska nämnden'],
    ]);
  });

  it('may begin so in a text file, behind the bullet', () => {
    const text =
      'Tekniska nämnden\nVerksamhetsplan 2026\n\n1  Uppdrag\n\nUppdrag till tekniska nämnden\n' +
      '• Uppdrag från KF: Laga broar i norra delen.\n• Uppdrag från KS: Räkna hål i gatorna.\n';
    const plan = parsePlan(readText(new TextEncoder().encode(text)));
    expect(plan.assignments.map((one) => [one.text, one.givenBy])).toEqual([
      ['Laga broar i norra delen.', 'Kommunfullmäktige'],
      ['Räkna hål i gatorna.', 'Kommunstyrelsen'],
    ]);
  });
});
