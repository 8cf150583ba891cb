import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openReader } from '../../backend/reading.ts';
import { inTurn, median } from './measure.ts';
import { ratioRow, skipped, type Row } from './row.ts';
import { hasTool, planFile, ROOT, runTool } from './tools.ts';

const ANCHOR = 'pdftotext -bbox-layout';
const LONG_PAGES = 500;
const MEBIBYTE = 1024 * 1024;

const pagesOf = (file: string): number =>
  Number(/^Pages:\s+(\d+)/m.exec(runTool('pdfinfo', [file]))?.[1] ?? 0);

/** A document of at least 500 pages: the same plan over and over. */
function longPdf(file: string, folder: string): string {
  const long = path.join(folder, 'long.pdf');
  const copies = Math.ceil(LONG_PAGES / pagesOf(file));
  runTool('pdfunite', [...Array.from({ length: copies }, () => file), long]);
  return long;
}

async function readingRow(file: string, limit: number, rounds: number): Promise<Row> {
  const bytes = new Uint8Array(readFileSync(file));
  const reader = openReader();
  const read = async (): Promise<void> => {
    const outcome = await reader.read('plan.pdf', bytes.slice());
    if (!outcome.ok) throw new Error(outcome.error.message);
  };
  const times = await inTurn(read, () => runTool('pdftotext', ['-bbox-layout', file, '-']), {
    rounds,
    warmUp: 3,
  });
  await reader.close();
  const anchor = { name: ANCHOR, time: median(times.b) };
  return ratioRow(`Läsa PDF, ${pagesOf(file)} sidor, varm tråd`, median(times.a), anchor, limit);
}

const MEMORY_LIMIT = 512;

/** In a process of its own, where nothing else has taken memory. */
function readOnce(args: readonly string[]): { peak: number; grown: number; end: string } {
  const script = path.join(ROOT, 'tests/bench/read-once.ts');
  return JSON.parse(runTool(process.execPath, [script, ...args])) as ReturnType<typeof readOnce>;
}

const memoryRow = (what: string, bytes: number, limit: number, end: string): Row => ({
  what,
  ours: `${(bytes / MEBIBYTE).toFixed(0)} MB`,
  anchor: end === 'ok' ? '' : `stoppad: ${end}`,
  value: bytes / MEBIBYTE,
  goal: { limit, unit: 'MB' },
});

function memoryRows(file: string, folder: string): Row[] {
  const read = readOnce([file]);
  const pages = `Läsa PDF, ${pagesOf(file)} sidor`;
  const eater = path.join(ROOT, 'tests/bench/eat-memory.ts');
  const stopped = ['objects', 'bytes'].map((kind) => {
    const name = path.join(folder, `${kind}.txt`);
    writeFileSync(name, 'x');
    const { grown, end } = readOnce([name, eater]);
    const eats = kind === 'objects' ? 'objekt' : 'byte';
    return memoryRow(`Fil som tar minne (${eats}), arbetstråden`, grown, MEMORY_LIMIT, end);
  });
  return [
    memoryRow(`${pages}, hela processen`, read.peak, 350, read.end),
    memoryRow(`${pages}, arbetstråden`, read.grown, MEMORY_LIMIT, read.end),
    ...stopped,
  ];
}

/** Reading PDFs in a running application: time against poppler's, and memory. */
export async function benchPdf(folder: string): Promise<Row[]> {
  if (!['pdftotext', 'pdfunite', 'pdfinfo'].every(hasTool)) {
    return [skipped('Läsa PDF', 'poppler-utils saknas')];
  }
  const file = planFile('hsn-2026.pdf', 'vardnamnden-2026.pdf');
  const long = longPdf(file, folder);
  return [await readingRow(file, 6, 25), await readingRow(long, 5, 5), ...memoryRows(long, folder)];
}
