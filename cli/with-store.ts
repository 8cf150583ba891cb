import path from 'node:path';
import type { Backend } from '../backend/backend.ts';
import { openBackend } from '../backend/open-backend.ts';
import { thinkHere } from '../backend/thinking/thoughts.ts';
import type { Call } from '../shared/contract/contract.ts';
import { version } from '../shell/version.ts';
import { writeWhole } from '../shell/write-whole.ts';
import { failed, type Outcome } from './command.ts';

/** A command that changes nothing may run beside an open window; one that writes must be alone. */
export type Access = 'read' | 'write';

const typed = (backend: Backend): Call => {
  // The backend's dispatch checks every name, input and output against the contract; only the
  // types are lost on the way through it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return backend.dispatch as Call;
};

/** Opens the store for as long as the work takes. */
export async function withStore(
  dataFolder: string,
  access: Access,
  work: (call: Call) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await openBackend({
    dataFolder,
    shell: 'cli',
    version,
    think: thinkHere,
    ifHeld: access === 'read' ? 'read' : 'refuse',
    saveFile: async (file) => {
      const written = await writeWhole(path.resolve(file.fileName), file.bytes);
      return written.ok ? { ok: true, value: { status: 'saved', path: written.value } } : written;
    },
  });
  if (!opened.ok) return failed(opened.error.message);
  try {
    return await work(typed(opened.value));
  } finally {
    await opened.value.close();
  }
}
