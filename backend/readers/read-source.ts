import type { Source } from '../../shared/source/source.ts';
import { detectFormat } from './detect-format.ts';
import { LIMITS } from './limits.ts';
import { isOurFault, readError, Unreadable, type ReadError } from './read-error.ts';
import { refusalOf } from './refuse.ts';
import { hasText, isPictures } from './source-text.ts';

/** How far a reading has come; `pageCount` is null where the format has no pages. */
export interface ReadProgress {
  pagesRead: number;
  pageCount: number | null;
}

/** A document as blocks, or why it could not be read. */
export type ReadOutcome = { ok: true; source: Source } | { ok: false; error: ReadError };

/**
 * Reads a document into blocks. The format is told by the content; `fileName` only words a refusal
 * better. Never throws for a bad document: every way to fail is an error value. What it throws is a
 * bug of ours, which must not be told as a damaged file.
 */
export async function readSource(
  fileName: string,
  bytes: Uint8Array,
  onProgress?: (progress: ReadProgress) => void,
): Promise<ReadOutcome> {
  try {
    if (bytes.length > LIMITS.fileBytes) throw new Unreadable('too-large');
    const source = await readByLook(fileName, bytes, onProgress);
    if (!hasText(source)) throw new Unreadable(isPictures(source) ? 'image-only' : 'empty');
    return { ok: true, source };
  } catch (error) {
    if (isOurFault(error)) throw error;
    return { ok: false, error: errorOf(error) };
  }
}

// The readers are fetched when they are needed: pdf.js alone takes 150 ms to load.
async function readByLook(
  fileName: string,
  bytes: Uint8Array,
  onProgress?: (progress: ReadProgress) => void,
): Promise<Source> {
  const look = detectFormat(bytes);
  if (look === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes, onProgress);
  if (look === 'zip') return (await import('./docx/read-docx.ts')).readDocx(bytes);
  if (look === 'text') return (await import('./text/read-text.ts')).readText(bytes);
  throw refusalOf(look, fileName, bytes);
}

function errorOf(error: unknown): ReadError {
  if (error instanceof Unreadable) return error.error;
  // A document can nest or repeat itself until the stack or an array is full (RangeError).
  if (error instanceof RangeError) return readError('too-large');
  return readError('damaged');
}
