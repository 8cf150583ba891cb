import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from '../../../../renderer/features/meetings/agenda/agenda-order.ts';
import {
  byTime,
  isoDay,
  meetingTime,
} from '../../../../renderer/features/meetings/meeting-date.ts';
import { agendaStops, stopAt } from '../../../../renderer/features/meetings/mode/agenda-stops.ts';
import {
  emptyLine,
  nextVisibility,
  withLabel,
} from '../../../../renderer/features/meetings/mode/line.ts';
import { personMeant } from '../../../../renderer/features/meetings/mode/person-meant.ts';
import type { Note } from '../../../../shared/note/note.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';

const meeting = (date: string, time = ''): Meeting => ({
  id: date + time,
  title: 'Möte',
  date,
  time,
  place: '',
  organ: '',
  attendees: [],
  items: [],
});

describe('the agenda', () => {
  test('moving a step and back changes nothing, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.nat(), (items, at) => {
        const index = at % (items.length - 1);
        const once = moved(items, index, 1);
        expect(new Set(once)).toEqual(new Set(items));
        expect(moved(once, index + 1, -1)).toEqual(items);
      }),
    );
  });

  test('there is nowhere to go beyond the ends', () => {
    expect(moved([1, 2], 0, -1)).toEqual([1, 2]);
    expect(moved([1, 2], 1, 1)).toEqual([1, 2]);
  });
});

describe('meetings by time', () => {
  test('the next comes first, the latest held first, and today’s is to come', () => {
    const all = ['2026-01-01', '2026-03-02', '2026-02-02', '2025-12-01'].map((day) => meeting(day));
    const { coming, held } = byTime(all, '2026-02-02');
    expect(coming.map((one) => one.date)).toEqual(['2026-02-02', '2026-03-02']);
    expect(held.map((one) => one.date)).toEqual(['2026-01-01', '2025-12-01']);
  });

  test('are said as Swedes say them', () => {
    expect(meetingTime(meeting('2025-12-03', '13:00'))).toBe('3 december 2025 kl.\u00a013.00');
    expect(isoDay(new Date(2026, 0, 5))).toBe('2026-01-05');
  });
});

describe('the line in a meeting', () => {
  test('a decision is for the minutes, a question stays as readable as it was', () => {
    const secret = emptyLine('private');
    expect(withLabel(secret, 'fråga')).toMatchObject({ label: 'fråga', visibility: 'private' });
    expect(withLabel(secret, 'beslut')).toMatchObject({ label: 'beslut', visibility: 'minutes' });
    expect(withLabel(withLabel(secret, 'fråga'), 'fråga').label).toBeNull();
  });

  test('F6 goes round the three visibilities', () => {
    const round = [nextVisibility('minutes'), nextVisibility('shared'), nextVisibility('private')];
    expect(round).toEqual(['shared', 'private', 'minutes']);
  });
});

test('the first letters of any of a name mean the only one at the meeting who has them', () => {
  const people = ['Anna Ek (S)', 'Bo Dahl (M)', 'Bodil Ås (C)', 'Bo'];
  expect(personMeant('ann', people)).toBe('Anna Ek (S)');
  expect(personMeant('ås', people)).toBe('Bodil Ås (C)');
  expect(personMeant('bo', people)).toBe('Bo');
  expect(personMeant('bo d', people)).toBe('Bo Dahl (M)');
  expect(personMeant(' Regiondirektören ', people)).toBe('Regiondirektören');
  expect(personMeant('b', people)).toBe('b');
  expect(personMeant('', people)).toBe('');
});

describe('where one can be in a meeting', () => {
  const items = ['a', 'b'].map((id) => ({ id, title: id, subjects: [], decision: '' }));
  const lineIn = (agendaItemId: string | null) => ({ agendaItemId }) as Note;
  const ids = (notes: Note[]) => agendaStops(items, notes).map((stop) => stop?.id ?? null);

  test('what belongs to no ärende comes first, and only where there is any', () => {
    expect(ids([lineIn('a')])).toEqual(['a', 'b']);
    expect(ids([lineIn('a'), lineIn(null)])).toEqual([null, 'a', 'b']);
    expect(ids([lineIn('taken away since')])).toEqual([null, 'a', 'b']);
    expect(agendaStops([], [])).toEqual([null]);
  });

  test('an ärende is found again when the agenda has grown; one that is gone gives the first', () => {
    expect(stopAt([null, ...items], 'b')).toBe(2);
    expect(stopAt([null, ...items], null)).toBe(0);
    expect(stopAt([null, ...items], 'gone')).toBe(1);
    expect(stopAt([null], 'gone')).toBe(0);
  });
});
