import { parentPort } from 'node:worker_threads';
import { thinkOut, type Matter } from './thoughts.ts';

/**
 * The thread's entry: thinks out each matter that it is sent. It is kept between them, since loading
 * the rules and the vocabulary takes as long as using them.
 */
const port = parentPort;
if (port === null) throw new Error('Den här filen körs bara som arbetstråd.');

port.on('message', (matter: Matter) => {
  port.postMessage(thinkOut(matter));
});
