import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../shared/parse/rules/table-cell.ts';
import type { SourceLine } from '../../../shared/source/source.ts';
import { NO_KNOWN_WORDS } from '../../../shared/text/known-words.ts';

/** A line of a cell on a page: so many points wide, the letters about 5 points each. */
function line(text: string, y: number, page = 1): SourceLine {
  const box = { x: 100, y, width: text.length * 5, height: 10 };
  return { text, runs: [], page, lineNumber: null, box };
}
const cell = (...texts: readonly string[]) => {
  const lines = texts.map((text, i) => line(text, 100 + i * 12));
  return { text: texts.join(' '), lines };
};
const paragraphs = (given: ReturnType<typeof cell>, others: readonly SourceLine[] = []) =>
  splitParagraphs(given, NO_KNOWN_WORDS, others).map(({ text }) => text);

const WIDE = [line('Årlig genomgång av samtliga avtal i hela länet', 400)];

describe('paragraphs of a cell on a page', () => {
  it('are told by the room that the cells above and below show', () => {
    const two = cell('Kontroll varje kvartal.', 'Rutin vid nyanställning.');
    expect(paragraphs(two)).toHaveLength(1);
    expect(paragraphs(two, WIDE)).toEqual(['Kontroll varje kvartal.', 'Rutin vid nyanställning.']);
    expect(paragraphs(two, [{ ...WIDE[0]!, page: 2 }])).toHaveLength(1);
  });

  it('are the lines where each begins with what to do, and a line with room for the next verb', () => {
    expect(paragraphs(cell('Utbilda personalen', 'Samverka med polisen'))).toHaveLength(2);
    expect(paragraphs(cell('Se över', 'Kommunens lokaler'))).toHaveLength(1);
    const three = cell('Se över avtalen och', 'priserna i länet', 'Byta system');
    expect(paragraphs(three, WIDE)).toEqual([
      'Se över avtalen och priserna i länet',
      'Byta system',
    ]);
  });

  it('are the lines where each is something done, said with a noun and without a full stop', () => {
    expect(paragraphs(cell('Månatlig genomgång av larm', 'Rapportering till styrelsen'))).toEqual([
      'Månatlig genomgång av larm',
      'Rapportering till styrelsen',
    ]);
    expect(paragraphs(cell('Kontroll av larm enligt', 'Förvaltningens rutin'))).toHaveLength(1);
    expect(paragraphs(cell('Avstämning av larmen', 'Nyköping och Gnesta har'))).toHaveLength(1);
    expect(paragraphs(cell('Granskning av larmen.', 'Mätning sker varje'))).toHaveLength(1);
  });

  it('need no full stop where half the line is empty, unless the words go on', () => {
    expect(
      paragraphs(cell('Kontroll varje kvartal', 'Rutin vid nyanställning'), WIDE),
    ).toHaveLength(2);
    expect(paragraphs(cell('Rapport lämnas till', 'Kommunstyrelsen'), WIDE)).toHaveLength(1);
    expect(
      paragraphs(cell('Genomgång av avtal och fakturor med', 'Ekonomikontoret'), WIDE),
    ).toHaveLength(1);
  });
});
