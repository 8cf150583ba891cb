import { flushCompileCache } from 'node:module';
import { openStore } from '../../db/open.ts';
import { getSettings, saveSettings } from '../../db/settings.ts';

/** Run as a process of its own: opens the store, says 'open' or why not, and stays until killed. */
const opened = openStore({
  folder: process.argv[2] ?? '',
  shell: 'electron',
  now: new Date().toISOString(),
  ifHeld: 'refuse',
});
if (opened.ok) {
  const { db } = opened.store;
  saveSettings(db, { ...getSettings(db), name: 'Innehavaren' });
}
// Node keeps what it has compiled when a process ends, and this one is killed.
flushCompileCache();
process.stdout.write(opened.ok ? 'open\n' : `${opened.failure.kind}\n`);
process.stdin.resume();
