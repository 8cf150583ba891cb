import { flushCompileCache } from 'node:module';
import { openBackend } from '../../backend/open-backend.ts';
import { success } from '../../shared/contract/call.ts';
import type { Call } from '../../shared/contract/contract.ts';

/**
 * Run as a process of its own: adds and edits notes as fast as it can and says each one's id and
 * text once it has been acknowledged, until it is killed.
 */
const opened = await openBackend({
  dataFolder: process.argv[2] ?? '',
  shell: 'electron',
  version: '0.0.0',
  saveFile: () => Promise.resolve(success({ status: 'cancelled', path: null })),
});
if (!opened.ok) throw new Error(opened.error.message);
// Node keeps what it has compiled when a process ends, and this one is killed.
flushCompileCache();
const call = opened.value.dispatch as Call;

for (let number = 0; ; number++) {
  const added = await call('notes.add', { text: `anteckning ${number}` });
  if (!added.ok) throw new Error(added.error.message);
  const { id } = added.value;
  process.stdout.write(`${id} anteckning ${number}\n`);
  const edited = await call('notes.edit', { id, text: `ändrad ${number}` });
  if (!edited.ok) throw new Error(edited.error.message);
  process.stdout.write(`${id} ändrad ${number}\n`);
}
