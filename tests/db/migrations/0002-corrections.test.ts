import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addCorrection, correctionsOf, correctionsVersion } from '../../../db/corrections.ts';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { firstStore } from '../../../db/migrations/0001-first-store.ts';
import { corrections } from '../../../db/migrations/0002-corrections.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('adds corrections to a store of the version before, whose plans and notes stay', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, [firstStore]);
  db.run(sql`INSERT INTO plans (id, kind, organ, organization, year, title, is_sample, revision)
    VALUES ('vn-2026', 'verksamhetsplan', 'Vårdnämnden', '', 2026, 'Plan', 0, 1)`);
  db.run(sql`INSERT INTO notes (id, author, created_at, version) VALUES ('n1', 'Siv', '2026', 1)`);
  migrate(db, [firstStore, corrections]);

  expect(db.all(sql`SELECT id FROM plans`)).toEqual([{ id: 'vn-2026' }]);
  expect(db.all(sql`SELECT id FROM notes`)).toEqual([{ id: 'n1' }]);
  expect([correctionsOf(db, 'vn-2026'), correctionsVersion(db, 'vn-2026')]).toEqual([[], 0]);

  const settle = { kind: 'settle' as const, code: 'number-gap', message: 'Nr 3 saknas.' };
  addCorrection(db, { id: 'c1', planId: 'vn-2026', correction: settle }, '2026-01-01');
  expect(correctionsOf(db, 'vn-2026')).toEqual([{ id: 'c1', correction: settle }]);
  addCorrection(db, { id: 'c1', planId: 'vn-2026', correction: null }, '2026-01-02');
  expect([correctionsOf(db, 'vn-2026'), correctionsVersion(db, 'vn-2026')]).toEqual([[], 2]);
  db.close();
});
