import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { saveNotePart, unindexedPlans } from '../../../db/search-index.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('takes plans out of the index, which then knows that they are missing, and leaves notes', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, migrations.slice(0, 6));
  db.run(sql`INSERT INTO plans (id, kind, organ, organization, year, title, is_sample, revision)
    VALUES ('vn-2026', 'verksamhetsplan', 'Vårdnämnden', '', 2026, 'Plan', 0, 1)`);
  db.run(sql`INSERT INTO search_parts (kind, plan_id, name, place, goal, receivers, tag, label, text)
    VALUES ('text', 'vn-2026', '', '', '', '', '', '', '4 Budget......14')`);
  db.run(sql`INSERT INTO notes (id, author, created_at, version) VALUES ('a1', '', '2026', 1)`);
  const note = { planId: 'vn-2026', part: null, page: null, tag: '', label: '' };
  saveNotePart(db, { ...note, noteId: 'a1', text: 'Budget' });
  migrate(db, migrations.slice(0, 7));
  const found = db.all(sql`SELECT kind FROM search_words w JOIN search_parts s ON s.id = w.rowid
    WHERE search_words MATCH 'budget'`);
  expect([found, unindexedPlans(db)]).toEqual([[{ kind: 'note' }], ['vn-2026']]);
  db.close();
});
