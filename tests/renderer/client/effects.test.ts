import { expect, it } from 'vitest';
import { staleAfter } from '../../../renderer/client/effects.ts';
import { contract, type CallName } from '../../../shared/contract/contract.ts';
import { NOTHING_ARRANGED } from '../../../shared/report/report-draft.ts';
import { importMade } from '../../backend/open-made.ts';
import { COMMITTEE, writtenStore } from '../../backend/written-store.ts';

const [FROM, TO] = ['vn-2025', 'vn-2026'];
const PART = { kind: 'assignment' as const, key: 'RF-2' };

/** Asked for anew each time, or by the window that changed it alone: nothing kept can be old. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'search.run',
  'documents.preview',
  'documents.make',
  'exchange.make',
  'exchange.unlock',
  'exchange.preview',
  'projector.get',
  'window.get',
  'notes.purge',
]);

/** Calls that reach outside the store, or that no made-up document can be had for. */
const NOT_TRIED: ReadonlySet<string> = new Set([
  'plans.addSamples',
  'imports.start',
  'imports.cancel',
  'imports.dismiss',
  'template.save',
  'template.remove',
  'exchange.take',
  'backups.choose',
  'backups.forget',
  'backups.lock',
  'backups.lockEarlier',
  'backups.leaveOpen',
  'backups.lockAgain',
  'backups.make',
  'backups.restore',
  'projector.open',
  'projector.show',
  'window.save',
  'files.save',
]);

/** How much a plan holds is told by the list of plans; its text is not read again for that. */
const withoutCounts = (key: string, value: unknown): unknown => (key === 'counts' ? null : value);

const namesOf = (kind: 'query' | 'command'): CallName[] =>
  (Object.keys(contract) as CallName[]).filter((name) => contract[name].kind === kind);

