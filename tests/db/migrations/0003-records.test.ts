import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { firstStore } from '../../../db/migrations/0001-first-store.ts';
import { corrections } from '../../../db/migrations/0002-corrections.ts';
import { records } from '../../../db/migrations/0003-records.ts';
import { answers, damagedRecords } from '../../../db/records.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('adds records to a store of the version before, whose plans and notes stay', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, [firstStore, corrections]);
  db.run(sql`INSERT INTO notes (id, author, created_at, version) VALUES ('n1', 'Siv', '2026', 1)`);
  migrate(db, [firstStore, corrections, records]);

  expect(db.all(sql`SELECT id FROM notes`)).toEqual([{ id: 'n1' }]);
  expect(answers.list(db)).toEqual([]);
  const state = { text: 'Det går bra.', by: 'Förvaltningen', on: '2026-02-01' };
  answers.add(db, { id: 'n1', author: 'Siv', at: '2026-02-02', state });
  expect(answers.find(db, 'n1')).toMatchObject({ state, version: 1, author: 'Siv' });

  expect(damagedRecords(db)).toEqual([]);
  db.run(sql`UPDATE record_history SET state_json = replace(state_json, 'bra', 'bro')`);
  expect(damagedRecords(db)).toEqual(['n1']);
  db.close();
});
