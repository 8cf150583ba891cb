import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sampleFiles } from '../../backend/samples.ts';

const checkout = path.resolve(import.meta.dirname, '..', '..');
const NODE = path.join(checkout, 'node_modules', '.bin', 'node');
const COMMAND_LINE = path.join(checkout, 'out', 'cli', 'beredd.js');
const SAMPLES = path.join(checkout, 'samples', 'files');

/** What a test finds in the store when it begins. */
export type Contents = 'nothing' | 'samples';

/** A data folder to copy, and a copy of it as Beredd itself makes them, to go back to. */
export interface Beginning {
  dataFolder: string;
  copy: string;
}

const beredd = (dataFolder: string, ...args: readonly string[]): string =>
  execFileSync(NODE, [COMMAND_LINE, ...args], {
    env: { ...process.env, BEREDD_STORE: dataFolder },
    encoding: 'utf8',
  });

/** Lets the command line take in what a test is to begin with; no window is needed for that. */
export const makeBeginning = (folder: string, contents: Contents): Beginning => {
  const dataFolder = path.join(folder, contents, 'data');
  const copies = path.join(folder, contents, 'copies');
  mkdirSync(copies, { recursive: true });
  if (contents === 'samples') {
    const files = sampleFiles(SAMPLES).map(({ file }) => path.join(SAMPLES, file));
    beredd(dataFolder, 'import', ...files);
  }
  return { dataFolder, copy: beredd(dataFolder, 'backup', copies).trim() };
};
