import { STATUS_SOURCES, STATUS_WORDS } from '../../shared/follow-up/status-words.ts';
import type { StatusEntry } from '../../shared/follow-up/status-entry.ts';
import { listCommand } from '../list-command.ts';
import { columns, oneLine } from '../print.ts';
import type { Target } from '../target-names.ts';

const targetOf = ({ planId, key }: StatusEntry): Target => ({
  planId,
  part: { kind: 'assignment', key },
});

/** The statuses of uppdrag by the day they held: every one, or those of a plan or a meeting. */
export const statusList = listCommand({
  get: (call, filter) => call('statuses.list', filter),
  targetOf,
  lines: (it, nameOf) => [
    columns([
      it.asOf,
      nameOf(targetOf(it)),
      STATUS_WORDS[it.status],
      STATUS_SOURCES[it.source],
      it.saidBy,
    ]),
    ...(it.text === '' ? [] : [`    ${oneLine(it.text)}`]),
  ],
  none: 'Ingen status är satt.',
});
