import type { BackupCopy } from '../../../../shared/contract/contract.ts';
import { whenWords } from '../../../app/backup-words.ts';
import { counted } from '../../../components/count-words.ts';

const MEGA = 1_000_000;
const megabytes = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** 'i dag 12.30', or 'före återställningen i dag 12.30'; a damaged copy by its file's name. */
export function copyTitle({ kind, createdAt, name }: BackupCopy, now: Date = new Date()): string {
  if (createdAt === null) return name;
  const when = whenWords(createdAt, now);
  return kind === 'before' ? `före återställningen ${when}` : when;
}

/** Whether a copy is locked and by what; null where it goes without saying. */
function lockWords({ kind, lock }: BackupCopy, isLocking: boolean, now: Date): string | null {
  if (lock !== null)
    return lock.isPresent
      ? 'låst'
      : `låst med lösenfrasen som valdes ${whenWords(lock.setAt, now)}`;
  return isLocking && kind === 'made' ? 'inte låst' : null;
}

/**
 * What a copy holds and how large it is, or why it cannot be used. `isLocking`: coming copies are
 * locked, so that an open one is worth a word.
 */
export function copyDetails(copy: BackupCopy, isLocking = false, now: Date = new Date()): string {
  const { state, counts, bytes, computer } = copy;
  if (state === 'damaged') return 'skadad eller inte färdig, går inte att återställa';
  const holds = counts && [
    counted(counts.plans, 'plan', 'planer'),
    counted(counts.notes, 'anteckning', 'anteckningar'),
    ...(counts.meetings === 0 ? [] : [counted(counts.meetings, 'möte', 'möten')]),
  ];
  return [
    ...(holds ?? []),
    `${megabytes.format(Math.max(bytes / MEGA, 0.1))}\u00A0MB`,
    ...(computer === null ? [] : [`gjord på ${computer}`]),
    lockWords(copy, isLocking, now) ?? '',
    ...(state === 'newer'
      ? ['gjord av en nyare version av Beredd, som behövs för att återställa den']
      : []),
  ]
    .filter((it) => it !== '')
    .join(' · ');
}
