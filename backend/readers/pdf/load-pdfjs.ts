import type * as Pdfjs from 'pdfjs-dist';
import { directPorts } from './direct-port.ts';

/** The library, once it is loaded. */
export type PdfLibrary = typeof Pdfjs;

/** An opened document; `destroy` frees what it holds. */
export interface OpenPdf {
  library: PdfLibrary;
  document: Promise<Pdfjs.PDFDocumentProxy>;
  destroy: () => Promise<void>;
}

interface Loaded {
  library: PdfLibrary;
  startParser: (port: unknown) => void;
}

let loading: Promise<Loaded> | null = null;

/**
 * Loads pdf.js with its parsing half in the same thread: the reader runs in a worker of its own
 * already. Loading takes some 100 ms, so it is done once and not before a PDF comes.
 */
export async function loadPdfLibrary(): Promise<void> {
  loading ??= load();
  await loading;
}

async function load(): Promise<Loaded> {
  standInForDrawing();
  const library = await withoutNativeDrawing(() => import('pdfjs-dist/legacy/build/pdf.min.mjs'));
  const parser = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return {
    library,
    startParser: (port) => parser.WorkerMessageHandler.initializeFromPort(port),
  };
}

/**
 * pdf.js asks for a drawing library in native code as it loads, wanted or not; where one happens to
 * be installed, looking for it reads files of the system. It is handed an empty one instead.
 */
async function withoutNativeDrawing<T>(load: () => Promise<T>): Promise<T> {
  const own = process.getBuiltinModule.bind(process);
  const instead = (id: string): unknown =>
    id === 'module' ? { createRequire: () => () => ({}) } : own(id);
  const replace = (value: unknown): void => {
    Object.defineProperty(process, 'getBuiltinModule', {
      value,
      configurable: true,
      writable: true,
    });
  };
  replace(instead);
  try {
    return await load();
  } finally {
    replace(own);
  }
}

// Where these are missing, pdf.js warns that it cannot draw; nothing is drawn here.
function standInForDrawing(): void {
  const names = ['DOMMatrix', 'ImageData', 'Path2D'] as const;
  for (const name of names) standIn(name, function Unused() {});
  // With a browser's font loading in sight, pdf.js does not trace the outline of every letter.
  standIn('FontFace', function Font(this: { loaded: Promise<void> }) {
    this.loaded = Promise.resolve();
  });
}

function standIn(name: string, value: unknown): void {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value });
}

const FONT_SHELF = { fonts: { add: () => undefined, delete: () => undefined } };

/** Everything off that runs, fetches or draws; pictures are left out before they are unpacked. */
const SETTINGS = {
  disableFontFace: false,
  fontExtraProperties: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 1,
  stopAtErrors: false,
} as const;

/** Only what stops a document is told; pdf.js warns of every picture that is left out. */
const VERBOSITY = 0;

/** Opens a PDF. pdf.js takes the bytes over. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  loading ??= load();
  const { library, startParser } = await loading;
  const [near, far] = directPorts();
  startParser(far);
  // pdf.js's types know browsers only: its worker is any channel, its document a shelf of fonts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const worker = new library.PDFWorker({ port: near as never, verbosity: VERBOSITY });
  const task = library.getDocument({
    ...SETTINGS,
    data: bytes,
    worker,
    verbosity: VERBOSITY,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ownerDocument: FONT_SHELF as never,
  });
  return {
    library,
    document: task.promise,
    destroy: async () => {
      await task.destroy();
      worker.destroy();
      near.terminate();
    },
  };
}
