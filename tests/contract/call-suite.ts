import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../shared/contract/call.ts';
import type { CallName, Input, Output } from '../../shared/contract/contract.ts';

/**
 * Calls that every transport must carry alike. Bound to no test runner: each shell's own test runs
 * them through its own door, on an empty store, in this order.
 */

/** The door: any name, any input, as a stranger could send it. */
export type RawCall = (name: string, input: unknown) => Promise<Result<unknown>>;

export interface CallCase {
  name: string;
  run: (call: RawCall) => Promise<void>;
}

const SAMPLES = join(import.meta.dirname, '../../samples/files');
const SAMPLE = 'vardnamnden-2026.txt';
/** A reading takes well under a second; a transport that lost it must not hang the suite. */
const LONGEST_READING_MS = 15_000;

const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(SAMPLES, name)));

async function ask<N extends CallName>(
  call: RawCall,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const result = await call(name, input);
  assert.ok(result.ok, result.ok ? '' : `${name}: ${result.error.message}`);
  return result.value as Output<N>;
}

async function refused(call: RawCall, name: string, input: unknown, code: string): Promise<void> {
  const result = await call(name, input);
  assert.equal(result.ok, false, `${name} should have been refused`);
  assert.equal(result.ok ? '' : result.error.code, code);
  assert.match(result.ok ? '' : result.error.message, /^[A-ZÅÄÖ].*\.$/u);
}

async function importSample(call: RawCall, name: string): Promise<string> {
  const { jobId } = await ask(call, 'imports.start', { file: name, bytes: sample(name) });
  const until = Date.now() + LONGEST_READING_MS;
  while (Date.now() < until) {
    const job = (await ask(call, 'imports.list', {})).find((it) => it.id === jobId);
    if (job?.outcome) {
      assert.notEqual(job.outcome.planId, null, job.outcome.message);
      return job.outcome.planId ?? '';
    }
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`${name} was not read in time`);
}

const firstPlan = async (call: RawCall) => {
  const [summary] = await ask(call, 'plans.list', {});
  assert.ok(summary, 'no plan in the store');
  return ask(call, 'plans.get', { planId: summary.id });
};

const refusals: CallCase[] = [
  {
    name: 'refuses a call that is not in the contract',
    run: async (call) => {
      await refused(call, 'plans.destroy', {}, 'invalid');
      await refused(call, '__proto__', {}, 'invalid');
      await refused(call, 'toString', {}, 'invalid');
      await refused(call, '', {}, 'invalid');
    },
  },
  {
    name: 'refuses input that does not fit the schema',
    run: async (call) => {
      await refused(call, 'plans.get', {}, 'invalid');
      await refused(call, 'plans.get', { planId: 7 }, 'invalid');
      await refused(call, 'plans.get', { planId: 'a', extra: 1 }, 'invalid');
      await refused(call, 'plans.get', null, 'invalid');
      await refused(call, 'plans.get', undefined, 'invalid');
      await refused(call, 'settings.save', { textSize: 5000 }, 'invalid');
      await refused(call, 'imports.start', { file: 'x', bytes: [1, 2] }, 'invalid');
    },
  },
  {
    name: 'says in Swedish what is not there',
    run: async (call) => {
      await refused(call, 'plans.get', { planId: 'finns-inte' }, 'not-found');
      await refused(call, 'meetings.get', { id: 'finns-inte' }, 'not-found');
      await refused(call, 'notes.edit', { id: 'finns-inte', text: '' }, 'not-found');
      await refused(call, 'imports.cancel', { jobId: 'finns-inte' }, 'not-found');
    },
  },
];

