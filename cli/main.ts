import { homedir } from 'node:os';
import { explainException } from '../backend/explain-failure.ts';
import { assertNever } from '../shared/text/assert-never.ts';
import { dataFolder } from '../shell/data-folder.ts';
import { findCommand, type TableEntry } from './command-table.ts';
import type { Io, Outcome } from './command.ts';
import { helpText, usageText } from './help.ts';
import { parseArguments } from './parse-arguments.ts';
import { version } from '../shell/version.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
const SEE_HELP = 'Kommandona visas med ”beredd help”.\n';

function wrongUsage(io: Io, message: string, hint: string): number {
  io.err(`${message}\n${hint}`);
  return WRONG_USAGE;
}

function tell(outcome: Outcome, entry: TableEntry, io: Io): number {
  switch (outcome.kind) {
    case 'done':
      return DONE;
    case 'failed':
      if (outcome.message !== null) io.err(`${outcome.message}\n`);
      return FAILED;
    case 'usage':
      return wrongUsage(io, outcome.message, usageText(entry));
    default:
      return assertNever(outcome);
  }
}

async function runCommand(entry: TableEntry, words: readonly string[], io: Io): Promise<number> {
  const command = await entry.load();
  const parsed = parseArguments(words, command.options);
  if (!parsed.ok) return wrongUsage(io, parsed.message, usageText(entry));
  if (parsed.value.flag('help')) {
    io.out(usageText(entry));
    return DONE;
  }
  const platform = { name: process.platform, home: homedir(), env: io.env };
  const folder = dataFolder(platform, parsed.value.text('store'));
  return tell(await command.run(parsed.value, { ...io, dataFolder: folder }), entry, io);
}

/** The disk's doing in plain words; else a bug, nothing the user did. The terminal gets where it happened, for whoever mends it. */
function tellBug(io: Io, error: unknown): number {
  const known = explainException(error);
  if (known) {
    io.err(`${known.message}\n`);
    return FAILED;
  }
  const where = error instanceof Error ? (error.stack ?? error.name) : typeof error;
  io.err(`Något gick fel i Beredd. Det som redan är sparat är orört.\n${where}\n`);
  return FAILED;
}

/** Options that every command takes may also stand before it: `--store MAPP list --json`. */
function commandFirst(words: readonly string[]): readonly string[] {
  let at = 0;
  while (words[at] === '--json' || words[at]?.startsWith('--store'))
    at += words[at] === '--store' ? 2 : 1;
  return at < words.length ? [...words.slice(at), ...words.slice(0, at)] : words;
}

/** Runs one command; gives the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function main(typed: readonly string[], io: Io): Promise<number> {
  const words = commandFirst(typed);
  const [first] = words;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    (first === undefined ? io.err : io.out)(helpText());
    return first === undefined ? WRONG_USAGE : DONE;
  }
  if (first === '--version') {
    io.out(`${version}\n`);
    return DONE;
  }
  const entry = findCommand(words);
  if (!entry) return wrongUsage(io, `Kommandot ”${first}” finns inte.`, SEE_HELP);
  try {
    return await runCommand(entry, words.slice(entry.name.split(' ').length), io);
  } catch (error) {
    return tellBug(io, error);
  }
}
