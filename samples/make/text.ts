import type { SampleBlock } from '../content/sample-document.ts';
import type { Typesetting } from '../content/all.ts';

const WIDTH = 92;
const VOWEL = /[aeiouyåäö]/iu;
/** Fewest letters on either side of a hyphen at a line's end. */
const FEWEST = 4;

/** Where a word may be broken so that its first part fits in `room`; 0 when nowhere. */
function breakAt(word: string, room: number): number {
  for (let at = Math.min(room - 1, word.length - FEWEST); at >= FEWEST; at--) {
    const before = word[at - 1]!;
    const after = word[at]!;
    const isLetters = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    const isSyllable = VOWEL.test(before) && !VOWEL.test(after) && VOWEL.test(word[at + 1] ?? '');
    if (isLetters && isSyllable) return at;
  }
  return 0;
}

function wrap(text: string, width: number, hyphenates: boolean): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= width) {
      line = joined;
      continue;
    }
    const room = width - line.length - 1;
    const at = hyphenates && word.length > 9 && room > FEWEST ? breakAt(word, room) : 0;
    lines.push(at > 0 ? `${line} ${word.slice(0, at)}-` : line);
    line = word.slice(at);
  }
  return [...lines, line].join('\n');
}

const tabbed = (rows: readonly string[][]): string => rows.map((row) => row.join('\t')).join('\n');

/** Two header rows of a table as one row of whole names. */
function joinedHeader(block: Extract<SampleBlock, { kind: 'budget' }>): string[] {
  const groups = (block.groups ?? []).flatMap((group) =>
    Array<string>(group.span).fill(group.text),
  );
  return block.header.map((name, index) => (groups[index] ? `${groups[index]} ${name}` : name));
}

function riskRows(block: Extract<SampleBlock, { kind: 'risks' }>): string[][] {
  return block.rows.flatMap(({ area, risk, measures }) =>
    measures.map((measure, index) => (index === 0 ? [area, risk, measure] : ['', '', measure])),
  );
}

function blockText(block: SampleBlock, flow: (text: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return block.number ? `${block.number} ${block.text}` : block.text;
    case 'goal':
      return `${block.label}: ${block.title}`;
    case 'text':
    case 'lead':
      return flow(block.text);
    case 'bullets':
      return block.items.map((item) => flow(`• ${item}`)).join('\n');
    case 'assignment':
      return flow(`${block.label} ${block.text}`);
    case 'indicators': {
      const rows = block.header.length === 1 ? block.rows.map(([first]) => [first]) : block.rows;
      return tabbed([block.header, ...rows.map((row) => [...row])]);
    }
    case 'budget': {
      const footnote = block.footnote ? [`\n${flow(block.footnote)}`] : [];
      return [
        block.caption,
        tabbed([['', ...joinedHeader(block)], ...block.rows]),
        ...footnote,
      ].join('\n');
    }
    case 'risks':
      return tabbed([block.header, ...riskRows(block)]);
    case 'picture':
      return `[Bild: ${block.description}]`;
  }
}

/** The sample as a text file: lines wrapped, tables as tabs. */
export function sampleText({ document, hyphenateAt }: Typesetting): string {
  const flow = (text: string) => wrap(text, hyphenateAt ?? WIDTH, hyphenateAt !== null);
  const head =
    document.kind === 'tjänsteskrivelse'
      ? [document.organization, 'Tjänsteskrivelse', `Organ\n${document.organ}`, document.title]
      : [document.organization, document.organ, document.title];
  const body = document.blocks.map((block) => blockText(block, flow));
  return `${[...head, ...body].join('\n\n')}\n`;
}
