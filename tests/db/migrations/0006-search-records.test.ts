import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../../db/driver.ts';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations/all.ts';
import { motions } from '../../../db/records.ts';
import { saveRecordPart, unindexedRecords } from '../../../db/search-records.ts';
import { sql } from '../../../db/sql.ts';
import { testFolder } from '../open-test-store.ts';

it('finds the records that were there before, and knows them afterwards', () => {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, migrations.slice(0, 5));
  const state = {
    text: 'Att bygga en bro',
    motivation: 'Det behövs',
    by: 'Siv',
    supporters: [],
    target: null,
    revision: null,
    original: '',
    visibility: 'private' as const,
    meetingId: null,
    agendaItemId: null,
  };
  motions.add(db, { id: 'y1', author: 'Siv', at: '2026', state });
  migrate(db, migrations.slice(0, 6));
  for (const record of unindexedRecords(db)) saveRecordPart(db, record);
  const found = (word: string) =>
    db.all(sql`SELECT rowid FROM search_words WHERE search_words MATCH ${word}`).length;
  expect([found('bro'), found('behövs'), unindexedRecords(db)]).toEqual([1, 1, []]);
  db.close();
});
