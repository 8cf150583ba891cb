import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { onlyTable, show, showTable } from './source-lines.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (text: string): string[] => readText(utf8(text)).blocks.map(show);

describe('encodings', () => {
  const text = 'Målsättning nr 1: Öka tillgängligheten – ”vård i tid”.';

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a byte order mark', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 LE', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['UTF-16 BE', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['NFD', utf8(text.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    expect(readText(bytes).blocks.map(show)).toEqual([text]);
  });

  test('Windows-1252', () => {
    const bytes = new Uint8Array(
      Array.from(text, (c) => ({ '–': 0x96, '”': 0x94 })[c] ?? c.charCodeAt(0)),
    );
    expect(readText(bytes).blocks.map(show)).toEqual([text]);
  });

  test('a few damaged bytes do not turn UTF-8 into something else', () => {
    const bytes = utf8(`${text} ${text} ${text} slut`);
    bytes[bytes.length - 2] = 0xc3;
    const source = readText(bytes);
    expect(show(source.blocks[0]!)).toContain('Målsättning');
    expect(source.problems.map((p) => p.code)).toEqual(['damaged-characters']);
  });
});

describe('lines and paragraphs', () => {
  test('any line end, numbered from one', () => {
    const [block] = readText(utf8('ett\r\ntvå\rtre\nfyra')).blocks;
    expect(block?.kind === 'paragraph' && block.lines.map((l) => [l.lineNumber, l.text])).toEqual([
      [1, 'ett'],
      [2, 'två'],
      [3, 'tre'],
      [4, 'fyra'],
    ]);
  });

  test('blank lines part paragraphs', () => {
    expect(shown('Ett stycke\nsom går vidare.\n\nEtt till.')).toEqual([
      'Ett stycke / som går vidare.',
      'Ett till.',
    ]);
  });

  test('a double-spaced file is parted at short lines instead', () => {
    const lines = [
      'Nämnden ansvarar för att verksamheten följer de mål som fullmäktige',
      'har beslutat och för att uppföljningen sker varje tertial under hela',
      'året.',
      'Förvaltningen lämnar underlag till uppföljningen och ansvarar för att',
      'uppgifterna är riktiga, fullständiga och lämnade i rätt tid till när-',
      'maste chef.',
      'Beredningarna följer arbetet inom sina områden och lämnar synpunkter',
      'till nämnden inför varje beslut om plan och budget.',
    ];
    expect(shown(lines.join('\n\n')).length).toBe(3);
  });

  test('directions and controls are taken out and told', () => {
    const source = readText(utf8('Nr 1. Att \u202egöra\u202c\u0007 något.'));
    expect(source.blocks.map(show)).toEqual(['Nr 1. Att göra något.']);
    expect(source.problems).toEqual([
      {
        code: 'invisible-characters',
        message: '3 osynliga tecken (styr- eller riktningstecken) togs bort ur texten.',
        page: null,
      },
    ]);
  });

  test('every printed line is in a block or in the furniture, once', () => {
    const line = fc.stringMatching(/^[a-zåäö0-9(). ]{0,20}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const source = readText(utf8(lines.join('\n')));
        const numbers = [
          ...source.furniture.map((l) => l.lineNumber),
          ...source.blocks.flatMap((b) =>
            b.kind === 'paragraph' ? b.lines.map((l) => l.lineNumber) : [],
          ),
        ].sort((a, b) => (a ?? 0) - (b ?? 0));
        const printed = lines.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]));
        expect(numbers).toEqual(printed);
      }),
    );
  });
});

describe('furniture', () => {
  test('a page header in mid-sentence', () => {
    const source = readText(
      utf8('Nämnden ska\n\n\nTekniska nämnden, Plan 4(12)\n\nfölja arbetet.\n'),
    );
    expect(source.furniture.map((l) => l.text)).toEqual(['Tekniska nämnden, Plan 4(12)']);
    expect(source.blocks.map(show)).toEqual(['Nämnden ska', 'följa arbetet.']);
  });

  test('the title of the cover above a page number, also when it comes back only once', () => {
    const cover = 'Tekniska nämnden\n\nVerksamhetsplan och budget 2026\n\n';
    const prose = Array.from({ length: 8 }, (_, at) => `Stycke ${at} om gator.\n\n`).join('');
    const header = 'Tekniska nämnden Verksamhetsplan och budget 2026\n\n3(24)\n\n';
    const source = readText(utf8(`${cover}${prose}Gator och parker\n\n${header}ska vara trygga.`));
    expect(source.furniture.map((l) => l.text)).toEqual([
      'Tekniska nämnden Verksamhetsplan och budget 2026',
      '3(24)',
    ]);
  });

  test('page numbers alone, when they count', () => {
    const source = readText(utf8('Ett.\n\n1\n\nTvå.\n\n2\n\nTre.\n\n3\n\nFyra.'));
    expect(source.furniture.map((l) => l.text)).toEqual(['1', '2', '3']);
  });

  test('numbers that stand in the text stay there', () => {
    const source = readText(utf8('Enligt lag 3 (4) gäller detta.\nDärför\n\n12\n\nplatser.'));
    expect(source.furniture).toEqual([]);
  });
});

