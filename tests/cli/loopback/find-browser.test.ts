import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, hasDisplay } from '../../../cli/loopback/find-browser.ts';

let folder = '';
const put = (name: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'beredd-browser-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the best known browser on the path is taken; without one there is none', () => {
  const env = { PATH: ['relative', folder].join(path.delimiter) };
  expect(findBrowser('linux', env)).toBeNull();
  const chromium = put('chromium');
  expect(findBrowser('linux', env)).toBe(chromium);
  const edge = put('microsoft-edge');
  expect(findBrowser('linux', env)).toBe(edge);
});

test('BEREDD_BROWSER goes before all; a name that leads nowhere gives none', () => {
  const own = put('own');
  expect(findBrowser('linux', { BEREDD_BROWSER: own })).toBe(own);
  expect(
    findBrowser('linux', { BEREDD_BROWSER: path.join(folder, 'gone'), PATH: folder }),
  ).toBeNull();
});

test('on Linux a window needs a display server', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
