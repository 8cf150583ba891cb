/** Does each forbidden thing once, to show that the guards see it. */
import './guards.ts';
import { spawnSync } from 'node:child_process';
import { lookup } from 'node:dns';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { parentPort } from 'node:worker_threads';

const refused = [
  () => connect(9, '127.0.0.1'),
  () => lookup('exempel.invalid', () => undefined),
  () => fetch('http://127.0.0.1:9/'),
  () => writeFileSync('/tmp/beredd-fuzz-control', ''),
  () => readFileSync('/etc/hostname'),
  () => spawnSync('true'),
].filter((act) => {
  try {
    act();
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Refused');
  }
}).length;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
parentPort?.postMessage(refused);
throw new Error('An exception that nobody catches');
