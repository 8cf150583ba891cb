import type { Output } from '../../../../shared/contract/contract.ts';
import { whenWords } from '../../../app/backup-words.ts';
import { counted } from '../../../components/count-words.ts';

type Checked = Output<'backups.verify'>;

/** How it stands with the data, in a line; what is wrong is listed below it. */
export function checkedWords({ faults, texts }: Checked): string {
  if (faults.length > 0)
    return 'Något är inte som det skrevs. Återställ en kopia från innan det hände. Det här hittades:';
  return texts === 0
    ? 'Allt är helt.'
    : `Allt är helt: ${counted(texts, 'plantext med sitt original', 'plantexter med sina original')}, anteckningar och möten.`;
}

/** How it stands with the newest copy; null when there is none that can be reached. */
export function copyWords({ copy }: Checked, now: Date = new Date()): string | null {
  if (copy === null) return null;
  const when = copy.createdAt === null ? '' : ` från ${whenWords(copy.createdAt, now)}`;
  if (copy.isWhole && copy.isLocked)
    return `Den senaste säkerhetskopian${when} är hel. Den är låst: det låsta är som det skrevs, och innehållet läses igenom när du återställer den.`;
  return copy.isWhole
    ? `Den senaste säkerhetskopian${when} är hel.`
    : `Den senaste säkerhetskopian${when} är skadad. Gör en ny, gärna på en annan disk.`;
}
