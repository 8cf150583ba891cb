import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../cli/loopback/find-browser.ts';

/** A browser to hand to Beredd as `BEREDD_BROWSER`: real, without a screen, and it tells how it was called. */
export interface HeadlessBrowser {
  program: string;
  /** The arguments, one a line; '' until it has been called. */
  calledWith: () => string;
  /** Closes it as a user closes the window. */
  close: () => void;
}

export const makeHeadlessBrowser = (folder: string): HeadlessBrowser => {
  const program = path.join(folder, 'browser');
  const [called, pid] = [path.join(folder, 'called'), path.join(folder, 'pid')];
  const lines = [
    '#!/bin/sh',
    `echo $$ > '${pid}'`,
    `printf '%s\\n' "$@" > '${called}'`,
    `exec '${findBrowser()}' --headless "$@"`,
  ];
  writeFileSync(program, `${lines.join('\n')}\n`);
  chmodSync(program, 0o755);
  return {
    program,
    calledWith: () => (existsSync(called) ? readFileSync(called, 'utf8') : ''),
    close: () => process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM'),
  };
};
