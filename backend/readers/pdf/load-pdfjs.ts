import type * as Pdfjs from 'pdfjs-dist';

/** The library, once it is loaded. */
export type PdfLibrary = typeof Pdfjs;

let loading: Promise<PdfLibrary> | null = null;

/**
 * Loads pdf.js with its parsing half in the same thread: the reader runs in a worker of its own
 * already. Loading takes some 100 ms, so it is done once and not before a PDF comes.
 */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PdfLibrary> {
  standInForDrawing();
  const library = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  // Registers itself as the parsing half; otherwise pdf.js would look for a file to start.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return library;
}

// pdf.js looks for a drawing library (native code) when these are missing; nothing is drawn here.
function standInForDrawing(): void {
  const Unused = function Unused(): void {};
  const names = ['DOMMatrix', 'ImageData', 'Path2D'] as const;
  for (const name of names) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Unused });
  }
}
