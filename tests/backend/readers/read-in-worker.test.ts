import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkerReader } from '../../../backend/readers/read-in-worker.ts';
import { makeDocx, p } from './make-docx.ts';
import { makePdf, PageDrawing } from './make-pdf.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'beredd-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BENCH = path.join(import.meta.dirname, '../../bench');

/** A stand-in for the worker's entry, to see what happens when it misbehaves. */
function standIn(name: string, code: string): URL {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return pathToFileURL(file);
}

const onRequest = (code: string): string => `parentPort.on('message', (request) => { ${code} });`;

describe('the worker', () => {
  test('reads and parses, again and again, and tells how far it has come', async () => {
    const reader = createWorkerReader();
    reader.warmUp();
    const pages = Array.from({ length: 20 }, (_, i) =>
      new PageDrawing().text(70, 300, `Nr ${i + 1}. Att göra mer.`),
    );
    const progress: number[] = [];
    const pdf = reader.read('plan.pdf', makePdf(pages), {
      onProgress: (at) => progress.push(at.pagesRead),
    });
    const docx = reader.read('plan.docx', makeDocx(p('Text')));
    expect(await pdf).toMatchObject({ ok: true, format: 'pdf', plan: { pageCount: 20 } });
    expect(await docx).toMatchObject({ ok: true, format: 'docx' });
    expect(progress.at(-1)).toBe(20);
    expect(await reader.read('x', new Uint8Array())).toMatchObject({
      ok: false,
      error: { kind: 'empty' },
    });
    await reader.close();
  });

  test('reads the next document whatever pdf.js leaves behind of a damaged one', async () => {
    const reader = createWorkerReader();
    const pages = ['Ett', 'Två', 'Tre'].map((text) => new PageDrawing().text(70, 300, text));
    const sound = Buffer.from(makePdf(pages)).toString('latin1');
    // The cross reference says that the last page's object stands somewhere else.
    const page = String(sound.indexOf('14 0 obj')).padStart(10, '0');
    const astray = sound.replace(page, '0000000017');
    expect(astray).not.toBe(sound);
    await reader.read('a.pdf', new Uint8Array(Buffer.from(astray, 'latin1')));
    const next = await Promise.all([
      reader.read('b.docx', makeDocx(p('Text'))),
      reader.read('c.pdf', makePdf(pages)),
    ]);
    expect(next).toMatchObject([{ ok: true }, { ok: true }]);
    await reader.close();
  });

  test('is stopped when it takes too long, and the next document gets a new one', async () => {
    const workerUrl = standIn(
      'slow',
      onRequest(
        "if (request.fileName === 'slow') for (;;); else parentPort.postMessage({ kind: 'done', outcome: { ok: false, error: { kind: 'empty', message: 'x' } } });",
      ),
    );
    const reader = createWorkerReader({ workerUrl, timeLimit: 2000 });
    expect(await reader.read('slow', new Uint8Array())).toMatchObject({
      error: { kind: 'too-slow' },
    });
    expect(await reader.read('quick', new Uint8Array())).toMatchObject({
      error: { kind: 'empty' },
    });
    await reader.close();
  });

  test('is stopped at once when the user says so', async () => {
    const reader = createWorkerReader({ workerUrl: standIn('busy', onRequest('for (;;);')) });
    const stop = new AbortController();
    const reading = reader.read('x', new Uint8Array(), { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 150));
    // The time limit of half a minute would end it as 'too-slow'.
    stop.abort();
    expect(await reading).toMatchObject({ error: { kind: 'cancelled' } });
    await reader.close();
  });

  test('a reading that was cancelled before its turn never starts', async () => {
    const reader = createWorkerReader({
      workerUrl: standIn('never', onRequest('for (;;);')),
      timeLimit: 200,
    });
    const first = reader.read('a', new Uint8Array());
    const second = reader.read('b', new Uint8Array(), { signal: AbortSignal.abort() });
    expect(await first).toMatchObject({ error: { kind: 'too-slow' } });
    expect(await second).toMatchObject({ error: { kind: 'cancelled' } });
    await reader.close();
  });

  test.each(['objects', 'bytes'])('more memory than it may have ends it: %s', async (kind) => {
    const workerUrl = pathToFileURL(path.join(BENCH, 'eat-memory.ts'));
    const reader = createWorkerReader({ workerUrl, memoryLimit: 128 });
    expect(await reader.read(kind, new Uint8Array())).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    });
    await reader.close();
  });

  test.each([
    ['an exception', "throw new Error('fel');", 'internal'],
    ['an early end', 'process.exit(1);', 'internal'],
  ])('%s ends as an error value', async (name, code, kind) => {
    const workerUrl = standIn(name.replaceAll(' ', '-'), onRequest(code));
    const reader = createWorkerReader({ workerUrl });
    expect(await reader.read('x', new Uint8Array())).toMatchObject({ ok: false, error: { kind } });
    await reader.close();
  });

  test('one that fails when nobody waits for it ends nothing, and the next document gets a new one', async () => {
    const answer =
      "parentPort.postMessage({ kind: 'done', outcome: { ok: false, error: { kind: 'empty', message: 'x' } } });";
    const late = "setTimeout(() => { throw new Error('efteråt'); }, 20);";
    const reader = createWorkerReader({ workerUrl: standIn('late', onRequest(answer + late)) });
    for (const name of ['a', 'b']) {
      expect(await reader.read(name, new Uint8Array())).toMatchObject({ error: { kind: 'empty' } });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await reader.close();
  });

  test('a bug of ours is not told as a damaged file, and is handed on to be logged', async () => {
    const faults: unknown[] = [];
    const workerUrl = standIn('bug', onRequest('null.text;'));
    const reader = createWorkerReader({ workerUrl, onFault: (fault) => faults.push(fault) });
    const outcome = await reader.read('plan.pdf', new Uint8Array());
    await reader.close();
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'internal' } });
    const message = outcome.ok ? '' : outcome.error.message;
    expect(message).toMatch(/fel i Beredd.*inte skadad.*orörd.*Word, PDF eller text/u);
    expect(faults).toEqual([expect.any(TypeError)]);
  });

  // Measured from outside: a process that reads nothing else, and how much it grew meanwhile.
  test.each(['objects', 'bytes'])(
    'no reading takes more than 512 MB, whatever it is made of: %s',
    async (kind) => {
      const file = path.join(folder, `${kind}.txt`);
      writeFileSync(file, 'x');
      const { stdout } = await promisify(execFile)(process.execPath, [
        path.join(BENCH, 'read-once.ts'),
        file,
        path.join(BENCH, 'eat-memory.ts'),
      ]);
      const { grown, end } = JSON.parse(stdout) as { grown: number; end: string };
      expect(end).toBe('too-large');
      expect(grown / 1024 ** 2).toBeLessThan(512);
      expect(grown / 1024 ** 2).toBeGreaterThan(256);
    },
    60_000,
  );

  test('closing ends what is under way', async () => {
    const reader = createWorkerReader({ workerUrl: standIn('open', onRequest('for (;;);')) });
    const reading = reader.read('x', new Uint8Array());
    await new Promise((resolve) => setTimeout(resolve, 100));
    await reader.close();
    expect(await reading).toMatchObject({ error: { kind: 'cancelled' } });
  });
});
