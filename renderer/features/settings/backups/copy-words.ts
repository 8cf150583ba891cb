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

/** What a copy holds and how large it is, or why it cannot be used. */
export function copyDetails({ state, counts, bytes, computer }: BackupCopy): string {
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
    ...(state === 'newer'
      ? ['gjord av en nyare version av Beredd, som behövs för att återställa den']
      : []),
  ].join(' · ');
}
