import { sqliteCode } from '../db/driver.ts';
import type { LockHolder } from '../db/lock.ts';
import type { OpenFailure } from '../db/open.ts';
import type { CallError } from '../shared/contract/call.ts';
import { systemCode } from '../disk/system-code.ts';
import { assertNever } from '../shared/text/assert-never.ts';

const SHELL_NAMES: Record<string, string> = {
  electron: 'Beredds fönster',
  loopback: 'Beredd i webbläsaren',
  cli: 'Beredds kommandorad',
};

function nameOf(holder: LockHolder | null): string {
  if (!holder) return 'ett annat Beredd';
  const shell = SHELL_NAMES[holder.shell] ?? 'ett annat Beredd';
  return `${shell} (process ${holder.pid} på ${holder.host})`;
}

/** Systems' words for a disk that says no, in Swedish with what to do. */
function diskMessage(code: string): string {
  if (/FULL|ENOSPC|EDQUOT/.test(code)) return 'Disken är full. Frigör plats och försök igen.';
  if (/READONLY|EROFS|EACCES|EPERM/.test(code))
    return 'Datamappen går inte att skriva i. Kontrollera rättigheterna och försök igen.';
  if (/BUSY|LOCKED/.test(code))
    return 'Datamappen används av ett annat program just nu. Försök igen om en stund.';
  return `Datamappen går inte att använda (${code}). Kontrollera disken och försök igen.`;
}

/**
 * The way back that every shell has: without a damaged file Beredd opens empty, and Inställningar
 * still knows where the copies lie.
 */
function wayBack(newestCopy: string | null): string {
  const copy = newestCopy === null ? '' : ` Den senaste är ${newestCopy}.`;
  return `Inget är ändrat. Flytta filen till en annan mapp men behåll den, starta Beredd och återställ en säkerhetskopia under Inställningar.${copy}`;
}

/**
 * Why the store could not be opened and what to do about it. Nothing was changed. `newestCopy` is the
 * file of the newest backup that is known.
 */
export function explainOpenFailure(failure: OpenFailure, newestCopy: string | null = null): string {
  switch (failure.kind) {
    case 'held':
      return `Data används redan av ${nameOf(failure.holder)}. Stäng det och försök igen.`;
    case 'newer':
      return `Data är sparade av en nyare version av Beredd (${failure.version}, den här kan ${failure.known}). Installera den nyare versionen. Inget är ändrat.`;
    case 'foreign':
      return `${failure.file} är inte Beredds. Flytta filen eller välj en annan datamapp. Inget är ändrat.`;
    case 'damaged':
      return `${failure.file} är skadad och öppnas inte. ${wayBack(newestCopy)}`;
    case 'unavailable':
      return diskMessage(failure.code);
    default:
      return assertNever(failure);
  }
}

const DISK_CODES =
  /^(SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN)|ENOSPC|EROFS|EACCES|EPERM|EDQUOT)/;

const codeOf = (error: unknown): string => sqliteCode(error) ?? systemCode(error);

/** Whether the disk would not take what was to be written; what is on it may be whole all the same. */
export const isDiskRefusal = (error: unknown): boolean => DISK_CODES.test(codeOf(error));

const DAMAGE_CODES = /^SQLITE_(CORRUPT|NOTADB)/;

/** An exception that is the disk's doing, in words; null when it is a bug. */
export function explainException(error: unknown): CallError | null {
  const code = codeOf(error);
  if (DAMAGE_CODES.test(code))
    return {
      code: 'unavailable',
      message:
        'Data är skadade på disken. Återställ en säkerhetskopia i Inställningar, eller med ”beredd restore”.',
    };
  return isDiskRefusal(error)
    ? { code: 'unavailable', message: `${diskMessage(code)} Ändringen sparades inte.` }
    : null;
}
