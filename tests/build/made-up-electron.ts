import { appendFileSync, chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type PackagedPlatform = 'linux' | 'win';

/** Where Electron keeps its fuses: this text, then version, count and one digit for each fuse. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_COUNT = 9;
const ALL_ON = '1'.repeat(FUSE_COUNT);

const require = createRequire(import.meta.url);

/** Any true Windows program serves: the packager writes resources into it. */
const windowsProgram = (): string =>
  path.join(
    path.dirname(require.resolve('electron-winstaller/package.json')),
    'vendor',
    'nuget.exe',
  );

/**
 * Makes a folder that looks to the packager like an unpacked Electron: its binary cannot be had
 * everywhere, and what is tested here is what the packager puts around it.
 */
export const makeElectronFolder = (folder: string, platform: PackagedPlatform): void => {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  for (const language of ['sv', 'en-US', 'de']) {
    writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
  }
  const { version } = require('electron/package.json') as { version: string };
  writeFileSync(path.join(folder, 'version'), version);
  const program = path.join(folder, platform === 'win' ? 'electron.exe' : 'electron');
  if (platform === 'win') copyFileSync(windowsProgram(), program);
  else writeFileSync(program, '');
  chmodSync(program, 0o755);
  appendFileSync(
    program,
    Buffer.from(`${FUSE_SENTINEL}\x01${String.fromCharCode(FUSE_COUNT)}${ALL_ON}`, 'latin1'),
  );
};
