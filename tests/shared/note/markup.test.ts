import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInline, parseNote, plainNote, type Inline } from '../../../shared/note/markup.ts';
import {
  continueList,
  toggleBold,
  toggleLineMark,
  emptyBoldAt,
  withoutEmptyBold,
} from '../../../shared/note/markup-keys.ts';

test('headings, lists, bold and paragraphs are read as they are typed', () => {
  const text =
    '# Inför mötet\nEtt **viktigt** stycke\nmed två rader\n\n- först\n- sedan\n\n1. ett\n2. två';
  expect(parseNote(text)).toEqual([
    { kind: 'heading', level: 1, words: [{ kind: 'text', text: 'Inför mötet' }] },
    {
      kind: 'paragraph',
      lines: [
        [
          { kind: 'text', text: 'Ett ' },
          { kind: 'bold', text: 'viktigt' },
          { kind: 'text', text: ' stycke' },
        ],
        [{ kind: 'text', text: 'med två rader' }],
      ],
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [[{ kind: 'text', text: 'först' }], [{ kind: 'text', text: 'sedan' }]],
    },
    {
      kind: 'list',
      isOrdered: true,
      items: [[{ kind: 'text', text: 'ett' }], [{ kind: 'text', text: 'två' }]],
    },
  ]);
  expect(plainNote(text)).toBe(
    'Inför mötet Ett viktigt stycke med två rader först sedan 1. ett 2. två',
  );
});

test('a link leads to a place in the window and to nothing else', () => {
  expect(parseInline('se [Nr 13](#/las/vn-2026?uppdrag=RF-13) nu')[1]).toEqual({
    kind: 'link',
    text: 'Nr 13',
    href: '#/las/vn-2026?uppdrag=RF-13',
  });
  for (const href of ['javascript:alert(1)', 'https://exempel.se', '//exempel.se', 'data:x', '#x'])
    expect(parseInline(`[ord](${href})`)).toEqual([{ kind: 'text', text: `[ord](${href})` }]);
});

const everyInline = (text: string): Inline[] =>
  parseNote(text).flatMap((block) => {
    if (block.kind === 'heading') return block.words;
    return block.kind === 'list' ? block.items.flat() : block.lines.flat();
  });

test('whatever is typed, no letter is lost and no other address is made', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('**', '[', '](', ')', '# ', '- ', '1. ', '\n', '<b>', 'javascript:', '#/las/p'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const inlines = everyInline(text);
      for (const part of inlines) if (part.kind === 'link') expect(part.href).toMatch(/^#\//u);
      const letters = (words: string) => words.replace(/[^\p{L}]/gu, '');
      const shown = inlines
        .map((it) => (it.kind === 'link' ? it.text + it.href : it.text))
        .join('');
      expect(letters(shown)).toBe(letters(text));
    }),
    { numRuns: 1000 },
  );
});

test('Ctrl B makes bold and takes it away again', () => {
  const bold = toggleBold({ text: 'ett ord', start: 4, end: 7 });
  expect(bold).toEqual({ text: 'ett **ord**', start: 6, end: 9 });
  expect(toggleBold(bold)).toEqual({ text: 'ett ord', start: 4, end: 7 });
});

test('Ctrl B at the end of a bold word goes on after it', () => {
  expect(toggleBold({ text: '**ord**', start: 5, end: 5 })).toEqual({
    text: '**ord**',
    start: 7,
    end: 7,
  });
  expect(toggleBold({ text: '**ett** två ', start: 12, end: 12 }).text).toBe('**ett** två ****');
});

test('Ctrl B within a word is about the word, and within bold words about them', () => {
  const bold = toggleBold({ text: 'ett ord till', start: 5, end: 5 });
  expect(bold).toEqual({ text: 'ett **ord** till', start: 7, end: 7 });
  expect(toggleBold(bold)).toEqual({ text: 'ett ord till', start: 5, end: 5 });
  expect(toggleBold({ text: '**två ord** x', start: 4, end: 4 }).text).toBe('två ord x');
});

test('Ctrl B with nothing marked waits between stars, and takes them away when pressed again', () => {
  const before = 'ett ';
  const waiting = toggleBold({ text: before, start: 4, end: 4 });
  expect(waiting).toEqual({ text: 'ett ****', start: 6, end: 6 });
  expect(emptyBoldAt(before, waiting)).toBe(6);
  expect(toggleBold(waiting)).toEqual({ text: before, start: 4, end: 4 });
  // Left without a word they are not kept; with one they are.
  expect(withoutEmptyBold('ett **** och', 6)).toBe('ett  och');
  expect(withoutEmptyBold('ett **ord**', 6)).toBe('ett **ord**');
  // Stars that one has typed oneself, and marked words, wait for nothing.
  expect(emptyBoldAt('***', { text: '****', start: 2, end: 2 })).toBeNull();
  expect(emptyBoldAt('ord', toggleBold({ text: 'ord', start: 0, end: 3 }))).toBeNull();
});

test('Enter goes on with a list, and ends it after an empty item', () => {
  expect(continueList({ text: '- ett', start: 5, end: 5 })?.text).toBe('- ett\n- ');
  expect(continueList({ text: '9. nio', start: 6, end: 6 })?.text).toBe('9. nio\n10. ');
  expect(continueList({ text: '- ett\n- ', start: 8, end: 8 })).toEqual({
    text: '- ett\n',
    start: 6,
    end: 6,
  });
  expect(continueList({ text: 'löpande', start: 7, end: 7 })).toBeNull();
});

test('a list mark is put on every marked line and taken away again', () => {
  const listed = toggleLineMark({ text: 'ett\ntvå', start: 1, end: 6 }, '- ');
  expect(listed.text).toBe('- ett\n- två');
  expect(toggleLineMark(listed, '- ').text).toBe('ett\ntvå');
});

test('takes a line separator that was pasted for a sign of its line', () => {
  expect(parseNote('- mer\u2028än ett')).toMatchObject([{ kind: 'list' }]);
  expect(parseNote('# Mer\u2028än ett')).toMatchObject([{ kind: 'heading' }]);
});
