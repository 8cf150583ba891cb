import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** A file of the window as it is sent: whole, with every header it needs. */
export interface WindowFile {
  body: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

/** The window's page; `/` is the same. */
export const START_PAGE = '/index.html';

/** Stands in the page where the nonce goes; `renderer/index.html` carries it. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';
const NONCE_BYTES = 16;

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const headersOf = (file: string, nonce: string): Record<string, string> => ({
  'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
});

const read = (file: string): WindowFile => {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const bytes = readFileSync(file);
  const body = file.endsWith('.html')
    ? Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce))
    : bytes;
  return { body: new Uint8Array(body), headers: headersOf(file, nonce) };
};

/**
 * The files of the built window, listed once at start: only an address on the list is ever read,
 * so no address can reach outside the folder. Each page gets a nonce of its own.
 *
 * @returns a function from an address's path ('/assets/a.js') to the file, or null.
 */
export const openWindowFiles = (folder: string): ((pathname: string) => WindowFile | null) => {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, file);
  }
  return (pathname) => {
    const file = files.get(pathname === '/' ? START_PAGE : pathname);
    return file === undefined ? null : read(file);
  };
};