it('knows of every answer that a command makes old', async () => {
  const { backend, meetingId } = await writtenStore();
  const { ask, call } = backend;
  await importMade(
    backend,
    { year: 2026, assignments: [['RF', '2', 'Att fortsätta hemteam i hela länet.']] },
    'nyare.txt',
  );
  const [note] = await ask('notes.list', { planId: TO });
  const [question] = await ask('questions.list', {});
  const [status] = await ask('statuses.list', {});
  const [motion] = await ask('motions.list', {});
  const id = note?.id ?? '';
  const field = `moten/${meetingId}/arende`;
  const ofPlan = { planId: TO };

  /** Every query that is kept, with what it is asked. */
  const queries: [CallName, object][] = [
    ...namesOf('query')
      .filter((name) => contract[name].input.safeParse({}).success)
      .map((name): [CallName, object] => [name, {}]),
    ...namesOf('query')
      .filter((name) => contract[name].input.safeParse(ofPlan).success)
      .map((name): [CallName, object] => [name, ofPlan]),
    ['compare.plans', { from: FROM, to: TO }],
    ['revisions.preview', { planId: TO, number: 1 }],
    ['threads.get', { planId: TO, key: 'RF-2' }],
    ['notes.history', { id }],
    ['notes.places', { id }],
    ['meetings.get', { id: meetingId }],
    ['questions.carried', { meetingId }],
    ['committees.year', { planId: TO, committee: COMMITTEE }],
    ['committees.names', { committee: COMMITTEE }],
    ['unsent.get', { field }],
    ['unsent.list', { place: 'moten' }],
  ];
  const kept = queries.filter(([name]) => !NOT_KEPT.has(name) && !name.startsWith('backups.'));
  const answers = async (): Promise<Map<string, [CallName, string]>> => {
    const all = new Map<string, [CallName, string]>();
    for (const [name, input] of kept)
      all.set(`${name} ${JSON.stringify(input)}`, [
        name,
        JSON.stringify(
          await call(name as 'plans.get', input as typeof ofPlan),
          name === 'plans.get' ? withoutCounts : undefined,
        ),
      ]);
    return all;
  };

  const target = { planId: TO, part: PART, anchor: null };
  const commands: [CallName, object | (() => Promise<object>)][] = [
    ['settings.save', { name: 'Siv' }],
    ['plans.remove', { planId: FROM }],
    ['plans.restore', { planId: FROM }],
    [
      'links.decide',
      { fromPlanId: FROM, fromKey: 'RF-1', toPlanId: TO, toKey: 'RF-2', verdict: 'different' },
    ],
    ['thoughts.retry', {}],
    ['check.judge', async () => ({ key: await firstFinding(), verdict: 'question' })],
    [
      'corrections.save',
      {
        planId: TO,
        correction: {
          kind: 'set',
          part: { ...PART, wording: 'Att fortsätta hemteam i hela länet.' },
          field: 'text',
          was: 'Att fortsätta hemteam i hela länet.',
          value: 'Att avsluta hemteam.',
        },
      },
    ],
    [
      'corrections.undo',
      async () => ({ planId: TO, id: (await ask('corrections.list', ofPlan))[0]?.id }),
    ],
    ['revisions.take', { planId: TO, number: 1 }],
    ['revisions.keepBack', { planId: TO, number: 1 }],
    ['notes.add', { text: 'Ny', label: 'egen', visibility: 'shared', target, meetingId }],
    ['notes.edit', { id, text: 'Ändrad', label: 'fråga' }],
    ['notes.place', { id, target: { ...target, part: null } }],
    ['notes.keep', { id }],
    ['notes.relabel', { from: 'egen', to: 'annan' }],
    ['notes.undo', { id }],
    ['questions.answer', { id: question?.id, answer: { text: 'Nytt svar' } }],
    ['questions.close', { id: question?.id }],
    ['questions.reopen', { id: question?.id }],
    ['questions.undo', { id: question?.id }],
    ['notes.remove', { id }],
    ['notes.restore', { id }],
    [
      'statuses.add',
      { ...ofPlan, key: 'RF-2', status: 'done', asOf: '2026-03-01', source: 'other' },
    ],
    ['statuses.edit', { id: status?.id, status: 'late' }],
    ['statuses.undo', { id: status?.id }],
    ['statuses.remove', { id: status?.id }],
    ['statuses.restore', { id: status?.id }],
    ['motions.add', { text: 'Att avslå', target: { planId: TO, part: PART } }],
    ['motions.edit', { id: motion?.id, text: 'Att bifalla' }],
    ['motions.undo', { id: motion?.id }],
    ['motions.remove', { id: motion?.id }],
    ['motions.restore', { id: motion?.id }],
    ['meetings.add', { title: 'Annat', date: '2026-05-01' }],
    ['meetings.edit', { id: meetingId, date: '2026-04-01', title: 'Senare' }],
    ['meetings.remove', { id: meetingId }],
    ['meetings.restore', { id: meetingId }],
    ['documents.open', { subject: { kind: 'minutes', meetingId } }],
    [
      'documents.save',
      async () => ({
        id: await draftId(),
        arrangement: { ...NOTHING_ARRANGED, facts: { caseNumber: '1' } },
      }),
    ],
    ['documents.remove', async () => ({ id: await draftId() })],
    ['documents.restore', async () => ({ id: lastDraft })],
    ['unsent.save', { field, text: 'Nytt ärende' }],
    ['committees.decide', { a: COMMITTEE, b: 'Utskottet för omsorg', verdict: 'same' }],
    ['notes.remove', { id }],
    ['notes.purge', { id }],
  ];
  let lastDraft = '';
  const draftId = async (): Promise<string> => {
    lastDraft = (await ask('documents.drafts', {}))[0]?.id ?? '';
    return lastDraft;
  };
  const firstFinding = async (): Promise<string> =>
    (await ask('check.run', ofPlan))[0]?.key ?? 'vn-2026 none';

  const tried = new Set(commands.map(([name]) => name));
  const untried = namesOf('command').filter((name) => !tried.has(name) && !NOT_TRIED.has(name));
  expect(untried).toEqual([]);

  const missed: string[] = [];
  let before = await answers();
  for (const [name, given] of commands) {
    const input = typeof given === 'function' ? await (given as () => Promise<object>)() : given;
    const done = await call(name as 'plans.get', input as typeof ofPlan);
    if (!done.ok) missed.push(`${name}: ${done.error.message}`);
    const after = await answers();
    const stale = staleAfter[name] ?? [];
    for (const [key, [query, answer]] of after)
      if (before.get(key)?.[1] !== answer && !stale.includes(query))
        missed.push(`${name} → ${query}`);
    before = after;
  }
  expect([...new Set(missed)]).toEqual([]);
});
