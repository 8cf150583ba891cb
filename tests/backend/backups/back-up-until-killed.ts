import { openStore } from '../../../db/open.ts';
import { backUpStore } from '../../../backend/backups/make-backup.ts';

/** Run as a process of its own: makes copies as fast as it can, saying each one's file, until it is killed. */
const [dataFolder = '', folder = ''] = process.argv.slice(2);
const opened = openStore({
  folder: dataFolder,
  shell: 'loopback',
  now: new Date().toISOString(),
  ifHeld: 'refuse',
});
if (!opened.ok) throw new Error(opened.failure.kind);
for (;;) {
  const made = await backUpStore(opened.store, folder, new Date());
  if (!made.ok) throw new Error(made.error.message);
  process.stdout.write(`${made.value.file}\n`);
}
