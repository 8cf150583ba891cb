import { failure, success, type Result } from '../../shared/contract/call.ts';
import { MOST_FILE_BYTES } from '../../shared/contract/most-file-bytes.ts';

const MEGABYTE = 1024 * 1024;

/** What is asked of a browser's file. */
type Readable = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * The bytes of a file that the user gave, or why not and what to do. One that is too large is not
 * even opened: carrying it would stop the window for minutes, and then be refused.
 */
export async function readFile(file: Readable): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { name, size } = file;
  if (size > MOST_FILE_BYTES)
    return failure(
      'unreadable',
      `${name} är för stor (${Math.ceil(size / MEGABYTE)} MB). Beredd tar emot filer upp till ${MOST_FILE_BYTES / MEGABYTE} MB. Dela upp den eller spara den på nytt, till exempel med mindre bilder.`,
    );
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that went away before it was read.
    return failure(
      'unreadable',
      `${name} gick inte att öppna. Kontrollera att det är en fil som finns kvar.`,
    );
  }
}
