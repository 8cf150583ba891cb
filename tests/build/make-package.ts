import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeElectronFolder, type PackagedPlatform } from './made-up-electron.ts';

const checkout = path.resolve(import.meta.dirname, '..', '..');
const builder = path.join(checkout, 'node_modules', '.bin', 'electron-builder');

/** A package, unpacked: its program and its archive. */
export interface UnpackedPackage {
  program: string;
  archive: string;
}

/** Packs the built application for a platform around a made-up Electron, in `folder`. */
export const makePackage = async (
  folder: string,
  platform: PackagedPlatform,
): Promise<UnpackedPackage> => {
  const electron = path.join(folder, 'electron');
  const output = path.join(folder, 'release');
  makeElectronFolder(electron, platform);
  await promisify(execFile)(
    builder,
    [
      `--${platform}`,
      'dir',
      '--x64',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
      // The made-up Beredd.exe has no resources to write an icon into.
      '-c.win.signAndEditExecutable=false',
    ],
    { cwd: checkout },
  );
  const unpacked = path.join(output, `${platform}-unpacked`);
  return {
    program: path.join(unpacked, platform === 'win' ? 'Beredd.exe' : 'beredd'),
    archive: path.join(unpacked, 'resources', 'app.asar'),
  };
};