describe('marks that are not seen', () => {
  test('running text over the whole page is never cut where a table beside it has a column', () => {
    const prose = [
      'Nämnden har ansvar för stadens parker och skogar, för lekplatser och för de stigar som leder',
      'till dem, och följer upp hur de används av boende och besökare under hela året. Arbetet ska',
      'planeras i dialog med föreningar, skolor och andra nämnder, och läget ska redovisas två gånger',
      'om året. Den som sköter en lekplats ska känna till vad barnen tycker om den, och synpunkter',
      'ska besvaras inom fem dagar av den förvaltning som äger frågan, så att den som har hört av',
      'sig vet vad som händer med det som har sagts och när det kan vara klart.',
    ];
    const rows = ['Antal besök', 'Antal träd', 'Antal lotter', 'Antal bänkar', 'Andel nöjda'].map(
      (label, i) => `${label.padEnd(44)}${i + 10}          ${i + 20}`,
    );
    const text = [
      ...prose,
      '',
      'Styrtal                                     2029        2031',
      ...rows,
    ];
    const source = readText(new TextEncoder().encode(text.join('\n')));
    const read = source.blocks.map(show).join(' / ');
    expect(read).toContain(prose.join(' / '));
  });

  test('two columns of a page are read one after the other, those of a table are not', () => {
    const beside = (left: string[], right: string[]) =>
      left.map((line, i) => line.padEnd(48) + (right[i] ?? '')).join('\n');
    const read = (text: string) => readText(new TextEncoder().encode(text)).blocks.map(show);
    const left = [
      '1 Styrelsens ansvar',
      'Styrelsen leder och samordnar arbetet med',
      'regionens lokaler, digitalisering och säkerhet',
      'tillsammans med nämnderna och de bolag som',
      'regionen äger själv eller tillsammans med',
      'länets kommuner, och har uppsikt över dem',
      'under hela året.',
    ];
    const right = [
      'Arbetet följs upp i april, augusti och',
      'december, och läget redovisas för fullmäktige',
      'i delårsrapporten.',
      '2 Intern kontroll',
      'En plan för den interna kontrollen antas',
      'varje år i december och följs upp av',
      'styrelsen i april.',
    ];
    const blocks = read(beside(left, right)).join(' / ');
    expect(blocks.indexOf('under hela året.')).toBeLessThan(blocks.indexOf('Arbetet följs upp'));
    expect(blocks).toContain('december, och läget redovisas');
    const risks = ['Risk att vården inte når dem', 'som behöver den mest'];
    const measures = ['Följa upp väntetider i alla delar', 'av länet varje månad'];
    const rows = [...risks, ...risks, ...risks, ...risks];
    const table = beside(rows, [...measures, ...measures, ...measures, ...measures]);
    expect(read(table).join(' / ')).toMatch(/mest.*Risk att/u);
    expect(read(table).join(' / ').indexOf('Följa')).toBeLessThan(60);
  });

  test('the numbers of a list that stand below each other go back to its items', () => {
    const read = (text: string) => readText(new TextEncoder().encode(text)).blocks.map(show);
    expect(read('1)\n2)\n\nUtreda en ny väg till\nhamnen.\nInföra en taxa.')).toEqual([
      '1) Utreda en ny väg till / hamnen. / 2) Införa en taxa.',
    ]);
    const three = '1)\n2)\n3)\n\nUtreda en ny väg.\nInföra en taxa.';
    expect(read(three)[0]).toBe('1) / 2) / 3)');
  });

  test('numbers glued to words are raised where they count the notes below', () => {
    const body = ['Nämnden utreder vård i hemmet,1 i samverkan.', 'Andel inom 90 dagar2 ska öka.'];
    const notes = ['1 Med kommunerna.', '2 Utom dagkirurgi.'];
    const read = (...lines: string[]) =>
      readText(new TextEncoder().encode(lines.join('\n\n'))).blocks.map(show);
    expect(read(...body, ...notes).slice(0, 2)).toEqual([
      'Nämnden utreder vård i hemmet,¹ i samverkan.',
      'Andel inom 90 dagar² ska öka.',
    ]);
    expect(read(...body, notes[0]!)).toEqual([...body, notes[0]!]);
  });

  test('soft hyphens inside words and the slashes of Markdown are left out', () => {
    const source = readText(utf8('1\\. Indika\u00adtorer och mål\n\\* Andelen.'));
    const [block] = source.blocks;
    expect(block?.kind === 'paragraph' && block.lines.map(({ text }) => text)).toEqual([
      '1. Indikatorer och mål',
      '* Andelen.',
    ]);
  });
});

describe('tables', () => {
  test('lines with tabs, empty cells and a header printed again', () => {
    const source = readText(
      utf8('Belopp\t2026\t2027\nAvgifter\t1,0\t\n\nBelopp\t2026\t2027\n\t\t3,0\n\nSlut.'),
    );
    expect(showTable(onlyTable(source))).toEqual([
      'Belopp | 2026 | 2027',
      'Avgifter | 1,0 | -',
      '- | - | 3,0',
    ]);
    expect(onlyTable(source).isRuled).toBe(false);
  });

  test('contents are not a table', () => {
    const source = readText(utf8('1 Inledning\t3\n2 Mål\t4\n3 Budget.....\t9\n'));
    expect(source.blocks.map((b) => b.kind === 'paragraph' && b.styleName)).toEqual([
      'toc',
      'toc',
      'toc',
    ]);
  });
});
