import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  moved,
  withBack,
  withoutUntouched,
} from '../../../../renderer/features/meetings/agenda/agenda-order.ts';
import { isoDay } from '../../../../renderer/components/when.ts';
import { byTime, meetingTime } from '../../../../renderer/features/meetings/meeting-date.ts';
import { agendaStops, stopAt } from '../../../../renderer/features/meetings/mode/agenda-stops.ts';
import {
  emptyLine,
  nextVisibility,
  withLabel,
} from '../../../../renderer/features/meetings/mode/line.ts';
import { personMeant } from '../../../../renderer/features/meetings/person-meant.ts';
import { withoutAdded } from '../../../../renderer/features/meetings/agenda/without-added.ts';
import {
  addedWords,
  readAgenda,
} from '../../../../renderer/features/meetings/agenda/agenda-titles.ts';
import { attendeeNames } from '../../../../shared/meeting/attendee-names.ts';
import { attendanceOf } from '../../../../shared/meeting/attendance.ts';
import { attendeeLine } from '../../../../renderer/features/meetings/attendee-words.ts';
import { formerAttendees } from '../../../../renderer/features/meetings/former-attendees.ts';
import {
  preparedMotions,
  preparedNotes,
} from '../../../../renderer/features/meetings/mode/prepared.ts';
import type { Motion } from '../../../../shared/follow-up/motion.ts';
import type { Note } from '../../../../shared/note/note.ts';
import type { Attendee, Meeting } from '../../../../shared/meeting/meeting.ts';

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

describe('an ärende that was just added', () => {
  const item = (id: string, decision = '') => ({ id, title: id, subjects: [], decision });

  test('is taken back, and what came to the agenda since stays', () => {
    const now = [item('a', 'Mötet öppnades.'), item('b'), item('c')];
    expect(withoutAdded(now, item('b'))).toEqual([item('a', 'Mötet öppnades.'), item('c')]);
  });

  test('stays where somebody has gone on with it', () => {
    expect(withoutAdded([item('a'), item('b', 'Beslut.')], item('b'))).toBeNull();
  });

  test('may be gone already', () => {
    expect(withoutAdded([item('a')], item('b'))).toEqual([item('a')]);
  });
});

describe('a change of the agenda, taken back when others have been made since', () => {
  const item = (id: string, decision = '') => ({ id, decision });

  test('puts a removed ärende back without undoing what was written in the others', () => {
    const now = [item('a', 'Mötet öppnades.'), item('c')];
    expect(withBack(now, item('b'), 1)).toEqual([now[0], item('b'), now[1]]);
    expect(withBack([], item('b'), 1)).toEqual([item('b')]);
    expect(withBack([item('b', 'Åter.')], item('b'), 0)).toEqual([item('b', 'Åter.')]);
  });

  test('leaves what somebody has gone on with of what was added', () => {
    const added = [item('b'), item('c')];
    expect(withoutUntouched([item('a'), item('b', 'Beslut.'), item('c')], added)).toEqual([
      item('a'),
      item('b', 'Beslut.'),
    ]);
  });
});

