import { describe, expect, test } from 'vitest';
import { mentions } from '../../../shared/report/briefing/relevance.ts';
import { decisionBlocks, ownBlocks } from '../../../shared/report/own-text.ts';
import type { ReportBlock } from '../../../shared/report/report.ts';

const wordsOf = (block: ReportBlock): string =>
  block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : block.kind;

describe('own words', () => {
  test('are paragraphs, lists and bold, never headings of the document', () => {
    const blocks = ownBlocks('# Läget\nTre **team** är i gång.\n\n- Norr\n- Söder', 'Skriv');
    expect(blocks).toEqual([
      { kind: 'paragraph', spans: [{ text: 'Läget', bold: true }] },
      {
        kind: 'paragraph',
        spans: [{ text: 'Tre ' }, { text: 'team', bold: true }, { text: ' är i gång.' }],
      },
      { kind: 'list', items: [[{ text: 'Norr' }], [{ text: 'Söder' }]] },
    ]);
  });

  test('that are missing leave a place to write', () => {
    expect(ownBlocks('  ', 'Din bedömning').map(wordsOf)).toEqual(['[Din bedömning]']);
  });
});

describe('a proposed decision', () => {
  test('has one att-sats a line', () => {
    const blocks = decisionBlocks('begära en tidplan\n- återkomma i maj', 'Nämnden');
    expect(blocks.map(wordsOf)).toEqual([
      'Nämnden beslutar',
      'att begära en tidplan',
      'att återkomma i maj',
    ]);
  });

  test('begins with who proposes, where that is written', () => {
    const blocks = decisionBlocks('Beredningen föreslår nämnden\natt avslå', 'Nämnden');
    expect(blocks.map(wordsOf)).toEqual(['Beredningen föreslår nämnden', 'att avslå']);
  });
});

describe('a budget row or styrtal is about an uppdrag', () => {
  test.each([
    ['Område psykiatri', 'Att införa specialpsykiatriska team.', true],
    ['Hyrpersonal', 'Att minska beroendet av hyrpersonal.', true],
    ['Område forskning och utbildning', 'Att införa hemteam i länet.', false],
    ['Summa kostnader', 'Att minska kostnaderna för lokaler.', false],
    ['Andel patienter med SPOT', 'Att fortsätta med SPOT i länet.', true],
  ])('%s · %s', (label, text, isAbout) => {
    expect(mentions(label, text)).toBe(isAbout);
  });
});
