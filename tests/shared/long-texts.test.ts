import { expect, it } from 'vitest';
import { continueList } from '../../shared/note/markup-keys.ts';
import { parseNote, plainNote } from '../../shared/note/markup.ts';
import { markedSpans } from '../../shared/report/diff-spans.ts';
import { markdownText } from '../../shared/report/safe-text.ts';
import { askedOf } from '../../shared/search/asked.ts';
import { parseQuery } from '../../shared/search/parse-query.ts';
import { passagesOf } from '../../shared/search/passages.ts';
import { snippetOf } from '../../shared/search/snippet.ts';
import { createVocabulary } from '../../shared/search/vocabulary.ts';

/**
 * Four times as long as a note may be, and as a colleague's file may bring it. In time with their
 * length they take some milliseconds; in its square, minutes, which no test is given.
 */
const LENGTH = 400_000;

const filled = (start: string, piece: string, end = ''): string =>
  start + piece.repeat(Math.ceil(LENGTH / piece.length)) + end;

const TEXTS: readonly string[] = [
  filled('vård', ' ', 'x'),
  filled('vård', ' \t', 'x'),
  filled('vård', '\n', 'x'),
  filled('# ', ' ', '\u2028x'),
  filled('- ', ' ', '\u2028x'),
  filled('', 'vård '),
  filled('', 'vård\n'),
  filled('', 'Vård. '),
  filled('', '**a'),
  filled('', '[a](#/'),
];

const asked = askedOf(parseQuery('vård'), createVocabulary(['vård']));

it.each<[string, (text: string) => unknown]>([
  ['reads a note', parseNote],
  ['reads a note as words', plainNote],
  ['goes on with a list', (text) => continueList({ text, start: text.length, end: text.length })],
  ['writes Markdown', markdownText],
  ['marks a change', (text) => markedSpans({ op: 'insert', text })],
  ['searches', (text) => passagesOf(text, asked).map((it) => snippetOf(text, it))],
])('%s in time with its length', (_what, act) => {
  for (const text of TEXTS) expect(() => act(text)).not.toThrow();
});