const settings: CallCase[] = [
  {
    name: 'keeps settings and where the window was, letters and all',
    run: async (call) => {
      const name = 'Åsa Öberg 🌲 "citat" \\ \u2028';
      await ask(call, 'settings.save', { name, theme: 'dark' });
      const kept = await ask(call, 'settings.save', { textSize: 120 });
      assert.equal(kept.name, name);
      assert.deepEqual(await ask(call, 'settings.get', {}), kept);
      const state = { route: '/planer', planId: null, scroll: 0.5 };
      await ask(call, 'window.save', state);
      const chosen = { mark: 'Nr 1', words: '\u0002Å\u0003', isName: true, isSnippet: true };
      const recent = [{ ...chosen, detail: '', address: '#/planer', query: 'å', block: null }];
      await ask(call, 'window.save', { recent });
      assert.deepEqual(await ask(call, 'window.get', {}), { ...state, recent });
    },
  },
];

const documents: CallCase[] = [
  {
    name: 'takes a document in, byte for byte, and reads it',
    run: async (call) => {
      const planId = await importSample(call, SAMPLE);
      const original = await ask(call, 'plans.original', { planId });
      assert.ok(original.bytes instanceof Uint8Array);
      assert.deepEqual(Buffer.from(original.bytes), Buffer.from(sample(SAMPLE)));
      const stored = await ask(call, 'plans.get', { planId });
      assert.ok(stored.plan.assignments.length > 10);
      assert.equal(stored.summary.counts.assignments, stored.plan.assignments.length);
    },
  },
  {
    name: 'compares two years and keeps a decision on a link',
    run: async (call) => {
      const to = (await firstPlan(call)).summary.id;
      const from = await importSample(call, 'vardnamnden-2025.txt');
      const pairs = (await ask(call, 'compare.plans', { from, to })).assignments;
      const pair = pairs.find((it) => it.from && it.to);
      assert.ok(pair?.from && pair.to, 'no pair at all');
      const ends = { fromPlanId: from, fromKey: pair.from.key, toPlanId: to, toKey: pair.to.key };
      await ask(call, 'links.decide', { ...ends, verdict: 'different' });
      const after = (await ask(call, 'compare.plans', { from, to })).assignments;
      const linked = (it: (typeof pairs)[number]) =>
        it.from?.key === ends.fromKey && it.to?.key === ends.toKey;
      assert.equal(after.filter(linked).length, 0);
      await ask(call, 'links.decide', { ...ends, verdict: null });
      const { years } = await ask(call, 'threads.get', { planId: to, key: ends.toKey });
      assert.ok(years.some((year) => year.planId === from && year.assignment.key === ends.fromKey));
    },
  },
];

