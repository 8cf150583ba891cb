import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { listNotes } from '../../../db/notes.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('knows the plan and the meeting of the notes that were there', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, migrations.slice(0, 4));
  db.run(sql`INSERT INTO plans (id, kind, organ, organization, year, title, is_sample, revision)
    VALUES ('vn-2026', 'verksamhetsplan', 'Vårdnämnden', '', 2026, 'Plan', 0, 1)`);
  db.run(sql`INSERT INTO meetings (id, created_at, version) VALUES ('m1', '2026', 1)`);
  const add = (id: string, plans: (string | null)[], meeting: string | null) => {
    db.run(sql`INSERT INTO notes (id, author, created_at, version)
      VALUES (${id}, 'Siv', '2026', ${plans.length})`);
    plans.forEach((plan, index) =>
      db.run(sql`INSERT INTO note_history (note_id, version, changed_at, action, text, visibility,
          said_by, is_done, plan_id, meeting_id, is_removed, hash)
        VALUES (${id}, ${index + 1}, '2026', 'edit', 'Hej', 'private', '', 0, ${plan}, ${meeting}, 0, '')`),
    );
  };
  add('moved', [null, 'vn-2026'], null);
  add('loose', ['vn-2026', null], 'm1');
  migrate(db, migrations);
  const ids = (filter: Parameters<typeof listNotes>[1]) => listNotes(db, filter).map((it) => it.id);
  expect(ids({})).toEqual(['loose', 'moved']);
  expect(ids({ planId: 'vn-2026' })).toEqual(['moved']);
  expect(ids({ meetingId: 'm1' })).toEqual(['loose']);
  db.close();
});
