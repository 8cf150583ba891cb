import { parentPort } from 'node:worker_threads';
import { checkDocuments, type CheckedDocument } from './check-documents.ts';

/**
 * The thread's entry: checks the first of the documents it is sent against itself and the others. It
 * is kept between checks, since loading some two hundred rules takes as long as asking them.
 */
const port = parentPort;
if (port === null) throw new Error('Den här filen körs bara som arbetstråd.');

port.on('message', (documents: CheckedDocument[]) => {
  port.postMessage(checkDocuments(documents));
});