const writing: CallCase[] = [
  {
    name: 'keeps a note through change and undo',
    run: async (call) => {
      const { summary, plan } = await firstPlan(call);
      const key = plan.assignments[0]?.key ?? '';
      const target = {
        planId: summary.id,
        part: { kind: 'assignment', key },
        anchor: null,
      } as const;
      const note = await ask(call, 'notes.add', { text: 'Hur går det?', target });
      assert.equal(note.visibility, 'private');
      await ask(call, 'notes.edit', { id: note.id, text: 'Hur gick det?' });
      const undone = await ask(call, 'notes.undo', { id: note.id });
      assert.equal(undone?.text, 'Hur går det?');
      assert.equal(await ask(call, 'notes.undo', { id: note.id }), null);
      const { hits } = await ask(call, 'search.run', { text: '"hur går"' });
      assert.ok(hits.some((hit) => hit.noteId === note.id));
    },
  },
  {
    name: 'says where a note stood, keeps it there and gives it a place again',
    run: async (call) => {
      const { summary, plan } = await firstPlan(call);
      const key = plan.assignments[1]?.key ?? '';
      const part = { kind: 'assignment', key } as const;
      const target = { planId: summary.id, part, anchor: null };
      const { id } = await ask(call, 'notes.add', { text: 'Var hör den hemma?', target });
      assert.deepEqual(await ask(call, 'notes.unplaced', {}), []);
      const { former, candidates } = await ask(call, 'notes.places', { id });
      assert.ok(former?.text);
      assert.deepEqual(candidates[0]?.target.part, part);
      assert.equal((await ask(call, 'notes.keep', { id })).target?.isKept, true);
      const placed = await ask(call, 'notes.place', { id, target });
      assert.equal(placed.target?.isKept, undefined);
      await refused(call, 'notes.keep', { id: 'finns-inte' }, 'not-found');
    },
  },
  {
    name: "tells a note's history, labels and earlier years, and empties the bin",
    run: async (call) => {
      const { id } = await ask(call, 'notes.add', { text: 'Bort för gott', label: 'egen etikett' });
      const labels = await ask(call, 'notes.labels', {});
      assert.ok(labels.some((it) => it.label === 'egen etikett'));
      assert.deepEqual((await ask(call, 'notes.history', { id }))[0]?.changes, ['made']);
      const listed = await ask(call, 'notes.overview', {});
      assert.ok(listed.some((it) => it.note.id === id && it.where === ''));
      assert.ok(listed.some((it) => it.where.startsWith('Uppdrag')));
      for (const { id: planId } of await ask(call, 'plans.list', {}))
        assert.ok(Array.isArray(await ask(call, 'notes.earlier', { planId })));
      await refused(call, 'notes.purge', { id }, 'conflict');
      await ask(call, 'notes.remove', { id });
      assert.equal((await ask(call, 'notes.bin', {}))[0]?.note.id, id);
      await ask(call, 'notes.purge', { id });
      assert.deepEqual(await ask(call, 'notes.bin', {}), []);
    },
  },
  {
    name: 'makes minutes without the private note',
    run: async (call) => {
      const { id: meetingId } = await ask(call, 'meetings.add', {
        title: 'Sammanträde',
        date: '2026-03-04',
      });
      await ask(call, 'notes.add', { text: 'Synlig Blåsippa', visibility: 'minutes', meetingId });
      await ask(call, 'notes.add', { text: 'Hemlig Vitsippa', meetingId });
      const subject = { kind: 'minutes' as const, meetingId };
      const file = await ask(call, 'documents.make', { subject, format: 'md' });
      assert.ok(file.bytes instanceof Uint8Array);
      const text = new TextDecoder().decode(file.bytes);
      assert.ok(text.includes('Blåsippa'));
      assert.ok(!text.includes('Vitsippa'));
      const preview = await ask(call, 'documents.preview', { subject });
      assert.equal(preview.leaves.privateLeft, 1);
      assert.ok(!preview.html.includes('Vitsippa'));
    },
  },
  {
    name: 'makes a briefing, and tells what would leave with it',
    run: async (call) => {
      const { summary, plan } = await firstPlan(call);
      const planId = summary.id;
      const key = plan.assignments[0]?.key ?? '';
      const subject = { kind: 'briefing' as const, planId, keys: [key] };
      const view = await ask(call, 'documents.preview', { subject });
      assert.ok(view.html.includes('Förslag till beslut'));
      assert.ok(view.leaves.citations > 0);
      const arrangement = {
        parts: [{ id: 'wording', isIncluded: true }],
        choices: {},
        texts: { assessment: 'Egen bedömning med blåbär.' },
        facts: { caseNumber: '26RS1' },
        privateNotes: [],
      };
      const file = await ask(call, 'documents.make', { subject, arrangement, format: 'json' });
      const made = new TextDecoder().decode(file.bytes);
      for (const words of [plan.plan.organ, 'blåbär', '26RS1'])
        assert.ok(made.includes(words), words);
      const missing = { kind: 'briefing', planId, keys: ['finns-inte'] };
      await refused(call, 'documents.make', { subject: missing, format: 'md' }, 'not-found');
    },
  },
];

