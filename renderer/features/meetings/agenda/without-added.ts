import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';

/**
 * The agenda without an ärende that was just added, whatever else came to it since; null where
 * somebody has gone on with that ärende, which is then theirs to remove.
 */
export function withoutAdded(items: readonly AgendaItem[], added: AgendaItem): AgendaItem[] | null {
  const now = items.find(({ id }) => id === added.id);
  if (now && JSON.stringify(now) !== JSON.stringify(added)) return null;
  return items.filter(({ id }) => id !== added.id);
}
