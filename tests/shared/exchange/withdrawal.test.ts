import { expect, it } from 'vitest';
import type { NoteHere, OwnWords } from '../../../shared/exchange/arrival.ts';
import { withdrawalOf } from '../../../shared/exchange/withdrawal.ts';

const at = (day: number): string => `2026-03-0${day}T10:00:00.000Z`;
const words = (text: string): OwnWords => ({ text, label: null, saidBy: '', isDone: false });
const version = (day: number, text: string) => ({ changedAt: at(day), words: words(text) });
const here = (...versions: NoteHere['versions']): NoteHere => ({ versions, isRemoved: false });

const REMOVED = { id: 'fa203dda-68e2', removedAt: at(5), versions: [at(1), at(2), at(5)] };

it.each([
  ['is withdrawn as it was sent', here(version(2, 'a')), 'withdrawn'],
  ['is withdrawn in an earlier wording', here(version(1, 'a')), 'withdrawn'],
  [
    'is withdrawn where it only stands elsewhere',
    here(version(2, 'a'), version(4, 'a')),
    'withdrawn',
  ],
  ['is written on here', here(version(2, 'a'), version(4, 'b')), 'written-on'],
  ['has no version in common', here(version(3, 'a')), 'written-on'],
  ['is not here', null, null],
  ['is removed here too', { versions: [version(2, 'a')], isRemoved: true }, null],
] as const)('%s', (_, known, withdrawal) => {
  expect(withdrawalOf(REMOVED, known)).toBe(withdrawal);
});
