import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, type Platform } from '../../shell/data-folder.ts';

const linux = (env: NodeJS.ProcessEnv = {}): Platform => ({
  name: 'linux',
  home: '/home/asa',
  env,
});

test('the data lies where the platform keeps application data', () => {
  expect(dataFolder(linux())).toBe('/home/asa/.local/share/beredd');
  expect(dataFolder(linux({ XDG_DATA_HOME: '/data' }))).toBe('/data/beredd');
  expect(dataFolder(linux({ XDG_DATA_HOME: 'relative' }))).toBe('/home/asa/.local/share/beredd');
  expect(dataFolder({ name: 'darwin', home: '/Users/asa', env: {} })).toBe(
    '/Users/asa/Library/Application Support/Beredd',
  );
  expect(dataFolder({ name: 'win32', home: '/u', env: { APPDATA: '/u/Roaming' } })).toBe(
    '/u/Roaming/Beredd',
  );
});

test('BEREDD_STORE moves it, and what is named goes before that; both become absolute', () => {
  expect(dataFolder(linux({ BEREDD_STORE: 'usb' }))).toBe(path.resolve('usb'));
  expect(dataFolder(linux({ BEREDD_STORE: '' }))).toBe('/home/asa/.local/share/beredd');
  expect(dataFolder(linux({ BEREDD_STORE: '/usb' }), '/named')).toBe('/named');
});
