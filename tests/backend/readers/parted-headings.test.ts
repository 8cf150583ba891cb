import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

const sectionsOf = (lines: readonly string[]) =>
  parsePlan(readText(new TextEncoder().encode(lines.join('\n')))).sections.flatMap(
    ({ number, title }) => (number === null ? [] : [`${number} ${title}`]),
  );

const PROSE = 'Nämnden följer verksamheten under året och redovisar den i delårsrapporten.';

describe('numbers of headings on lines of their own', () => {
  it('belong to the titles below them when they count on', () => {
    const text = ['1', '', 'Inledning', '', PROSE, '', '2', '', 'Ekonomi', '', PROSE, ''];
    expect(
      sectionsOf([...text, '2.1', 'Driftbudget', '', PROSE, '', '2.2', '', 'Lån', '', PROSE]),
    ).toEqual(['1 Inledning', '2 Ekonomi', '2.1 Driftbudget', '2.2 Lån']);
  });

  it('are values where they do not', () => {
    const text = ['1 Inledning', '', PROSE, '', 'Antal fall', '', '14', '', 'Nämnden ser över', ''];
    expect(sectionsOf([...text, '9', '', 'Antal besök', '', PROSE])).toEqual(['1 Inledning']);
  });
});
