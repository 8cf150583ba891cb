import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { damagedNotes, noteVersions } from '../../../db/note-history.ts';
import { rowHash } from '../../../db/row-hash.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('keeps the versions that were there whole, and says of them that nobody noted who wrote them', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, migrations.slice(0, 7));
  const words = ['Hej', 'private', null, '', false, null, null, null, null, false];
  const hash = rowHash(['n1', 1, '2026', 'add', ...words]);
  db.run(sql`INSERT INTO notes (id, author, created_at, version) VALUES ('n1', 'Siv', '2026', 1)`);
  db.run(sql`INSERT INTO note_history (note_id, version, changed_at, action, text, visibility,
      said_by, is_done, is_removed, hash)
    VALUES ('n1', 1, '2026', 'add', 'Hej', 'private', '', 0, 0, ${hash})`);
  migrate(db, migrations.slice(0, 8));
  expect(noteVersions(db, 'n1')).toMatchObject([{ changedBy: null, state: { text: 'Hej' } }]);
  expect(damagedNotes(db)).toEqual([]);
  db.run(sql`UPDATE note_history SET changed_by = 'Bo'`);
  expect(damagedNotes(db)).toEqual(['n1']);
  expect(db.all(sql`SELECT * FROM withdrawn_notes`)).toEqual([]);
  db.close();
});
