import type { ReadableDb } from '../../db/database.ts';
import { getSettings } from '../../db/settings.ts';

/** Whether a note's author is oneself: '' is what one wrote without a name. */
export const isOwnName = (db: ReadableDb, author: string): boolean =>
  author === '' || author === getSettings(db).name;