describe('an agenda taken from another document', () => {
  const agendaTitles = (text: string) => readAgenda(text).items.map(({ title }) => title);

  test('gives a title a line, without numbers and bullets', () => {
    expect(agendaTitles('§ 12 Öppnande\r\n§ 13. Budget\n\n')).toEqual(['Öppnande', 'Budget']);
    expect(agendaTitles('1. Öppnande\n2)\tBudget  2026\n- Övrigt')).toEqual([
      'Öppnande',
      'Budget 2026',
      'Övrigt',
    ]);
  });

  test('a number that counts the lines is left out; one that is part of the title stays', () => {
    expect(agendaTitles('4 Val\n5 Budget\n6 Övrigt')).toEqual(['Val', 'Budget', 'Övrigt']);
    expect(agendaTitles('3 nya uppdrag\n2026 års budget')).toEqual([
      '3 nya uppdrag',
      '2026 års budget',
    ]);
  });

  test('a whole kallelse gives its ärenden, and says how much was something else', () => {
    const kallelse = [
      'Kallelse till Vårdnämnden',
      'Tid: tisdag den 3 mars 2026, klockan 9.00–16.00',
      'Ledamöter: Anna Ek (S), ordförande',
      '',
      '§ 1\tSammanträdet öppnas',
      '2.\tUppföljning av uppdrag\t9.15\tPer Holm',
      '\tFöredragande: Maria Åberg, områdeschef',
      '26RS1234',
      'Fika 10.15–10.30',
      '3. Svar på motion från Lena Ek (V) om',
      '   gratis tandvård',
      '4) Remisser',
      '   a) Tandvård',
      '   b) Sjukresor',
      '5. kl. 13.00–13.20 Information (ca 20 min)',
      'Sida 1 av 2',
    ].join('\r\n');
    expect(readAgenda(kallelse)).toEqual({
      items: [
        { title: 'Sammanträdet öppnas' },
        {
          title: 'Uppföljning av uppdrag',
          time: '09:15',
          presenter: 'Per Holm; Maria Åberg, områdeschef',
          reference: '26RS1234',
        },
        { title: 'Svar på motion från Lena Ek (V) om gratis tandvård' },
        { title: 'Remisser' },
        { title: 'Tandvård' },
        { title: 'Sjukresor' },
        { title: 'Information (ca 20 min)', time: '13:00' },
      ],
      leftOut: 5,
    });
  });

  test('a time before a title is no part of it, and no number', () => {
    expect(agendaTitles('9.00 Öppnande\n10:15 – 10:45 Budget')).toEqual(['Öppnande', 'Budget']);
  });

  test('nothing typed in a list without numbers is left out', () => {
    const text = 'Öppnande\nFöredragande: Anna Ek\nBudget 2026';
    const items = text.split('\n').map((title) => ({ title }));
    expect(readAgenda(text)).toEqual({ items, leftOut: 0 });
  });

  test.each([
    ['Dnr HSN 2026/0123', { reference: 'HSN 2026/0123' }],
    ['Diarienummer: RS/12/2026', { reference: 'RS/12/2026' }],
    ['RK 2025-01234', { reference: 'RK 2025-01234' }],
    ['Kl. 9.15–9.30', { time: '09:15' }],
    ['föredras av Siv Ek', { presenter: 'Siv Ek' }],
    [
      'Dnr 26RS1, föredragande: Siv Ek (S), kl. 10.00',
      { reference: '26RS1', presenter: 'Siv Ek (S)', time: '10:00' },
    ],
  ])('what a line under an ärende says of it is its own: %s', (line, facts) => {
    const { items, leftOut } = readAgenda(`1. Val\n2. Budget\n${line}\n3. Övrigt`);
    expect(items[1]).toEqual({ title: 'Budget', ...facts });
    expect([items.length, leftOut]).toEqual([3, 0]);
  });

  test('who, when and which number stand in columns after a title or in parentheses too', () => {
    const text = [
      '1.\tVal av justerare (dnr RS 2026/9)',
      '2.\tBudget 2027\tPer Holm\tRS 2026/12\t09:30',
      '3.\tÖvrigt',
    ].join('\n');
    expect(readAgenda(text).items).toEqual([
      { title: 'Val av justerare', reference: 'RS 2026/9' },
      { title: 'Budget 2027', presenter: 'Per Holm', reference: 'RS 2026/12', time: '09:30' },
      { title: 'Övrigt' },
    ]);
  });

  test.each(['2026-03', 'Fika 10.15–10.30', 'Sida 1/12', 'Föredragande', 'Anna Ek', '2026-03-03'])(
    'a line that says nothing of an ärende is counted as left out: %s',
    (line) => {
      const read = readAgenda(`1. Val\n2. Budget\n${line}\n3. Övrigt`);
      expect(read.items).toEqual(['Val', 'Budget', 'Övrigt'].map((title) => ({ title })));
      expect(read.leftOut).toBe(1);
    },
  );

  test('what was left out is told', () => {
    expect(addedWords(2, 0)).toBe('2 ärenden är tillagda.');
    expect(addedWords(2, 1)).toContain('En annan rad är inte med');
    expect(addedWords(15, 9)).toContain('9 andra rader är inte med');
  });
});

