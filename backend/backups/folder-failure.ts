import { sqliteCode } from '../../db/driver.ts';
import { systemCode } from '../../disk/system-code.ts';
import type { CallError } from '../../shared/contract/call.ts';

/** What the systems say of a folder that does not take or give a file, and what to do about it. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)/,
    'Det finns inte plats i mappen för säkerhetskopior. Frigör plats där, eller välj en annan mapp.',
  ],
  [
    /^(EACCES|EPERM|EREADONLY|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH)/,
    'Beredd får inte skriva i mappen för säkerhetskopior. Välj en annan mapp, eller ändra rättigheterna.',
  ],
  [/^EROFS/, 'Mappen för säkerhetskopior går bara att läsa. Välj en annan mapp.'],
  [
    /^(ENOENT|ENOTDIR|ENODEV|ENXIO|ENOTCONN|EHOSTDOWN|EHOSTUNREACH|ESTALE|ETIMEDOUT)/,
    'Mappen för säkerhetskopior går inte att nå just nu. Sätt i minnet eller anslut nätverket, eller välj en annan mapp.',
  ],
  [/^EEXIST/, 'Det ligger redan en fil med det namnet där. Välj ett annat namn på mappen.'],
  [
    /^(EIO|EBUSY|ENOTSUP|EINVAL|ENAMETOOLONG|ELOOP|UNKNOWN|SQLITE_IOERR|SQLITE_BUSY|SQLITE_LOCKED)/,
    'Mappen för säkerhetskopior svarar inte som den ska. Försök igen, eller välj en annan mapp.',
  ],
];

/** An exception that is the folder's doing, in words; null when it is a bug. */
export function explainFolder(error: unknown): CallError | null {
  const code = sqliteCode(error) ?? systemCode(error);
  const message = ADVICE.find(([pattern]) => pattern.test(code))?.[1];
  return message === undefined ? null : { code: 'unavailable', message };
}
