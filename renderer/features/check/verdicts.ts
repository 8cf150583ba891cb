import type { FindingVerdict, JudgedFinding } from '../../../shared/contract/contract.ts';
import { call } from '../../client/call.ts';
import { offerUndo } from '../../components/undo-bar.tsx';

/** Which findings are shown: those without a verdict, or those with one. */
export type Shelf = 'open' | FindingVerdict;

/** The shelves in their order, as one says them. */
export const SHELVES: readonly { shelf: Shelf; name: string }[] = [
  { shelf: 'open', name: 'Att ta ställning till' },
  { shelf: 'question', name: 'Fråga' },
  { shelf: 'known', name: 'Känt' },
  { shelf: 'uninteresting', name: 'Ointressant' },
];

/** The verdicts with their keys. */
export const VERDICTS: readonly { verdict: FindingVerdict; name: string; key: string }[] = [
  { verdict: 'question', name: 'Fråga', key: 'F' },
  { verdict: 'known', name: 'Känt', key: 'N' },
  { verdict: 'uninteresting', name: 'Ointressant', key: 'O' },
];

export const shelfOf = (finding: JudgedFinding): Shelf => finding.verdict ?? 'open';

const nameOf = (verdict: FindingVerdict | null): string =>
  VERDICTS.find((it) => it.verdict === verdict)?.name ?? 'Att ta ställning till';

/** Puts a finding on a shelf, with a way back; false when that could not be kept. */
export const judge = async (
  finding: JudgedFinding,
  verdict: FindingVerdict | null,
): Promise<boolean> => {
  const result = await call('check.judge', { key: finding.key, verdict });
  if (!result.ok) return false;
  offerUndo(`Lagd under ${nameOf(verdict)}.`, () => {
    void call('check.judge', { key: finding.key, verdict: finding.verdict });
  });
  return true;
};
