import { z } from 'zod';
import { Settings, WindowState } from '../shared/contract/contract.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { json } from './row.ts';
import { sql } from './sql.ts';

/** What a new store starts with. */
const DEFAULT_SETTINGS: Settings = {
  name: '',
  role: '',
  committee: '',
  textSize: 100,
  theme: 'system',
  density: 'calm',
};

const DEFAULT_WINDOW: WindowState = { route: '', planId: null, scroll: 0 };

function read(db: ReadableDb, name: string): Record<string, unknown> {
  const row = db.get(sql`SELECT value_json FROM settings WHERE name = ${name}`);
  if (!row) return {};
  return z.object({ value_json: json(z.record(z.string(), z.unknown())) }).parse(row).value_json;
}

function write(db: WritableDb, name: string, value: object): void {
  db.run(sql`
    INSERT INTO settings (name, value_json) VALUES (${name}, ${JSON.stringify(value)})
    ON CONFLICT (name) DO UPDATE SET value_json = excluded.value_json`);
}

/** The user's settings; what was never set has its default. */
export const getSettings = (db: ReadableDb): Settings =>
  Settings.parse({ ...DEFAULT_SETTINGS, ...read(db, 'user') });

/** Keeps the settings as a whole. */
export const saveSettings = (db: WritableDb, settings: Settings): void =>
  write(db, 'user', settings);

/** Where the window was left. */
export const getWindowState = (db: ReadableDb): WindowState =>
  WindowState.parse({ ...DEFAULT_WINDOW, ...read(db, 'window') });

/** Keeps where the window was left. */
export const saveWindowState = (db: WritableDb, state: WindowState): void =>
  write(db, 'window', state);
