import path from 'node:path';
import type { Call, ImportOutcome } from '../../shared/contract/contract.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { fileBytes } from '../document.ts';
import { printJson, printLines } from '../print.ts';
import { withStore } from '../with-store.ts';

/** How often a running import is asked whether it is done, in milliseconds. */
const ASK_EVERY_MS = 15;

const failedImport = (file: string, message: string): ImportOutcome => ({
  file,
  status: 'failed',
  planId: null,
  message,
});

async function outcomeOf(call: Call, file: string, jobId: string): Promise<ImportOutcome> {
  for (;;) {
    const jobs = await call('imports.list', {});
    if (!jobs.ok) return failedImport(file, jobs.error.message);
    const outcome = jobs.value.find((job) => job.id === jobId)?.outcome;
    if (outcome) return { ...outcome, file };
    await new Promise((next) => setTimeout(next, ASK_EVERY_MS));
  }
}

async function importOne(call: Call, file: string): Promise<ImportOutcome> {
  const bytes = await fileBytes(file);
  if (!bytes.ok) return failedImport(file, bytes.error.message);
  const started = await call('imports.start', { file: path.basename(file), bytes: bytes.value });
  return started.ok
    ? outcomeOf(call, file, started.value.jobId)
    : failedImport(file, started.error.message);
}

const line = ({ file, planId, message }: ImportOutcome): string =>
  message.startsWith(file)
    ? message
    : `${file}: ${message}${planId === null ? '' : ` (${planId})`}`;

/** Reads and stores documents, one after the other. */
export const importFiles: Command = {
  options: {},
  run: (args, io) => {
    if (args.positionals.length === 0) return Promise.resolve(usage('Ange minst en fil.'));
    return withStore(io.dataFolder, 'write', async (call) => {
      const outcomes: ImportOutcome[] = [];
      for (const file of args.positionals) {
        const outcome = await importOne(call, file);
        outcomes.push(outcome);
        if (outcome.status === 'failed') io.err(`${line(outcome)}\n`);
        else if (!args.flag('json')) printLines(io, [line(outcome)]);
      }
      if (args.flag('json')) printJson(io, outcomes);
      return outcomes.some((it) => it.status === 'failed') ? failed(null) : done;
    });
  },
};
