import { openBackend } from '../../backend/open-backend.ts';
import { success } from '../../shared/contract/call.ts';

/** Run as a process of its own: opens the store, reads, writes, searches, and says what came of each. */
const opened = await openBackend({
  dataFolder: process.argv[2] ?? '',
  shell: 'cli',
  version: '0',
  saveFile: () => Promise.resolve(success({ status: 'cancelled', path: null })),
});
const said: unknown[] = [opened];
if (opened.ok) {
  const { dispatch, close } = opened.value;
  said[0] = 'open';
  said.push(await dispatch('notes.list', {}));
  said.push(await dispatch('notes.add', { text: 'ryms inte' }));
  said.push(await dispatch('search.run', { text: 'rymdes' }));
  await close();
}
process.stdout.write(JSON.stringify(said));
