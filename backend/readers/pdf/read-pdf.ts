import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Source, SourceProblem } from '../../../shared/source/source.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { latin1 } from '../detect-format.ts';
import { LIMITS } from '../limits.ts';
import { isOurFault, Unreadable } from '../read-error.ts';
import type { ReadProgress } from '../read-source.ts';
import { openPdf, type PdfLibrary } from './load-pdfjs.ts';
import { noteDrawnBullets } from './drawn-bullets.ts';
import { layOut, type TaggedPage } from './lay-out.ts';
import type { Fragment } from './page-content.ts';
import { takeGrids } from './page-tables.ts';
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
  // pdf.js takes the bytes over, so it gets its own.
  const pdf = await openPdf(bytes.slice());
  try {
    const document = await pdf.document.catch((error: unknown) => {
      throw refusalOf(error);
    });
    if (document.numPages > LIMITS.pdfPages) throw new Unreadable('too-large');
    const problems: SourceProblem[] = endProblem(bytes);
    const pages = await readPages(pdf.library, document, problems, onProgress);
    return { ...layOut(pages), ...(await readProperties(document)), problems };
  } finally {
    await pdf.destroy();
  }
}

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
    for (const page of read) {
      if ('damage' in page) problems.push(page.damage);
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

const faultyPage = (page: number): SourceProblem => ({
  code: 'reader-fault',
  message: `Sidan ${page} gick inte att läsa på grund av ett fel i Beredd, inte i filen. Läs den i originalet.`,
  page,
});

// One damaged page must not take the others with it.
async function readOne(
  library: PdfLibrary,
  document: PDFDocumentProxy,
  number: number,
): Promise<TaggedPage | { damage: SourceProblem }> {
  try {
    const page = await document.getPage(number);
    const [content, tags] = await Promise.all([readPage(library, page), readTags(page)]);
    page.cleanup();
    noteDrawnBullets(content);
    const grids = takeGrids(content);
    forgetLetters([content.fragments, ...grids.map((grid) => grid.fragments)].flat());
    return { content, tags, grids };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { damage: isOurFault(error) ? faultyPage(number) : unreadablePage(number) };
  }
}

// The place of each letter was needed to cut text at a table's lines; it is most of what a page weighs.
function forgetLetters(fragments: readonly Fragment[]): void {
  for (const fragment of fragments) fragment.starts = [];
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
