import { expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { comingMeeting, meetingFor } from '../../../shared/meeting/taken-up.ts';

const TODAY = '2026-03-10';
const matters = { planId: 'vn-2026', keys: ['RF-2', 'RF-3'] };

const meeting = (id: string, date: string, key: string | null, planId = 'vn-2026'): Meeting => {
  const part = key === null ? null : { kind: 'assignment', key };
  const item = { id: 'a', title: 'Ärende', subjects: [{ planId, part }], decision: '' };
  return { id, title: id, date, time: '', place: '', organ: '', attendees: [], items: [item] };
};

it('is the first from today on that has one of the uppdrag on its agenda', () => {
  const past = meeting('past', '2026-03-09', 'RF-2');
  const other = meeting('other', '2026-03-11', 'RF-9');
  const elsewhere = meeting('elsewhere', '2026-03-11', 'RF-2', 'vn-2025');
  const whole = meeting('whole', '2026-03-11', null);
  const today = meeting('today', TODAY, 'RF-3');
  const later = meeting('later', '2026-04-01', 'RF-2');
  expect(comingMeeting([past, other, elsewhere, whole], matters, TODAY)).toBeNull();
  expect(comingMeeting([later, past, other, today], matters, TODAY)?.id).toBe('today');
  const evening = { ...today, id: 'evening', time: '18:00' };
  const morning = { ...today, id: 'morning', time: '09:00' };
  expect(comingMeeting([evening, morning], matters, TODAY)?.id).toBe('morning');
});

it('is the one that is chosen, or none, before that', () => {
  const [past, coming] = [meeting('past', '2026-03-09', null), meeting('b', TODAY, 'RF-2')];
  const chosen = (id: string | null | undefined) =>
    meetingFor([past, coming], matters, id, TODAY)?.id;
  expect([undefined, null, 'past', 'gone'].map(chosen)).toEqual([
    'b',
    undefined,
    'past',
    undefined,
  ]);
});
