import { describe, expect, test } from 'vitest';
import { Attendee } from '../../../shared/meeting/meeting.ts';
import { attendanceFacts } from '../../../shared/report/attendance-facts.ts';

/** What stands at each label that has anybody. */
const told = (attendees: readonly Attendee[]): Record<string, string> =>
  Object.fromEntries(
    attendanceFacts(attendees)
      .filter(({ value }) => value !== '')
      .map(({ label, value }) => [label, value]),
  );

describe('who was at a meeting', () => {
  test('is told as it was of a list that says no more than who is there', () => {
    const before = Attendee.array().parse([
      { name: 'Siv Ek (A)', isPresent: true },
      { name: ' ', isPresent: true },
      { name: 'Olle Al (B)', isPresent: false },
    ]);
    expect(told(before)).toEqual({ Närvarande: 'Siv Ek (A)', Frånvarande: 'Olle Al (B)' });
  });

  test('is told as what: ledamöter, those who serve, those who do not, and others', () => {
    expect(
      told([
        { name: 'Siv Ek, ordförande', isPresent: true, role: 'member' },
        { name: 'Bo Dahl', isPresent: true, role: 'member' },
        { name: 'Cia Ås', isPresent: true, role: 'serving' },
        { name: 'Dan Bo', isPresent: true, role: 'substitute' },
        { name: 'Eva Li', isPresent: true, role: 'other' },
        { name: 'Per Holm', isPresent: true },
      ]),
    ).toEqual({
      Ledamöter: 'Siv Ek, ordförande; Bo Dahl',
      'Tjänstgörande ersättare': 'Cia Ås',
      'Ej tjänstgörande ersättare': 'Dan Bo',
      Närvarande: 'Per Holm',
      'Övriga närvarande': 'Eva Li',
    });
  });

  test('says once who serves for whom, also of one who is not on the list', () => {
    expect(
      told([
        { name: 'Siv Ek', isPresent: false, role: 'member', replacedBy: 'dan bo ' },
        { name: 'Bo Dahl', isPresent: false, role: 'member', replacedBy: 'Utom Listan' },
        { name: 'Cia Ås', isPresent: false, role: 'member', replacedBy: 'Utom listan' },
        { name: 'Dan Bo', isPresent: true, role: 'substitute' },
      ]),
    ).toEqual({
      'Tjänstgörande ersättare': 'Dan Bo (för Siv Ek), Utom Listan (för Bo Dahl och Cia Ås)',
      Frånvarande:
        'Siv Ek (ersätts av dan bo), Bo Dahl (ersätts av Utom Listan), Cia Ås (ersätts av Utom listan)',
    });
  });

  test('has when one came and left, and who served meanwhile', () => {
    expect(
      told([
        {
          name: 'Siv Ek',
          isPresent: true,
          role: 'member',
          from: '09:30',
          until: '14:00',
          replacedBy: 'Dan Bo',
        },
        { name: 'Dan Bo', isPresent: true, role: 'substitute', until: '16:00' },
      ]),
    ).toEqual({
      Ledamöter: 'Siv Ek (från kl.\u00a009.30 till kl.\u00a014.00)',
      'Tjänstgörande ersättare':
        'Dan Bo (för Siv Ek till kl.\u00a009.30 och från kl.\u00a014.00, till kl.\u00a016.00)',
    });
  });

  test('leaves out what no longer holds: times of one who is away, a replacement of one who is there', () => {
    expect(
      told([
        { name: 'Siv Ek', isPresent: true, role: 'member', replacedBy: 'Dan Bo' },
        { name: 'Bo Dahl', isPresent: false, role: 'member', from: '09:30' },
        { name: 'Dan Bo', isPresent: true, role: 'substitute' },
      ]),
    ).toEqual({
      Ledamöter: 'Siv Ek',
      'Ej tjänstgörande ersättare': 'Dan Bo',
      Frånvarande: 'Bo Dahl',
    });
  });
});
