import { z } from 'zod';
import { Settings, WindowState } from '../shared/contract/contract.ts';
import type { CommitteeVerdict } from '../shared/plan/committee-names.ts';
import { fromBase64, toBase64 } from '../shared/text/base64.ts';
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

const WORD_TEMPLATE = 'word-template';

const DEFAULT_WINDOW: WindowState = { route: '', planId: null, scroll: 0, recent: [] };

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

const KeptTemplate = z.object({ fileName: z.string(), base64: z.string() });

/** The region's Word template; null when none is kept. */
export function getWordTemplate(
  db: ReadableDb,
): { fileName: string; bytes: Uint8Array<ArrayBuffer> } | null {
  const kept = KeptTemplate.safeParse(read(db, WORD_TEMPLATE));
  const bytes = kept.success ? fromBase64(kept.data.base64) : null;
  return kept.success && bytes !== null
    ? { fileName: kept.data.fileName, bytes: new Uint8Array(bytes) }
    : null;
}

/** Keeps a Word template in the place of the one before. In the store, so that backups have it. */
export const saveWordTemplate = (
  db: WritableDb,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): void => write(db, WORD_TEMPLATE, { fileName, base64: toBase64(bytes) });

export const removeWordTemplate = (db: WritableDb): void => {
  db.run(sql`DELETE FROM settings WHERE name = ${WORD_TEMPLATE}`);
};

/** The user's settings; what was never set has its default. */
export const getSettings = (db: ReadableDb): Settings =>
  Settings.parse({ ...DEFAULT_SETTINGS, ...read(db, 'user') });

/** Keeps the settings as a whole. */
export const saveSettings = (db: WritableDb, settings: Settings): void =>
  write(db, 'user', settings);

/** How the window was left. */
export const getWindowState = (db: ReadableDb): WindowState =>
  WindowState.parse({ ...DEFAULT_WINDOW, ...read(db, 'window') });

/** Keeps how the window was left. */
export const saveWindowState = (db: WritableDb, state: WindowState): void =>
  write(db, 'window', state);

const unsentName = (field: string): string => `unsent ${field}`;

/** What stands in a field and is nothing yet; '' for nothing. */
export const getUnsent = (db: ReadableDb, field: string): string =>
  z.object({ text: z.string().default('') }).parse(read(db, unsentName(field))).text;

/** What stands in the fields of a place, in the order of their names. */
export function listUnsent(db: ReadableDb, place: string): { field: string; text: string }[] {
  const start = unsentName(`${place}/`);
  const Row = z.object({ name: z.string(), value_json: json(z.object({ text: z.string() })) });
  return db
    .all(
      sql`
        SELECT name, value_json FROM settings
        WHERE substr(name, 1, ${start.length}) = ${start} ORDER BY name`,
    )
    .map((row) => Row.parse(row))
    .map(({ name, value_json: { text } }) => ({ field: name.slice(unsentName('').length), text }));
}

/** Keeps what stands in a field; nothing is left of it when it is emptied. */
export const saveUnsent = (db: WritableDb, field: string, text: string): void => {
  if (text !== '') write(db, unsentName(field), { text });
  else db.run(sql`DELETE FROM settings WHERE name = ${unsentName(field)}`);
};

const BIN = 'bin';

/** When notes were first seen to have lain their time in the bin (ISO 8601); null when none has. */
export const getOverdueSeen = (db: ReadableDb): string | null =>
  z.object({ overdueSeen: z.string().nullable().default(null) }).parse(read(db, BIN)).overdueSeen;

export const saveOverdueSeen = (db: WritableDb, overdueSeen: string | null): void =>
  write(db, BIN, { overdueSeen });

const COMMITTEE_NAMES = 'committee-names';

const Verdicts = z
  .object({
    verdicts: z.array(z.object({ a: z.string(), b: z.string(), isSame: z.boolean() })).default([]),
  })
  .transform(({ verdicts }) => verdicts);

/** What a person has said of which names are one committee's. */
export const getCommitteeVerdicts = (db: ReadableDb): CommitteeVerdict[] =>
  Verdicts.parse(read(db, COMMITTEE_NAMES));

export const saveCommitteeVerdicts = (
  db: WritableDb,
  verdicts: readonly CommitteeVerdict[],
): void => write(db, COMMITTEE_NAMES, { verdicts });
