import { hasUtf16Look } from '../detect-format.ts';

/** A text file's characters, and whether some of them could not be told. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  unreadableCharacters: number;
}

/** Bad bytes per multi-byte character up to which a file still is UTF-8 with a few damaged places. */
const MAX_DAMAGED_SHARE = 0.2;
const REPLACEMENT = '\ufffd';

/** Bytes to characters: byte order marks first, then UTF-16 by its zeros, UTF-8, Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = hasUtf16Look(bytes);
  if (wide) return decodedAs(wide, new TextDecoder(wide).decode(bytes));
  const loose = new TextDecoder('utf-8').decode(bytes);
  const bad = count(loose, REPLACEMENT);
  if (bad === 0) return decodedAs('utf-8', loose);
  const good = multiByteCharacters(loose) - bad;
  if (bad <= good * MAX_DAMAGED_SHARE) return decodedAs('utf-8', loose);
  return decodedAs('windows-1252', decodeWindows1252(bytes));
}

const decodedAs = (encoding: DecodedText['encoding'], text: string): DecodedText => ({
  text,
  encoding,
  unreadableCharacters: count(text, REPLACEMENT),
});

const count = (text: string, wanted: string): number => text.split(wanted).length - 1;

function multiByteCharacters(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) n += 1;
  return n;
}

/** Windows-1252's characters at 0x80–0x9F (WHATWG Encoding); the rest are those of Latin-1. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// TextDecoder('windows-1252') has decoded 0x80–0x9F as controls in some releases of Node.
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (c) => HIGH_CONTROLS[c.charCodeAt(0) - 0x80] ?? c);
}
