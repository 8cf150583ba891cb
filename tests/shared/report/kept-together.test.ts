import { describe, expect, test } from 'vitest';
import { cells, column, list, paragraph, table } from '../../../shared/report/blocks.ts';
import { keepsLines, keepsNext } from '../../../shared/report/kept-together.ts';

const text = paragraph('Ett stycke.');
const rows = table('', [column('Rad', 1)], [cells('a')]);

describe('what stays together over a page', () => {
  test('a lead-in stays with what it announces, and a bold line with what it is the title of', () => {
    expect(keepsNext(paragraph('Att notera om styrtalen:'), list([[{ text: 'a' }]]))).toBe(true);
    expect(keepsNext(paragraph({ text: 'Ny lydelse', bold: true }), text)).toBe(true);
    expect(keepsNext(paragraph({ text: 'Svar: ', bold: true }, 'ja'), text)).toBe(false);
    expect(keepsNext(paragraph('Sist:'), undefined)).toBe(false);
  });

  test('a table stays with the line that says where it is from, and with nothing else', () => {
    expect(keepsNext(rows, paragraph({ text: 'Källa: HSN 2026', italic: true }))).toBe(true);
    expect(keepsNext(rows, text)).toBe(false);
  });

  test('a few lines of one paragraph stay together; a long one may be parted', () => {
    expect(keepsLines([{ text: 'Fråga?\nStälld av A' }])).toBe(true);
    expect(keepsLines([{ text: 'ett stycke' }])).toBe(false);
    expect(keepsLines([{ text: 'rad\n'.repeat(9) }])).toBe(false);
  });
});
