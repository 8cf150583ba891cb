import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalOf, type NoteHere } from '../../../shared/exchange/arrival.ts';
import {
  exchangeText,
  readExchange,
  type ExchangeFile,
  type SentNote,
} from '../../../shared/exchange/exchange-file.ts';

const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;

const NOTE: SentNote = {
  id: 'fa203dda-68e2-41c9',
  author: 'Siv Ek',
  createdAt: at(1),
  changedAt: at(3),
  text: 'Hur går det? 🌲 "citat" \u2028',
  label: 'fråga',
  saidBy: '',
  isDone: false,
  visibility: 'shared',
  part: { kind: 'assignment', key: 'RF-1' },
  anchor: null,
  where: 'Uppdrag Nr 1',
  words: 'Att pröva',
  past: [at(1), at(2)],
};

const FILE: Omit<ExchangeFile, 'format' | 'version'> = {
  madeAt: at(4),
  from: 'Siv Ek',
  plan: {
    kind: 'verksamhetsplan',
    organ: 'Vårdnämnden',
    organization: '',
    year: 2026,
    title: 'Plan',
  },
  document: 'a'.repeat(64),
  notes: [NOTE],
  removed: [],
};

describe('a file of notes', () => {
  it('is read as it was written', () => {
    expect(readExchange(exchangeText(FILE))).toEqual({
      kind: 'read',
      file: { format: 'beredd.notes', version: 1, ...FILE },
    });
  });

  it('is something else, newer or damaged, and never an exception', () => {
    expect(readExchange('[]').kind).toBe('foreign');
    expect(readExchange('{"format":"beredd.report","version":1}').kind).toBe('foreign');
    expect(readExchange('{"format":"beredd.notes","version":9}').kind).toBe('newer');
    const never = { ...NOTE, changedAt: '2025-99-99T99:99:99.999Z' };
    expect(readExchange(exchangeText({ ...FILE, notes: [never] })).kind).toBe('damaged');
    const text = exchangeText(FILE);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 6 }),
        (from, cut, put) => {
          const bent = text.slice(0, from) + put + text.slice(from + cut);
          const read = readExchange(bent);
          if (read.kind === 'read') expect(read.file.notes.length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is told to be cut off at whatever byte its end was lost, and empty when all of it was', () => {
    const bytes = new TextEncoder().encode(exchangeText(FILE));
    expect(readExchange(' \n').kind).toBe('empty');
    for (let length = 0; length < bytes.length - 2; length++) {
      const { kind } = readExchange(new TextDecoder().decode(bytes.subarray(0, length)));
      expect([length, kind]).toEqual([length, length === 0 ? 'empty' : 'cut']);
    }
  });

  it('is damaged when something in its middle is, and foreign when it is another program’s', () => {
    const text = exchangeText(FILE);
    expect(readExchange(text.replace('"author":', '"author"')).kind).toBe('damaged');
    expect(readExchange('{ "format": "annat"').kind).toBe('foreign');
    expect(readExchange('%PDF-1.7').kind).toBe('foreign');
  });

  it('takes any JSON value in the place of any of its own without an exception', () => {
    const paths = Object.keys(NOTE);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const notes = [{ ...NOTE, [path]: value }];
        const text = JSON.stringify({ format: 'beredd.notes', version: 1, ...FILE, notes });
        expect(['read', 'damaged']).toContain(readExchange(text).kind);
      }),
      { numRuns: 300 },
    );
  });
});

it('reads a file from before removals were told', () => {
  const { removed: _, ...former } = FILE;
  const text = JSON.stringify({ format: 'beredd.notes', version: 1, ...former });
  expect(readExchange(text)).toMatchObject({ kind: 'read', file: { removed: [] } });
  const twice = { id: NOTE.id, removedAt: at(4), versions: [], answers: [] };
  expect(readExchange(exchangeText({ ...FILE, removed: [twice] })).kind).toBe('damaged');
});

describe('a note that comes in', () => {
  const { text, label, saidBy, isDone } = NOTE;
  const own = { text, label, saidBy, isDone };
  const other = { ...own, text: 'annat' };
  const here = (...versions: NoteHere['versions']): NoteHere => ({ versions, isRemoved: false });

  it.each([
    ['is new', null, 'new'],
    ['is the same words', here({ changedAt: at(9), words: own }), 'same'],
    ['goes on from what is here', here({ changedAt: at(2), words: other }), 'newer'],
    [
      'goes on from what is here, which only stands elsewhere now',
      here({ changedAt: at(2), words: other }, { changedAt: at(8), words: other }),
      'newer',
    ],
    [
      'is what one has gone on from',
      here({ changedAt: at(3), words: own }, { changedAt: at(8), words: other }),
      'older',
    ],
    [
      'has gone on as one has oneself',
      here(
        { changedAt: at(2), words: other },
        { changedAt: at(8), words: { ...own, text: 'tredje' } },
      ),
      'both',
    ],
    [
      'was changed in the very millisecond in which one changed it oneself',
      here({ changedAt: at(2), words: { ...own, text: 'a' } }, { changedAt: at(3), words: other }),
      'both',
    ],
    ['has nothing in common with it', here({ changedAt: at(9), words: other }), 'both'],
    [
      'is removed here',
      { versions: [{ changedAt: at(2), words: other }], isRemoved: true },
      'removed',
    ],
  ] as const)('%s', (_, known, arrival) => {
    expect(arrivalOf(NOTE, known)).toBe(arrival);
  });
});
