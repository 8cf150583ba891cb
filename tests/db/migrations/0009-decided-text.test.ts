import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { keepBack, listPlans, setRevision } from '../../../db/plans.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

const addText = (db: ReturnType<typeof connect>, number: number): void => {
  db.run(sql`INSERT INTO revisions (plan_id, number, imported_at, read_by, file_name, format, sha256,
      original, assignments, indicators, budget_tables, risks, doubts, plan_json)
    VALUES ('vn-2026', ${number}, '2026', '1', 'a.txt', 'text', ${String(number)}, 'a', 0, 0, 0, 0, 0, '{}')`);
};

it('lets a newer text wait in a store from before, until it is decided on there', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, migrations.slice(0, 8));
  const head = {
    kind: 'verksamhetsplan',
    organ: 'Vårdnämnden',
    title: 'Plan',
    year: 2026,
  } as const;
  db.run(sql`INSERT INTO plans (id, kind, organ, organization, year, title, is_sample, revision)
    VALUES ('vn-2026', ${head.kind}, ${head.organ}, '', ${head.year}, ${head.title}, 0, 1)`);
  addText(db, 1);
  addText(db, 2);
  migrate(db, migrations.slice(0, 9));
  const waiting = () => listPlans(db).map((it) => it.waitingText);
  expect(waiting()).toEqual([2]);
  keepBack(db, 'vn-2026', 2);
  expect(waiting()).toEqual([null]);
  addText(db, 3);
  expect(waiting()).toEqual([3]);
  // An older decision takes no newer one back.
  keepBack(db, 'vn-2026', 3);
  keepBack(db, 'vn-2026', 2);
  expect(waiting()).toEqual([null]);
  addText(db, 4);
  setRevision(db, 'vn-2026', 4, { ...head, organization: '' });
  setRevision(db, 'vn-2026', 1, { ...head, organization: '' });
  expect(waiting()).toEqual([null]);
  db.close();
});
