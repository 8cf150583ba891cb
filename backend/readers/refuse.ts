import { assertNever } from '../../shared/text/assert-never.ts';
import { latin1, type FileLook } from './detect-format.ts';
import { Unreadable } from './read-error.ts';

/** Where a compound file keeps the names of its streams is not fixed; they lie within this. */
const OLE_SEARCH_BYTES = 4 * 1024 * 1024;

/** Why a file that is neither PDF, Word nor text is refused. */
export function refusalOf(
  look: Exclude<FileLook, 'pdf' | 'zip' | 'text'>,
  fileName: string,
  bytes: Uint8Array,
): Unreadable {
  switch (look) {
    case 'empty':
      return new Unreadable('empty');
    case 'ole':
      return oleRefusal(bytes);
    case 'rtf':
      return notSupported('en RTF-fil');
    case 'html':
      return notSupported('en webbsida');
    case 'image':
      return new Unreadable('image-only');
    case 'unknown':
      return unknownRefusal(fileName);
    default:
      return assertNever(look);
  }
}

/** 'Filen är en OpenDocument-fil och den går inte att läsa. Spara den som …' */
export const notSupported = (what: string): Unreadable =>
  new Unreadable(
    'not-supported',
    `Filen är ${what}, och det formatet går inte att läsa. Spara den som PDF, Word (.docx) eller text och försök igen.`,
  );

// Office wraps a password-protected .docx in the same container that old .doc files use
// (MS-OFFCRYPTO 2.3.1); the streams' names, in UTF-16, tell which it is.
function oleRefusal(bytes: Uint8Array): Unreadable {
  const text = latin1(bytes.subarray(0, OLE_SEARCH_BYTES));
  const named = (name: string): boolean => text.includes(name.split('').join('\0'));
  if (named('EncryptedPackage')) return new Unreadable('encrypted');
  if (named('WordDocument')) return notSupported('en äldre Wordfil (.doc)');
  return notSupported('en äldre Officefil');
}

function unknownRefusal(fileName: string): Unreadable {
  return /\.(?:pdf|docx)$/i.test(fileName)
    ? new Unreadable('damaged')
    : new Unreadable('not-supported');
}
