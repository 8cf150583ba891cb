import {
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  scryptSync,
} from 'node:crypto';

/**
 * A reader of the age format (age-encryption.org/v1) from its description, on Node's own
 * cryptography: it shares nothing with the library that writes, so what it opens other programs do.
 */

const CHUNK = 64 * 1024;
const TAG = 16;
const SCRYPT_BLOCK = 8;
/** RFC 8410: what stands before the 32 bytes of a key. */
const PRIVATE_BEFORE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_BEFORE = Buffer.from('302a300506032b656e032100', 'hex');
const PUBLIC_BYTES = 32;

const derive = (key: Uint8Array, salt: Uint8Array, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, 32));

/** What stands between the record's two ends; throws when it is not as it was sealed. */
function open(key: Uint8Array, nonce: Uint8Array, box: Uint8Array): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
  decipher.setAuthTag(box.subarray(-TAG));
  return Buffer.concat([decipher.update(box.subarray(0, -TAG)), decipher.final()]);
}

/** The 32 bytes of a key as it is written (BIP 173). */
function bech32(text: string): Buffer {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const words = text
    .toLowerCase()
    .slice(text.lastIndexOf('1') + 1, -6)
    .split('');
  const bits = words.map((it) => letters.indexOf(it).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((it) => Number.parseInt(it, 2)));
}

const publicOf = (secret: Buffer): Buffer =>
  createPublicKey(privateKey(secret))
    .export({ type: 'spki', format: 'der' })
    .subarray(-PUBLIC_BYTES);
const privateKey = (secret: Buffer) =>
  createPrivateKey({
    key: Buffer.concat([PRIVATE_BEFORE, secret]),
    format: 'der',
    type: 'pkcs8',
  });

function agreed(secret: Buffer, share: Buffer): Buffer {
  const publicKey = createPublicKey({
    key: Buffer.concat([PUBLIC_BEFORE, share]),
    format: 'der',
    type: 'spki',
  });
  return diffieHellman({ privateKey: privateKey(secret), publicKey });
}

/** The key that a stanza is opened with. */
function wrapKey(kind: string, args: readonly string[], secret: string): Buffer {
  const first = Buffer.from(args[0] ?? '', 'base64');
  if (kind === 'scrypt') {
    const salt = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), first]);
    const N = 2 ** Number(args[1]);
    const maxmem = 2 * 128 * N * SCRYPT_BLOCK;
    return scryptSync(secret, salt, 32, { N, r: SCRYPT_BLOCK, p: 1, maxmem });
  }
  const own = bech32(secret.trim());
  const salt = Buffer.concat([first, publicOf(own)]);
  return derive(agreed(own, first), salt, 'age-encryption.org/v1/X25519');
}

/** Opens a locked file with a passphrase, or with a key as it is written (`AGE-SECRET-KEY-1…`). */
export function readAge(file: Uint8Array, secret: string): Buffer {
  const bytes = Buffer.from(file);
  const end = bytes.indexOf('\n--- ');
  const [, kind = '', args = '', body = ''] =
    /^age-encryption\.org\/v1\n-> (\S+) ([^\n]+)\n([^\n]+)$/u.exec(
      bytes.toString('latin1', 0, end),
    ) ?? [];
  const key = wrapKey(kind, args.split(' '), secret);
  const fileKey = open(key, Buffer.alloc(12), Buffer.from(body, 'base64'));
  const line = bytes.indexOf('\n', end + 1);
  const mac = createHmac('sha256', derive(fileKey, Buffer.alloc(0), 'header'))
    .update(bytes.subarray(0, end + '\n---'.length))
    .digest('base64')
    .replaceAll('=', '');
  if (bytes.toString('latin1', end + '\n--- '.length, line) !== mac) throw new Error('header');
  const streamKey = derive(fileKey, bytes.subarray(line + 1, line + 17), 'payload');
  const parts: Buffer[] = [];
  for (let at = line + 17, count = 0; at < bytes.length || count === 0; count += 1) {
    const box = bytes.subarray(at, at + CHUNK + TAG);
    at += box.length;
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(count, 7);
    nonce[11] = at === bytes.length ? 1 : 0;
    parts.push(open(streamKey, nonce, box));
  }
  return Buffer.concat(parts);
}
