import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData } from 'node:worker_threads';
import { TALLY_KEY, tallyOver, type Forbidden } from './tally.ts';

/**
 * Imported before anything else in a reading thread: everything that reaches the network, starts a
 * process, writes a file or reads one outside the program is counted and refused.
 */

const memory = getEnvironmentData(TALLY_KEY);
if (!(memory instanceof SharedArrayBuffer)) throw new Error('The thread got no tally');
const tally = tallyOver(memory);

const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

type Callable = (...args: unknown[]) => unknown;

/** Puts a counter before each named function of a module; `isForbidden` says which calls count. */
function guard(
  module: object,
  names: readonly string[],
  what: Forbidden,
  isForbidden: (args: readonly unknown[]) => boolean = () => true,
): void {
  const functions = module as Record<string, unknown>;
  for (const name of names) {
    const original = functions[name];
    if (typeof original !== 'function') continue;
    functions[name] = function guarded(this: unknown, ...args: unknown[]): unknown {
      if (!isForbidden(args)) return (original as Callable).apply(this, args);
      tally.add(what, `${name}(${String(args[0]).slice(0, 200)})`);
      throw new Error(`Refused: ${name}`);
    };
  }
}

const pathOf = (file: unknown): string | null => {
  if (typeof file === 'string') return path.resolve(file);
  if (Buffer.isBuffer(file)) return path.resolve(file.toString());
  return file instanceof URL && file.protocol === 'file:' ? fileURLToPath(file) : null;
};

/** Files by number were opened by a name that was looked at; devices of the process are its own. */
const isForeign = ([file]: readonly unknown[]): boolean => {
  const name = pathOf(file);
  return name !== null && !name.startsWith(PROGRAM);
};

const WRITES =
  'writeFile appendFile mkdir mkdtemp rename unlink rm rmdir symlink link copyFile cp truncate chmod chown utimes createWriteStream'.split(
    ' ',
  );
const READS = 'readFile createReadStream readdir opendir readlink'.split(' ');
const NAME_LOOKUPS =
  'lookup lookupService resolve resolve4 resolve6 resolveAny resolveTxt resolveSrv resolveMx reverse'.split(
    ' ',
  );

const withSync = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, `${name}Sync`]);

const isWriting = ([, flags]: readonly unknown[]): boolean =>
  typeof flags === 'string' ? flags !== 'r' : typeof flags === 'number' && (flags & 3) !== 0;

for (const files of [fs, fs.promises]) {
  guard(files, withSync(WRITES), 'write');
  guard(files, ['open', 'openSync'], 'write', isWriting);
  guard(files, [...withSync(READS), 'open', 'openSync'], 'foreignRead', isForeign);
}
guard(net, ['connect', 'createConnection', 'createServer'], 'network');
guard(net.Socket.prototype, ['connect'], 'network');
guard(tls, ['connect'], 'network');
guard(dgram, ['createSocket'], 'network');
guard(dns, NAME_LOOKUPS, 'network');
guard(dns.promises, NAME_LOOKUPS, 'network');
for (const web of [http, https]) guard(web, ['request', 'get', 'createServer'], 'network');
guard(http2, ['connect', 'createServer'], 'network');
guard(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'], 'network');
guard(childProcess, withSync(['spawn', 'exec', 'execFile']).concat('fork'), 'process');
syncBuiltinESMExports();

// Only looks on: the thread ends as it would in the application.
process.on('uncaughtExceptionMonitor', (error) => {
  tally.add('exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
});
