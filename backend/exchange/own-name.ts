import type { ReadableDb } from '../../db/database.ts';
import { getSettings } from '../../db/settings.ts';

/** Says of names whether they are one's own: '' is what one wrote without a name. */
export function ownNames(db: ReadableDb): (name: string) => boolean {
  const { name: own } = getSettings(db);
  return (name) => name === '' || name === own;
}
