import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
// Vite makes a worker of a module named with '?worker'.
// oxlint-disable-next-line import/default
import WorkerOfPdfjs from 'pdfjs-dist/build/pdf.worker.mjs?worker';

/** An opened original; `close` frees it. */
export interface OpenPdf {
  pageCount: number;
  /**
   * Draws a page so that it fills the canvas' own width in CSS pixels; gives the scale from PDF
   * points to CSS pixels.
   */
  draw: (page: number, canvas: HTMLCanvasElement, cssWidth: number) => Promise<number>;
  close: () => void;
}

const drawPage = async (
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  cssWidth: number,
): Promise<number> => {
  const page = await pdf.getPage(number);
  const scale = cssWidth / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return scale;
};

let worker: PDFWorker | null = null;

/**
 * The one worker of the window. Given to each document by name, it outlives them: a document that
 * brings its own takes it along when it is closed, also from the next one.
 */
const sharedWorker = (): PDFWorker => (worker ??= PDFWorker.create({ port: new WorkerOfPdfjs() }));

/** Opens a PDF's bytes; the pages are read in a worker of the window's own. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  // The worker takes the bytes over, so it gets a copy.
  const pdf = await getDocument({ data: bytes.slice(), worker: sharedWorker() }).promise;
  return {
    pageCount: pdf.numPages,
    draw: (page, canvas, cssWidth) => drawPage(pdf, page, canvas, cssWidth),
    close: () => void pdf.loadingTask.destroy(),
  };
};
