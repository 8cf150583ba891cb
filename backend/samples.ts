import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Formats a sample may come in; each plan lies there in several, and one is enough. */
const FORMATS = ['.docx', '.pdf', '.txt'];

/** Our own sample plans, oldest first, each in one format; none when the folder is not there. */
export function sampleFiles(folder: string | undefined): { file: string; bytes: Uint8Array }[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => FORMATS.includes(extname(name)))
    .sort();
  const bases = [...new Set(names.map((name) => name.slice(0, -extname(name).length)))];
  return bases.map((base) => {
    const format = FORMATS.find((extension) => names.includes(base + extension)) ?? '';
    const file = base + format;
    return { file, bytes: new Uint8Array(readFileSync(join(folder, file))) };
  });
}
