import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../db/driver.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/all.ts';
import { sql } from '../../db/sql.ts';
import { testFolder } from './open-test-store.ts';

const DB = join(import.meta.dirname, '../../db');

function builtSchema(): string {
  const db = connect(join(testFolder(), 'x.sqlite'));
  migrate(db, migrations);
  const rows = db.all(
    sql`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_words_%' ORDER BY name`,
  );
  db.close();
  return rows.map((row) => `${String(row['sql'])};\n`).join('\n');
}

describe('the schema', () => {
  it('is the committed one (a new migration: npx vitest run tests/db/schema.test.ts -u)', async () => {
    await expect(builtSchema()).toMatchFileSnapshot(join(DB, 'schema.sql'));
  });

  it('has only STRICT tables', () => {
    const tables = builtSchema()
      .split(';\n\n')
      .filter((text) => text.startsWith('CREATE TABLE'));
    expect(tables.length).toBeGreaterThan(8);
    expect(tables.filter((text) => !/STRICT/.test(text))).toEqual([]);
  });

  it('has a numbered file, a place in the list and a test for every migration', () => {
    const files = readdirSync(join(DB, 'migrations')).filter((name) => /^\d{4}-/.test(name));
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(
      migrations.map((migration) => migration.number),
    );
    const tests = readdirSync(join(import.meta.dirname, 'migrations'));
    const untested = files.filter((name) => !tests.includes(name.replace(/\.ts$/, '.test.ts')));
    expect(untested).toEqual([]);
  });
});
