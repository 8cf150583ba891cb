import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../db/driver.ts';
import { migrate, type Migration } from '../../db/migrate.ts';
import { sql } from '../../db/sql.ts';
import { testFolder } from './open-test-store.ts';

const made = (number: number, text: string): Migration => ({ number, up: (db) => db.exec(text) });

const openEmpty = () => connect(join(testFolder(), 'x.sqlite'));

describe('migrating', () => {
  it('runs only the steps that are missing', () => {
    const db = openEmpty();
    const first = made(1, 'CREATE TABLE a (x INTEGER) STRICT');
    migrate(db, [first]);
    db.run(sql`INSERT INTO a VALUES (7)`);
    expect(migrate(db, [first, made(2, 'ALTER TABLE a ADD COLUMN y TEXT')])).toBe(1);
    expect(db.all(sql`SELECT x, y FROM a`)).toEqual([{ x: 7, y: null }]);
    expect(db.pragma('user_version')).toBe(2);
    db.close();
  });

  it('leaves the store as it was when a step fails', () => {
    const db = openEmpty();
    const steps = [made(1, 'CREATE TABLE a (x INTEGER) STRICT'), made(2, 'THIS IS NOT SQL')];
    expect(() => migrate(db, steps)).toThrow(/syntax/);
    expect(db.pragma('user_version')).toBe(0);
    expect(db.all(sql`SELECT name FROM sqlite_schema`)).toEqual([]);
    db.close();
  });

  it('refuses a list that is out of order', () => {
    const db = openEmpty();
    expect(() => migrate(db, [made(2, 'SELECT 1')])).toThrow(/place 1/);
    db.close();
  });
});
