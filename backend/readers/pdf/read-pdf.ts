import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Source, SourceProblem } from '../../../shared/source/source.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { latin1 } from '../detect-format.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../read-error.ts';
import type { ReadProgress } from '../read-source.ts';
import { loadPdfLibrary, type PdfLibrary } from './load-pdfjs.ts';
import { layOut, type TaggedPage } from './lay-out.ts';
import { readPage } from './read-page.ts';
import { readTags } from './tags.ts';
import { isRecord, textOf } from './raw.ts';

/** Pages read at the same time: enough to hide waiting, few enough for the memory. */
const AT_ONCE = 8;
/** A whole PDF says '%%EOF' within its last kilobyte (ISO 32000, annex H.3.4.4). */
const END_WITHIN = 1024;

/** Reads a PDF's text with its places; nothing in it is run, fetched or drawn. */
export async function readPdf(
  bytes: Uint8Array,
  onProgress?: (progress: ReadProgress) => void,
): Promise<Source> {
  const library = await loadPdfLibrary();
  // pdf.js takes the bytes over, so it gets its own.
  const task = library.getDocument({ ...SETTINGS, data: bytes.slice() });
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw refusalOf(error);
    });
    if (document.numPages > LIMITS.pdfPages) throw new Unreadable('too-large');
    const problems: SourceProblem[] = endProblem(bytes);
    const pages = await readPages(library, document, problems, onProgress);
    return { ...layOut(pages), ...(await readProperties(document)), problems };
  } finally {
    await task.destroy();
  }
}

/** Everything off that runs, fetches or draws; pictures are left out before they are unpacked. */
const SETTINGS = {
  disableFontFace: true,
  fontExtraProperties: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 1,
  stopAtErrors: false,
  verbosity: 0,
} as const;

function refusalOf(error: unknown): Unreadable {
  const name = error instanceof Error ? error.name : '';
  return new Unreadable(name === 'PasswordException' ? 'encrypted' : 'damaged');
}

function endProblem(bytes: Uint8Array): SourceProblem[] {
  if (latin1(bytes.subarray(-END_WITHIN)).includes('%%EOF')) return [];
  const message = 'Filen slutar mitt i. Det som gick att läsa är med, men något kan saknas.';
  return [{ code: 'truncated', message, page: null }];
}

async function readPages(
  library: PdfLibrary,
  document: PDFDocumentProxy,
  problems: SourceProblem[],
  onProgress?: (progress: ReadProgress) => void,
): Promise<TaggedPage[]> {
  const pageCount = document.numPages;
  const pages: TaggedPage[] = [];
  for (let first = 1; first <= pageCount; first += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, pageCount - first + 1) },
      (_, i) => first + i,
    );
    const read = await Promise.all(numbers.map((n) => readOne(library, document, n)));
    for (const [i, page] of read.entries()) {
      if (page === null) problems.push(unreadablePage(numbers[i]!));
      else pages.push(page);
    }
    onProgress?.({ pagesRead: numbers.at(-1)!, pageCount });
  }
  if (pages.length === 0) throw new Unreadable('damaged');
  return pages;
}

const unreadablePage = (page: number): SourceProblem => ({
  code: 'unreadable-page',
  message: `Sidan ${page} är skadad och gick inte att läsa.`,
  page,
});

// One damaged page must not take the others with it.
async function readOne(
  library: PdfLibrary,
  document: PDFDocumentProxy,
  number: number,
): Promise<TaggedPage | null> {
  try {
    const page = await document.getPage(number);
    const [content, tags] = await Promise.all([readPage(library, page), readTags(page)]);
    page.cleanup();
    return { content, tags };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

async function readProperties(
  document: PDFDocumentProxy,
): Promise<Pick<Source, 'title' | 'language'>> {
  const metadata: unknown = await document.getMetadata().catch(() => null);
  const info = isRecord(metadata) && isRecord(metadata['info']) ? metadata['info'] : {};
  const value = (name: string): string | null => {
    return cleanCharacters(textOf(info[name])).text.trim() || null;
  };
  return { title: value('Title'), language: value('Language') };
}
