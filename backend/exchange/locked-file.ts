import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { Output, ReportFile } from '../../shared/contract/contract.ts';
import { LARGEST_EXCHANGE_FILE } from '../../shared/exchange/exchange-file.ts';
import { isLockedFile } from '../../shared/lock/locked-file.ts';
import { passphraseFault } from '../../shared/lock/passphrase.ts';
import { lockWith, unlock } from '../lock/locks.ts';
import { REFUSED, TOO_LARGE } from './read-arrived.ts';

/** What other programs that lock and open such files call them. */
const LOCKED_ENDING = '.age';
/** No type of its own is registered. */
const LOCKED_TYPE = 'application/octet-stream';

/** What locking adds: some hundred bytes, and sixteen for every 64 kB. */
const LOCK_SHARE = 1.001;
const LARGEST_LOCKED = LARGEST_EXCHANGE_FILE * LOCK_SHARE;

const FAILED = {
  wrong: failure(
    'invalid',
    'Lösenfrasen stämmer inte. Försök igen: stora och små bokstäver räknas. Fråga annars kollegan. Inget är ändrat.',
  ),
  damaged: REFUSED.damaged,
  heavy: failure(
    'unreadable',
    'Filen är låst på ett sätt som Beredd inte öppnar. Be kollegan spara den på nytt i Beredd. Inget är ändrat.',
  ),
  slow: failure(
    'unavailable',
    'Det tog för lång tid att låsa upp filen. Försök igen. Inget är ändrat.',
  ),
};

/** A finished file, locked with a passphrase; `invalid` says what is wrong with that. */
export async function lockFile(
  file: ReportFile,
  passphrase: string,
  work?: number,
): Promise<Result<ReportFile>> {
  const fault = passphraseFault(passphrase);
  if (fault !== null) return failure('invalid', fault);
  return success({
    fileName: `${file.fileName}${LOCKED_ENDING}`,
    mediaType: LOCKED_TYPE,
    bytes: new Uint8Array(await lockWith(passphrase, file.bytes, work)),
  });
}

/**
 * Opens a locked file with its passphrase and gives the bytes that were locked. They are not checked:
 * `readArrived` does that, as for a file that came open. `unreadable` for what is no locked file, too
 * large or damaged, `invalid` for another passphrase, `unavailable` where it took too long.
 */
export async function unlockFile(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Output<'exchange.unlock'>>> {
  if (!isLockedFile(bytes)) return REFUSED.foreign;
  if (bytes.length > LARGEST_LOCKED) return TOO_LARGE;
  const opened = await unlock(bytes, passphrase);
  return opened.ok ? success({ bytes: new Uint8Array(opened.bytes) }) : FAILED[opened.why];
}
