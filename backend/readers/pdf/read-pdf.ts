import type { Source } from '../../../shared/source/source.ts';
import type { ReadProgress } from '../read-source.ts';
import { notSupported } from '../refuse.ts';

/** Reads a PDF. */
export function readPdf(
  _bytes: Uint8Array,
  _onProgress?: (progress: ReadProgress) => void,
): Promise<Source> {
  return Promise.reject(notSupported('en PDF'));
}
