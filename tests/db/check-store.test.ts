import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStore } from '../../db/check-store.ts';
import { newestTime } from '../../db/clock.ts';
import { connect } from '../../db/driver.ts';
import { openMade, importMade } from '../backend/open-made.ts';
import { open, testFolder } from './open-test-store.ts';

const made = mkdtempSync(join(tmpdir(), 'beredd-check-'));
afterAll(() => rmSync(made, { recursive: true }));

/** A store with one of everything that a person can say, closed again. */
async function writeAll(): Promise<void> {
  const backend = await openMade(made);
  const { ask } = backend;
  for (const year of [2025, 2026]) await importMade(backend, { year }, `${year}.txt`);
  const meeting = await ask('meetings.add', { title: 'Möte', date: '2026-02-03' });
  const target = { planId: 'vn-2026', part: null, anchor: null };
  await ask('notes.add', { text: 'Vad kostar det?', meetingId: meeting.id, target });
  await ask('motions.add', { text: 'Att avslå' });
  await ask('corrections.save', {
    planId: 'vn-2026',
    correction: {
      kind: 'set',
      part: { kind: 'assignment', key: 'RF-1', wording: 'Att pröva' },
      field: 'text',
      was: 'Att pröva',
      value: 'Att pröva mer',
    },
  });
  const pair = { fromPlanId: 'vn-2025', fromKey: 'RF-1', toPlanId: 'vn-2026', toKey: 'RF-1' };
  await ask('links.decide', { ...pair, verdict: 'same' });
  await ask('check.judge', { key: 'vn-2026 something', verdict: 'known' });
  await backend.close();
}

let writing: Promise<void> | undefined;

/** A copy of it; it is written once. */
async function written(): Promise<string> {
  await (writing ??= writeAll());
  const folder = testFolder();
  cpSync(made, folder, { recursive: true });
  return folder;
}

/** What the check says after a change that went past the program. */
async function faultsAfter(change: string): Promise<string[]> {
  const folder = await written();
  const raw = connect(join(folder, 'beredd.sqlite'));
  raw.exec(change);
  raw.close();
  return checkStore(open(folder).db, 'write').map(({ kind }) => kind);
}

describe('the check of a store', () => {
  it('finds nothing in what is as it was written', async () => {
    expect(checkStore(open(await written()).db, 'write')).toEqual([]);
  });

  it.each([
    ['note', `UPDATE note_history SET text = 'Vad kostar den?'`],
    ['note', `UPDATE note_history SET visibility = 'sharee'`],
    ['note', `UPDATE note_history SET target_json = '{'`],
    ['meeting', `UPDATE meeting_history SET title = 'Mote'`],
    ['meeting', `UPDATE meeting_history SET items_json = '['`],
    ['record', `UPDATE record_history SET action = 'adde'`],
    ['record', `UPDATE record_history SET meeting_id = NULL, state_json = '{}'`],
    ['correction', `UPDATE corrections SET correction_json = NULL`],
    ['link', `UPDATE link_decisions SET to_text = 'Att prova'`],
    ['link', `UPDATE link_decisions SET verdict = 'samf'`],
    ['verdict', `UPDATE check_verdicts SET verdict = NULL`],
    ['plan', `UPDATE revisions SET plan_json = '{}' WHERE plan_id = 'vn-2026'`],
    ['reference', `PRAGMA foreign_keys = OFF; UPDATE notes SET meeting_id = 'x'`],
    ['search', `DROP TRIGGER search_parts_removed; DELETE FROM search_parts`],
  ])('tells of a %s that was changed past the program: %s', async (kind, change) => {
    expect(await faultsAfter(change)).toContain(kind);
  });
});

it('tells the newest time of whatever was said last', async () => {
  const latest = '2099-01-01T00:00:00.000Z';
  const { db } = open(await written());
  for (const [table, column] of [
    ['note_history', 'changed_at'],
    ['meeting_history', 'changed_at'],
    ['record_history', 'changed_at'],
    ['link_decisions', 'decided_at'],
    ['check_verdicts', 'decided_at'],
    ['corrections', 'made_at'],
    ['revisions', 'imported_at'],
  ]) {
    db.exec(`UPDATE ${table} SET ${column} = '${latest}'`);
    expect([table, newestTime(db)]).toEqual([table, latest]);
    db.exec(`UPDATE ${table} SET ${column} = '2026-01-01T00:00:00.000Z'`);
  }
});
