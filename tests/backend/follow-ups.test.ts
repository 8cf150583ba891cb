import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { importMade, openMade, type TestBackend } from './open-made.ts';

const on = (planId: string, key: string) => ({
  planId,
  part: { kind: 'assignment' as const, key },
  anchor: null,
});

/** Two years of one board: Nr 11 goes on as Nr 13. */
async function twoYears(): Promise<TestBackend> {
  const backend = await openMade();
  await importMade(backend, {
    year: 2025,
    assignments: [
      ['RF', '11', 'Att påbörja införandet av digital tolkning vid alla vårdcentraler.'],
      ['RF', '12', 'Att se över ambulansernas placering i länets södra delar.'],
    ],
  });
  await importMade(backend, {
    year: 2026,
    assignments: [
      ['RF', '13', 'Att fortsätta införandet av digital tolkning vid alla vårdcentraler.'],
    ],
  });
  return backend;
}

const ask = ({ ask: call }: TestBackend, text: string, more: object = {}) =>
  call('notes.add', { text, label: 'fråga', ...more });

describe('questions', () => {
  it('are notes with the label, from first to last', async () => {
    const backend = await twoYears();
    const note = await ask(backend, 'Vad kostar det?', {
      saidBy: 'Ada',
      target: on('vn-2026', 'RF-13'),
    });
    await backend.ask('notes.add', { text: 'Ingen fråga' });
    expect(await backend.ask('questions.list', {})).toMatchObject([
      { id: note.id, text: 'Vad kostar det?', askedBy: 'Ada', state: 'open', answer: null },
    ]);
    await backend.ask('notes.edit', { id: note.id, label: null });
    expect(await backend.ask('questions.list', {})).toEqual([]);
  });

  it('are answered, closed, reopened, and the answer is taken back', async () => {
    const backend = await twoYears();
    const { id } = await ask(backend, 'Vad kostar det?');
    const answer = { text: 'Två miljoner.', by: 'Förvaltningen', on: '2026-03-01' };
    expect(await backend.ask('questions.answer', { id, answer })).toMatchObject({
      state: 'answered',
      answer,
    });
    expect(await backend.ask('questions.close', { id })).toMatchObject({ state: 'closed' });
    expect(await backend.ask('questions.reopen', { id })).toMatchObject({ state: 'answered' });
    await backend.ask('questions.answer', { id, answer: { text: 'Tre miljoner.' } });
    const undone = await backend.ask('questions.undo', { id });
    expect(undone?.answer).toEqual(answer);
    expect((await backend.ask('questions.undo', { id }))?.state).toBe('open');
    expect(await backend.ask('questions.undo', { id })).toBeNull();
  });

  it('were asked on the day that it was here, also just after midnight', async () => {
    vi.stubEnv('TZ', 'Europe/Stockholm');
    vi.useFakeTimers({ now: new Date('2026-06-30T22:30:00Z'), toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    });
    const backend = await openMade();
    await ask(backend, 'Vad kostar det?');
    expect(await backend.ask('questions.list', {})).toMatchObject([{ askedOn: '2026-07-01' }]);
  });

  it('keep their answers over a restart', async () => {
    const first = await twoYears();
    const { id } = await ask(first, 'När?');
    await first.ask('questions.answer', { id, answer: { text: 'I maj.' } });
    await first.close();
    const again = await openMade(first.folder);
    expect(await again.ask('questions.list', {})).toMatchObject([{ answer: { text: 'I maj.' } }]);
  });

  it('come along to the next meeting until they are closed', async () => {
    const backend = await twoYears();
    const meeting = (date: string, organ = 'Nämnden') =>
      backend.ask('meetings.add', { title: 'Möte', date, organ });
    const [first, other, next] = [
      await meeting('2025-11-01'),
      await meeting('2025-11-15', 'Annan nämnd'),
      await meeting('2025-12-01'),
    ];
    const open = await ask(backend, 'Öppen', { meetingId: first.id });
    const closed = await ask(backend, 'Stängd', { meetingId: first.id });
    await ask(backend, 'I annat organ', { meetingId: other.id });
    await backend.ask('questions.close', { id: closed.id });
    const carried = await backend.ask('questions.carried', { meetingId: next.id });
    expect(carried.map((it) => it.id)).toEqual([open.id]);
    expect(carried[0]?.askedOn).toBe('2025-11-01');
    expect(await backend.ask('questions.carried', { meetingId: first.id })).toEqual([]);
  });

  it('come along over the years when the agenda is about the same thread', async () => {
    const backend = await twoYears();
    const asked = await ask(backend, 'Hur går det?', { target: on('vn-2025', 'RF-11') });
    await ask(backend, 'Annat uppdrag', { target: on('vn-2025', 'RF-12') });
    const { id } = await backend.ask('meetings.add', { title: 'Möte', date: '2099-01-01' });
    await backend.ask('meetings.edit', {
      id,
      items: [
        {
          title: 'Tolkning',
          decision: '',
          subjects: [{ planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-13' } }],
        },
      ],
    });
    const carried = await backend.ask('questions.carried', { meetingId: id });
    expect(carried.map((it) => it.id)).toEqual([asked.id]);
    const thread = await backend.ask('threads.get', { planId: 'vn-2026', key: 'RF-13' });
    expect(thread.questions.map((it) => it.id)).toEqual([asked.id]);
  });
});

describe('statuses', () => {
  const said = (asOf: string, status: string, more: object = {}) => ({
    planId: 'vn-2025',
    key: 'RF-11',
    status,
    asOf,
    source: 'interim',
    ...more,
  });

  it('show the latest day along the thread, private until one says otherwise', async () => {
    const backend = await twoYears();
    await backend.ask('statuses.add', said('2025-12-31', 'late', { source: 'annual' }));
    await backend.ask('statuses.add', said('2025-04-30', 'ongoing'));
    const latest = await backend.ask('statuses.latest', { planId: 'vn-2026' });
    expect(latest).toMatchObject([
      { key: 'RF-13', entry: { status: 'late', visibility: 'private', key: 'RF-11' } },
    ]);
    const thread = await backend.ask('threads.get', { planId: 'vn-2026', key: 'RF-13' });
    expect(thread.statuses.map((it) => it.status)).toEqual(['ongoing', 'late']);
  });

  it('are made once when their first words are sent twice, and undone as they were written', async () => {
    const backend = await twoYears();
    const id = crypto.randomUUID();
    await backend.ask('statuses.add', said('2025-04-30', 'ongoing', { id, text: 'Enl' }));
    await backend.ask('statuses.add', said('2025-04-30', 'ongoing', { id, text: 'Enligt' }));
    expect(await backend.ask('statuses.list', {})).toMatchObject([{ id, text: 'Enligt' }]);
    await backend.ask('statuses.edit', { id, text: 'F' });
    await backend.ask('statuses.edit', { id, text: 'Förv', continues: true });
    expect((await backend.ask('statuses.undo', { id }))?.text).toBe('Enligt');
  });

  it('are changed, undone, removed and restored', async () => {
    const backend = await twoYears();
    const { id } = await backend.ask('statuses.add', said('2025-04-30', 'ongoing'));
    await backend.ask('statuses.edit', { id, text: 'Ordförande bekräftade.' });
    expect((await backend.ask('statuses.undo', { id }))?.text).toBe('');
    await backend.ask('statuses.remove', { id });
    expect(await backend.ask('statuses.list', {})).toEqual([]);
    await backend.ask('statuses.restore', { id });
    expect(await backend.ask('statuses.list', { planId: 'vn-2025' })).toHaveLength(1);
  });

  it('are refused on an uppdrag that is not there', async () => {
    const { call } = await twoYears();
    expect(
      await call('statuses.add', said('2025-04-30', 'done', { key: 'RF-99' }) as never),
    ).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('stay on their uppdrag when a newer text numbers it otherwise', async () => {
    const backend = await twoYears();
    await backend.ask('statuses.add', said('2025-04-30', 'ongoing'));
    await importMade(backend, {
      year: 2025,
      assignments: [
        ['RF', '21', 'Att påbörja införandet av digital tolkning vid alla vårdcentraler.'],
      ],
    });
    expect(await backend.ask('statuses.list', {})).toMatchObject([
      { key: 'RF-21', partStatus: 'found' },
    ]);
  });
});

describe('motions', () => {
  it('keep the wording they change and show the difference', async () => {
    const backend = await twoYears();
    const motion = await backend.ask('motions.add', {
      text: 'Att slutföra införandet av digital tolkning vid alla vårdcentraler.',
      by: 'Ada',
      supporters: ['Bo'],
      target: { planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-13' } },
    });
    expect(motion).toMatchObject({ visibility: 'private', partName: 'Nr 13', supporters: ['Bo'] });
    expect(motion.original).toMatch(/^Att fortsätta/u);
    expect(motion.diff.filter((part) => part.op !== 'equal')).toEqual([
      { op: 'delete', text: expect.stringContaining('fortsätta') as string },
      { op: 'insert', text: expect.stringContaining('slutföra') as string },
    ]);
    const edited = await backend.ask('motions.edit', { id: motion.id, text: motion.original });
    expect(edited.diff.every((part) => part.op === 'equal')).toBe(true);
    expect((await backend.ask('motions.undo', { id: motion.id }))?.text).toBe(motion.text);
  });

  it('change an att-sats, and find it again in a newer text of its memo', async () => {
    const backend = await openMade();
    const memo = (proposals: string[]) =>
      importMade(backend, { kind: 'tjänsteskrivelse', assignments: [], proposals });
    const { planId } = await memo(['att anta planen', 'att avsluta ärendet']);
    const motion = await backend.ask('motions.add', {
      text: 'att återremittera planen',
      target: { planId: planId ?? '', part: { kind: 'proposal', key: '1' } },
    });
    expect(motion).toMatchObject({ partName: 'Att-sats 1', original: 'att anta planen' });
    await memo(['att notera', 'att anta planen']);
    expect(await backend.ask('motions.list', {})).toMatchObject([
      { partName: 'Att-sats 2', partStatus: 'found' },
    ]);
  });

  it('may be about nothing but an ärende, and are listed by meeting', async () => {
    const backend = await twoYears();
    const meeting = await backend.ask('meetings.add', { title: 'Möte', date: '2026-01-01' });
    const motion = await backend.ask('motions.add', { text: 'Återremiss', meetingId: meeting.id });
    await backend.ask('motions.add', { text: 'Utan möte' });
    expect(motion).toMatchObject({ diff: [], partName: '', partStatus: null, target: null });
    const listed = await backend.ask('motions.list', { meetingId: meeting.id });
    expect(listed.map((it) => it.id)).toEqual([motion.id]);
  });
});

describe('a motion whose answer was lost', () => {
  it('is asked for again without being made twice', async () => {
    const { ask: call } = await openMade();
    const id = crypto.randomUUID();
    await call('motions.add', { id, text: 'Återre' });
    await call('motions.add', { id, text: 'Återremiss' });
    expect(await call('motions.list', {})).toMatchObject([{ id, text: 'Återremiss' }]);
  });
});

describe('a committee’s year', () => {
  const MINE = 'Beredningen för vård';

  it('has its uppdrag, last year’s fate of each, and what is asked on their threads', async () => {
    const backend = await openMade();
    const to = (name: string, followedBy: string | null = null) => ({
      assignedTo: [name],
      followedBy,
    });
    await importMade(backend, {
      year: 2025,
      assignments: [
        [
          'RF',
          '11',
          'Att påbörja införandet av digital tolkning vid alla vårdcentraler.',
          to(MINE),
        ],
        ['RF', '12', 'Att se över ambulansernas placering i länets södra delar.', to(MINE)],
        ['RF', '15', 'Att pröva parkeringen vid länets sjukhus.', to('Nämnden')],
      ],
    });
    await importMade(backend, {
      year: 2026,
      assignments: [
        [
          'RF',
          '13',
          'Att fortsätta införandet av digital tolkning vid alla vårdcentraler.',
          to(MINE),
        ],
        ['RF', '14', 'Att stärka barnhälsan i glesbygd.', to('Nämnden', 'Nämndens beredningar')],
        ['RF', '16', 'Att bygga om köken.', to('Nämnden')],
      ],
    });
    await ask(backend, 'Hur går det?', { target: on('vn-2025', 'RF-11') });
    await ask(backend, 'Varför inte?', { target: on('vn-2025', 'RF-15') });
    await backend.ask('notes.add', { text: 'Lovande', target: on('vn-2026', 'RF-13') });
    const year = await backend.ask('committees.year', { planId: 'vn-2026', committee: MINE });
    expect(year.given).toMatchObject([
      { key: 'RF-13', relation: 'continued', before: ['Nr 11'], openQuestions: 1, notes: 1 },
    ]);
    expect(year.followed.map((it) => it.key)).toEqual(['RF-14']);
    expect(
      year.before?.fates.map((it) => [it.name, it.relation, it.to.map((to) => to.name)]),
    ).toEqual([
      ['Nr 11', 'continued', ['Nr 13']],
      ['Nr 12', 'dropped', []],
    ]);
    expect(year.questions.map((it) => it.text)).toEqual(['Hur går det?']);
    expect(year.notes).toBe(1);
    expect(year.likely).toEqual([]);
  });

  it('asks whether a renamed committee is the same, and keeps the word over a restart', async () => {
    const backend = await openMade();
    const [old, now] = ['Beredningen för närsjukvård', 'Nära vård-beredningen'];
    const text = 'Att påbörja införandet av digital tolkning vid alla vårdcentraler.';
    const to = (name: string) => ({ assignedTo: [name] });
    await importMade(backend, { year: 2025, assignments: [['RF', '1', text, to(old)]] });
    await importMade(backend, { year: 2026, assignments: [['RF', '2', text, to(now)]] });
    const year = ({ ask: call }: TestBackend) =>
      call('committees.year', { planId: 'vn-2026', committee: 'beredningen för Nära vård' });
    const before = await year(backend);
    expect(before.given.map((it) => it.key)).toEqual(['RF-2']);
    expect(before.before?.fates).toEqual([]);
    expect(before.likely).toEqual([{ name: old, reason: 'namnen liknar varandra' }]);
    await backend.ask('committees.decide', { a: now, b: old, verdict: 'same' });
    await backend.close();
    const again = await openMade(backend.folder);
    const after = await year(again);
    expect(after.likely).toEqual([]);
    expect(after.before?.fates.map((it) => it.to.map(({ name }) => name))).toEqual([['Nr 2']]);
    expect(await again.ask('committees.names', { committee: old })).toEqual([old, now]);
    await again.ask('committees.decide', { a: old, b: now, verdict: null });
    expect((await year(again)).likely).toHaveLength(1);
    await again.ask('committees.decide', { a: old, b: now, verdict: 'different' });
    expect(await year(again)).toMatchObject({ likely: [], before: { fates: [] } });
  });

  it('asks of a name that is gone when its uppdrag have gone on to this committee', async () => {
    const backend = await openMade();
    const texts = [
      'Att påbörja införandet av digital tolkning vid alla vårdcentraler.',
      'Att se över ambulansernas placering i länets södra delar.',
    ];
    const all = (name: string) =>
      texts.map((text, at): [string, string, string, object] => [
        'RF',
        String(at + 1),
        text,
        { assignedTo: [name] },
      ]);
    await importMade(backend, { year: 2025, assignments: all('Beredningen för vägar') });
    await importMade(backend, { year: 2026, assignments: all('Tekniska utskottet') });
    const input = { planId: 'vn-2026', committee: 'Tekniska utskottet' };
    expect((await backend.ask('committees.year', input)).likely).toEqual([
      { name: 'Beredningen för vägar', reason: '2 av dess uppdrag har gått vidare hit' },
    ]);
  });
});

describe('a status whose uppdrag a newer text no longer has', () => {
  it('is told as lost, and never shown on another uppdrag with its number', async () => {
    const backend = await twoYears();
    const said = { planId: 'vn-2025', key: 'RF-12', status: 'done', asOf: '2025-05-01' } as const;
    await backend.ask('statuses.add', { ...said, source: 'interim' });
    await importMade(backend, {
      year: 2025,
      assignments: [['RF', '12', 'Att öppna ett bibliotek för barn i centralorten.']],
    });
    expect(await backend.ask('statuses.list', {})).toMatchObject([{ partStatus: 'lost' }]);
    const thread = await backend.ask('threads.get', { planId: 'vn-2025', key: 'RF-12' });
    expect(thread.statuses).toEqual([]);
  });
});

it('says of a status and a yrkande that the meeting they are moved to is not there', async () => {
  const { ask: call, call: tried } = await twoYears();
  const said = { status: 'ongoing', asOf: '2026-01-31', source: 'interim' } as const;
  const status = await call('statuses.add', { planId: 'vn-2026', key: 'RF-13', ...said });
  const motion = await call('motions.add', { text: 'Att avslå' });
  const gone = { ok: false, error: { code: 'not-found' } };
  expect(await tried('statuses.edit', { id: status.id, meetingId: 'x' })).toMatchObject(gone);
  expect(await tried('motions.edit', { id: motion.id, meetingId: 'x' })).toMatchObject(gone);
  const meeting = await call('meetings.add', { title: 'Möte', date: '2026-02-03' });
  const edit = { id: motion.id, meetingId: meeting.id };
  expect(await call('motions.edit', edit)).toMatchObject({ meetingId: meeting.id });
});

it('carries to a meeting on the same thread no question that was asked after it', async () => {
  const backend = await twoYears();
  const { id: later } = await backend.ask('meetings.add', { title: 'Sen', date: '2026-09-01' });
  await ask(backend, 'Frågat i september', {
    meetingId: later,
    target: on('vn-2026', 'RF-13'),
  });
  const { id } = await backend.ask('meetings.add', { title: 'Vår', date: '2026-03-01' });
  const subjects = [{ planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-13' } }];
  await backend.ask('meetings.edit', {
    id,
    items: [{ title: 'Tolkning', subjects, decision: '' }],
  });
  expect(await backend.ask('questions.carried', { meetingId: id })).toEqual([]);
  await backend.ask('meetings.edit', { id, date: '2026-10-01' });
  expect(await backend.ask('questions.carried', { meetingId: id })).toHaveLength(1);
});

it('takes for a committee the year closest before, and no question that is let go', async () => {
  const backend = await openMade();
  const own = { assignedTo: ['Beredningen för vård'] };
  for (const year of [2024, 2026, 2025])
    await importMade(
      backend,
      { year, assignments: [['RF', '1', 'Att införa tolkning', own]] },
      `${year}.txt`,
    );
  const target = on('vn-2026', 'RF-1');
  const { id } = await ask(backend, 'Släppt', { target });
  await ask(backend, 'Kvar', { target });
  await backend.ask('questions.close', { id });
  const year = await backend.ask('committees.year', {
    planId: 'vn-2026',
    committee: 'Beredningen för vård',
  });
  expect(year.before?.planId).toBe('vn-2025');
  expect(year.questions.map((it) => it.text)).toEqual(['Kvar']);
});
