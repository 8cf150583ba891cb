#!/usr/bin/env node
import process from 'node:process';

/**
 * The command line's front door. It imports nothing before it has looked at Node's version: the
 * database's driver ends an older Node without a word.
 */
const OLDEST_NODE = 22;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  console.error(
    `Beredd behöver Node ${OLDEST_NODE} eller nyare; här kör Node ${process.versions.node}. Installera en nyare Node från nodejs.org och försök igen.`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import('./main.ts');
  const { askSecret } = await import('./ask-secret.ts');
  // Whoever reads may stop early (`beredd list | head`): that is no fault of the command's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await main(process.argv.slice(2), {
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    askSecret,
  });
}
