import type { BackupStatus } from '../../shared/contract/contract.ts';
import { clockTime, shortDate } from '../components/when.ts';
import { DAY_MS } from '../../shared/text/day-ms.ts';

/** A week without a copy is worth a word; less is not (design/tokens.md says it at eight days). */
const CALM_DAYS = 7;

/** 'i dag 12.30', 'i går 12.30', '3 dec 12.30'; the two words of a day stay on one line. */
export function whenWords(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  const yesterday = new Date(now.getTime() - DAY_MS);
  const clock = clockTime(at);
  if (at.toDateString() === now.toDateString()) return `i\u00A0dag ${clock}`;
  if (at.toDateString() === yesterday.toDateString()) return `i\u00A0går ${clock}`;
  return `${shortDate(iso, now)} ${clock}`;
}

/** What the rail says of the copies; `isLate` when one is wanted. */
export interface BackupLine {
  text: string;
  isLate: boolean;
}

function wanted({ folder, isThere }: BackupStatus): string {
  if (folder === null) return 'Välj plats.';
  return isThere ? 'Gör en nu.' : 'Platsen går inte att nå.';
}

/** The rail's line; null while there is nothing to tell: no copy, and nothing a week old to copy. */
export function backupLine(status: BackupStatus, now: Date = new Date()): BackupLine | null {
  const since = status.last ?? status.ownWordsSince;
  if (since === null) return null;
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  if (days > CALM_DAYS)
    return { text: `Ingen säkerhetskopia på ${days} dagar. ${wanted(status)}`, isLate: true };
  return status.last === null
    ? null
    : { text: `Säkerhetskopierat ${whenWords(status.last, now)}`, isLate: false };
}
