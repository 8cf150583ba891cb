import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PackagedPlatform } from '../build/made-up-electron.ts';
import { makePackage, type UnpackedPackage } from '../build/make-package.ts';
import { callFrom } from './call-from.ts';
import { launchDesktop } from './desktop.ts';
import { expect, test } from './launch.ts';

/** What may lie in the archive; anything else is a file that should not leave the checkout. */
const EXPECTED =
  /^\/(out|out\/(electron|preload|renderer)(\/.*)?|samples|samples\/files(\/[\w-]+\.docx)?|package\.json|node_modules|node_modules\/better-sqlite3(\/.*)?)$/;

const ON = [
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
];
const OFF = [
  FuseV1Options.RunAsNode,
  FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  FuseV1Options.EnableNodeCliInspectArguments,
  FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  FuseV1Options.GrantFileProtocolExtraPrivileges,
];

const files = ({ archive }: UnpackedPackage): string[] =>
  listPackage(archive, { isPack: false }).map((file) => file.split(path.sep).join('/'));

const unpackedFiles = ({ archive }: UnpackedPackage): string[] =>
  readdirSync(`${archive}.unpacked`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

// One worker, so that each package is made once.
test.describe.configure({ mode: 'default' });

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'beredd-package-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = new Map<PackagedPlatform, Promise<UnpackedPackage>>();
const packageFor = (platform: PackagedPlatform): Promise<UnpackedPackage> => {
  const one = made.get(platform) ?? makePackage(path.join(folder, platform), platform);
  made.set(platform, one);
  return one;
};

const NATIVE: Record<PackagedPlatform, string> = { linux: 'linux-x64.node', win: 'win32-x64.node' };

for (const platform of ['linux', 'win'] as const) {
  test(`the package for ${platform} holds what it should, one native binary and safe fuses`, async () => {
    const made = await packageFor(platform);
    const packed = files(made);
    expect(packed).toEqual(
      expect.arrayContaining([
        '/out/electron/main.js',
        '/out/preload/preload.cjs',
        '/out/renderer/index.html',
        // What others wrote leaves with its licences.
        '/out/electron/licenses.md',
        '/out/electron/fonts/OFL.txt',
        '/out/renderer/licenses.md',
        '/out/renderer/licenses/literata.txt',
        '/out/renderer/licenses/source-sans-3.txt',
      ]),
    );
    expect(packed.filter((file) => !EXPECTED.test(file))).toEqual([]);
    expect(
      packed.filter((file) => file.endsWith('.node')).map((file) => path.basename(file)),
    ).toEqual([NATIVE[platform]]);
    expect(unpackedFiles(made)).toEqual([NATIVE[platform]]);

    const fuses = await getCurrentFuseWire(made.program);
    expect(ON.map((fuse) => fuses[fuse])).toEqual(ON.map(() => FuseState.ENABLE));
    expect(OFF.map((fuse) => fuses[fuse])).toEqual(OFF.map(() => FuseState.DISABLE));
  });
}

test('what was packed starts and keeps its data', async ({ dataFolder }) => {
  const { archive } = await packageFor('linux');
  const unpacked = path.join(dataFolder, 'app');
  extractAll(archive, unpacked);
  const app = await launchDesktop(path.join(dataFolder, 'data'), unpacked);
  await callFrom(app.page, 'settings.save', { name: 'Åsa' });
  expect((await callFrom(app.page, 'plans.addSamples', {})).map(({ status }) => status)).toContain(
    'imported',
  );
  await app.close();
  const again = await launchDesktop(path.join(dataFolder, 'data'), unpacked);
  expect((await callFrom(again.page, 'settings.get', {})).name).toBe('Åsa');
  await again.close();
});
