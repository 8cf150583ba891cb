import { failure, success } from '../shared/contract/call.ts';
import type { DocumentReader } from './read-document.ts';
import { readSource } from './readers/read-source.ts';

/** Reads a document in the worker, where it can be stopped and cannot exhaust the program. */
export const readInWorker: DocumentReader = async (fileName, bytes, options = {}) => {
  const read = await readSource(fileName, bytes, options.onProgress);
  if (!read.ok) return failure('unreadable', read.error.message);
  const { parsePlan } = await import('../shared/parse/parse.ts');
  return success({ format: read.source.format, plan: parsePlan(read.source) });
};