const followUps: CallCase[] = [
  {
    name: 'keeps a question, its answer, a status and a motion',
    run: async (call) => {
      const { summary, plan } = await firstPlan(call);
      const { id: planId } = summary;
      const key = plan.assignments[0]?.key ?? '';
      const part = { kind: 'assignment', key } as const;
      const { id } = await ask(call, 'notes.add', {
        text: 'Vad kostar det?',
        label: 'fråga',
        target: { planId, part, anchor: null },
      });
      await ask(call, 'questions.answer', { id, answer: { text: 'Ett öre.' } });
      await ask(call, 'questions.close', { id });
      const reopened = await ask(call, 'questions.reopen', { id });
      assert.equal(reopened.answer?.text, 'Ett öre.');
      const said = { asOf: '2026-04-30', status: 'ongoing', source: 'interim' } as const;
      await ask(call, 'statuses.add', { planId, key, ...said });
      const [latest] = await ask(call, 'statuses.latest', { planId });
      assert.equal(latest?.entry.status, 'ongoing');
      const motion = await ask(call, 'motions.add', { text: 'Att', target: { planId, part } });
      assert.ok(motion.diff.length > 0);
      await ask(call, 'motions.remove', { id: motion.id });
      const thread = await ask(call, 'threads.get', { planId, key });
      assert.deepEqual(
        [thread.questions.length, thread.statuses.length, thread.motions.length],
        [1, 1, 0],
      );
    },
  },
  {
    name: 'gives a committee’s year, and an ärende for everybody to see',
    run: async (call) => {
      const { summary } = await firstPlan(call);
      const year = await ask(call, 'committees.year', {
        planId: summary.id,
        committee: 'Beredningen för intet',
      });
      assert.ok(Array.isArray(year.given));
      assert.equal(await ask(call, 'projector.get', {}), null);
      const item = { meetingId: 'finns-inte', itemId: 'finns-inte' };
      await refused(call, 'projector.show', { item }, 'not-found');
    },
  },
];

const copies: CallCase[] = [
  {
    name: 'tells how it stands with the copies, and makes none before a place is chosen',
    run: async (call) => {
      const status = await ask(call, 'backups.status', {});
      assert.deepEqual([status.folder, status.last], [null, null]);
      assert.deepEqual(await ask(call, 'backups.list', {}), []);
      assert.ok(Array.isArray(await ask(call, 'backups.places', {})));
      await refused(call, 'backups.make', {}, 'invalid');
      await refused(call, 'backups.choose', { folder: 'inte/hela/vägen' }, 'invalid');
      const gone = { kind: 'made', name: 'beredd-finns-inte.zip' };
      await refused(call, 'backups.restore', gone, 'not-found');
      await ask(call, 'backups.forget', {});
      const { faults, copy } = await ask(call, 'backups.verify', {});
      assert.deepEqual([faults, copy], [[], null]);
    },
  },
];

const exchange: CallCase[] = [
  {
    name: 'gives notes as a file, and knows them again when they come back',
    run: async (call) => {
      const { summary } = await firstPlan(call);
      const { id: planId } = summary;
      const target = { planId, part: null, anchor: null };
      const text = 'Till en kollega';
      const { id } = await ask(call, 'notes.add', { text, visibility: 'shared', target });
      const { notes } = await ask(call, 'exchange.offer', { planId });
      assert.ok(notes.some((note) => note.id === id));
      const { bytes } = await ask(call, 'exchange.make', { planId, notes: [id] });
      const file = new Uint8Array(bytes);
      const preview = await ask(call, 'exchange.preview', { bytes: file });
      assert.deepEqual(
        preview.notes.map((note) => [note.id, note.arrival]),
        [[id, 'same']],
      );
      const taken = await ask(call, 'exchange.take', { bytes: file });
      assert.deepEqual(taken, { added: [], changed: [], answered: [] });
      const other = new TextEncoder().encode('{}');
      await refused(call, 'exchange.preview', { bytes: other }, 'unreadable');
      await ask(call, 'notes.remove', { id });
    },
  },
];

/** Every call case, in the order they build on each other. */
export const callCases: readonly CallCase[] = [
  ...refusals,
  ...settings,
  ...documents,
  ...writing,
  ...followUps,
  ...copies,
  ...exchange,
];