describe('who is there', () => {
  test('a title goes with the name before it', () => {
    expect(attendeeNames('Anna Ek (S), ordförande, Bo Dahl (M), 1:e vice ordförande')).toEqual([
      'Anna Ek (S), ordförande',
      'Bo Dahl (M), 1:e vice ordförande',
    ]);
    expect(attendeeNames('Anna Ek, Bo Dahl;Cia Ås\n\tDan  Bo,')).toEqual([
      'Anna Ek',
      'Bo Dahl',
      'Cia Ås',
      'Dan Bo',
    ]);
    expect(attendeeNames(' , ')).toEqual([]);
  });

  test('the same people come from the organ’s latest meeting, ticked again', () => {
    const held = (date: string, organ: string, name: string): Meeting => ({
      ...meeting(date),
      organ,
      attendees: [{ name, isPresent: false }],
    });
    const now = { ...meeting('2026-03-01'), organ: 'Vårdnämnden' };
    const all = [
      now,
      held('2026-01-01', 'vårdnämnden ', 'Anna'),
      held('2026-02-01', 'Vårdnämnden', 'Bo'),
      held('2026-02-20', 'Kulturnämnden', 'Cia'),
    ];
    expect(formerAttendees(now, all)?.attendees).toEqual([{ name: 'Bo', isPresent: true }]);
    expect(formerAttendees({ ...now, organ: 'Annat' }, all)).toBeNull();
    const sorted: Meeting = {
      ...held('2026-02-02', 'Vårdnämnden', ''),
      attendees: [
        { name: 'Bo', isPresent: false, role: 'member', replacedBy: 'Dan' },
        { name: 'Dan', isPresent: true, role: 'serving', from: '09:00' },
      ],
    };
    expect(formerAttendees(now, [...all, sorted])?.attendees).toEqual([
      { name: 'Bo', isPresent: true, role: 'member' },
      { name: 'Dan', isPresent: true, role: 'substitute' },
    ]);
  });

  test('the line under a name says as what one is there, and what holds of the rest', () => {
    const bo: Attendee = { name: 'Bo Dahl', isPresent: false, role: 'member', replacedBy: 'Dan' };
    const dan: Attendee = { name: 'Dan', isPresent: true, role: 'substitute' };
    const ann: Attendee = { name: 'Ann', isPresent: true };
    const lines = (...all: Attendee[]) => all.map((it) => attendeeLine(it, attendanceOf(all)));
    expect(lines(bo, dan, ann)).toEqual([
      'Ledamot · frånvarande · ersätts av Dan',
      'Tjänstgörande ersättare · närvarande · för Bo Dahl',
      'Närvarande',
    ]);
    expect(lines({ ...bo, isPresent: true }, { ...dan, until: '14:00' })).toEqual([
      'Ledamot · närvarande',
      'Ej tjänstgörande ersättare · till kl.\u00a014.00',
    ]);
  });
});

describe('what was prepared on an ärende’s uppdrag', () => {
  const subject = { planId: 'p', part: { kind: 'assignment' as const, key: 'RF-1' } };
  const target = { planId: 'p', part: subject.part, anchor: null };
  const note = (id: string, more: Partial<Note> = {}) =>
    ({ id, text: id, target, meetingId: null, label: null, isDone: false, ...more }) as Note;

  test('is every open note on it, latest first, but those of the meeting itself and the questions', () => {
    const notes = [
      note('old', { createdAt: '2026-01-01' }),
      note('new', { createdAt: '2026-01-02' }),
      note('done', { isDone: true }),
      note('question', { label: 'fråga' }),
      note('said', { meetingId: 'm' }),
      note('other', { target: { ...target, part: { kind: 'assignment', key: 'RF-2' } } }),
    ];
    expect(preparedNotes(notes, subject, 'm').map(({ id }) => id)).toEqual(['new', 'old']);
    expect(preparedNotes(notes, { planId: 'p', part: null }, 'm')).toEqual([]);
  });

  test('is every yrkande on it that no meeting has yet', () => {
    const motion = (id: string, meetingId: string | null): Motion => ({
      ...({} as Motion),
      id,
      target,
      meetingId,
    });
    const motions = [motion('mine', null), motion('put', 'm')];
    expect(preparedMotions(motions, subject).map(({ id }) => id)).toEqual(['mine']);
  });
});
