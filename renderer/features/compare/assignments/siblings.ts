import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { spokenName } from '../../../../shared/plan/assignment-name.ts';

/** What a split or merged pair shares with others: 'även Nr 14', 'även från Nr 9'; '' when nothing. */
export function siblingWords(row: ChangeRow, rows: readonly ChangeRow[]): string {
  const { from, to } = row.change;
  if (from === null || to === null) return '';
  const others = rows.filter((other) => other.id !== row.id);
  const parts = others.flatMap(({ change }) =>
    change.from?.key === from.key && change.to !== null ? [spokenName(change.to)] : [],
  );
  const sources = others.flatMap(({ change }) =>
    change.to?.key === to.key && change.from !== null ? [spokenName(change.from)] : [],
  );
  return [
    parts.length > 0 ? `även ${parts.join(', ')}` : '',
    sources.length > 0 ? `även från ${sources.join(', ')}` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}
