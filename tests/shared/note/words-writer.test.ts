import { expect, it } from 'vitest';
import { wordsWriter, type WrittenVersion } from '../../../shared/note/words-writer.ts';

const version = (text: string, changedBy: string | null = '', action = 'edit'): WrittenVersion => ({
  action,
  changedBy,
  state: { text, label: null, saidBy: '', isDone: false },
});

it.each<[string, WrittenVersion[], string | null]>([
  ['the author', [version('a', '', 'add')], null],
  ['the author, written by another here', [version('a', 'Bo', 'add')], 'Bo'],
  ['oneself', [version('a', '', 'add'), version('b')], ''],
  ['a colleague', [version('a', '', 'add'), version('b', 'Bo')], 'Bo'],
  ['the author, from a file', [version('a', '', 'add'), version('b'), version('c', 'Siv')], null],
  ['nobody noted', [version('a', null, 'add'), version('b', null)], null],
  ['a colleague, then moved', [version('a', '', 'add'), version('b', 'Bo'), version('b')], 'Bo'],
  [
    'the author again, taken back',
    [version('a', '', 'add'), version('b', 'Bo'), version('a', '', 'undo')],
    null,
  ],
  [
    'a colleague, taken back to',
    [version('a', '', 'add'), version('b', 'Bo'), version('c'), version('b', '', 'undo')],
    'Bo',
  ],
])('says that the words are of %s', (_, versions, writer) => {
  expect(wordsWriter(versions, 'Siv')).toBe(writer);
});
