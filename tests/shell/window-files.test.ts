import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindowFiles, type WindowFile } from '../../shell/window-files.ts';

let folder = '';
let fileAt: (pathname: string) => WindowFile | null = () => null;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'beredd-window-'));
  const window = path.join(folder, 'window');
  mkdirSync(path.join(window, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(window, 'index.html'), '<meta nonce="__CSP_NONCE__">åäö');
  writeFileSync(path.join(window, 'assets', 'a.js'), '__CSP_NONCE__');
  fileAt = openWindowFiles(window);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: WindowFile | null): string => new TextDecoder().decode(file?.body);
const nonceOf = (file: WindowFile | null): string | undefined =>
  /'nonce-([^']+)'/.exec(file?.headers['content-security-policy'] ?? '')?.[1];

test('a page carries the nonce of its own header, new each time', () => {
  const [first, second] = [fileAt('/'), fileAt('/index.html')];
  expect(text(first)).toBe(`<meta nonce="${nonceOf(first)}">åäö`);
  expect(nonceOf(first)).toHaveLength(24);
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  expect(first?.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('other files are sent as they are, with their type', () => {
  expect(text(fileAt('/assets/a.js'))).toBe('__CSP_NONCE__');
  expect(fileAt('/assets/a.js')?.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/assets',
  '/assets/',
  '/index.html/',
  '',
  '/INDEX.HTML',
  '/index.html\0',
])('%j is on no list, so it is not read', (pathname) => {
  expect(fileAt(pathname)).toBeNull();
});
