import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { firstStore } from '../../../db/migrations/0001-first-store.ts';
import { corrections } from '../../../db/migrations/0002-corrections.ts';
import { records } from '../../../db/migrations/0003-records.ts';
import { searchFilters } from '../../../db/migrations/0004-search-filters.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { savePlanParts, unindexedPlans } from '../../../db/search-index.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('empties the index, which then knows that the plans are missing in it', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, [firstStore, corrections, records]);
  db.run(sql`INSERT INTO plans (id, kind, organ, organization, year, title, is_sample, revision)
    VALUES ('vn-2026', 'verksamhetsplan', 'Vårdnämnden', '', 2026, 'Plan', 0, 1)`);
  db.run(sql`INSERT INTO search_parts (kind, plan_id, place, label, text)
    VALUES ('text', 'vn-2026', '', '', 'läkare')`);
  migrate(db, [firstStore, corrections, records, searchFilters]);
  const found = (word: string) =>
    db.all(sql`SELECT rowid FROM search_words WHERE search_words MATCH ${word}`).length;
  expect(found('läkare')).toBe(0);
  migrate(db, migrations);
  expect(unindexedPlans(db)).toEqual(['vn-2026']);

  const part = { kind: 'text', key: null, blockId: 'b1', name: '', place: '', page: 1 } as const;
  const text = { goal: '', receivers: '', label: '', text: 'läkare' };
  savePlanParts(db, 'vn-2026', [{ ...part, ...text }], []);
  expect([found('läkare'), found('lakare'), unindexedPlans(db)]).toEqual([1, 0, []]);
  savePlanParts(db, 'vn-2026', [], []);
  expect(found('läkare')).toBe(0);
  db.close();
});
