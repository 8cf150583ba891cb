import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { firstStore } from '../../../db/migrations/0001-first-store.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('makes the first store from nothing, with an index that knows å from a', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, [firstStore]);
  db.run(
    sql`INSERT INTO search_parts (kind, place, label, text) VALUES ('text', '', '', 'läkare på vårdcentral')`,
  );
  const found = (word: string) =>
    db.all(sql`SELECT rowid FROM search_words WHERE search_words MATCH ${word}`).length;
  expect([found('läkare'), found('lakare'), found('pa')]).toEqual([1, 0, 0]);
  db.run(sql`DELETE FROM search_parts`);
  expect(found('läkare')).toBe(0);
  db.close();
});
