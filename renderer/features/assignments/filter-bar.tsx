import Box from '@mui/material/Box';
import { STATUS_WORDS } from '../../../shared/follow-up/status-words.ts';
import { v } from '../../app/theme/css-var.ts';
import { CHANGE_KINDS, CHANGE_WORD } from '../../../shared/compare/change-kind.ts';
import { counted } from '../../components/count-words.ts';
import { FilterToolbar } from '../../components/filter-toolbar.tsx';
import type { AssignmentRow } from './assignment-rows.ts';
import { NO_STATUS, statusOf, type Grouping } from './assignment-filter.ts';
import { narrowTo, useAssignments } from './assignments-store.ts';
import { CommitteeChip } from './committee-chip.tsx';
import { FilterMenu, type FilterChoice } from '../../components/filter-menu.tsx';

interface FilterBarProps {
  rows: readonly AssignmentRow[];
  shown: number;
  committee: string;
  committees: readonly string[];
}

const GROUPINGS: readonly { value: Grouping; label: string }[] = [
  { value: 'goal', label: 'målsättning' },
  { value: 'receiver', label: 'mottagare' },
  { value: 'giver', label: 'givare' },
  { value: 'change', label: 'förändring' },
  { value: 'status', label: 'status' },
];

const distinct = (values: readonly string[]): FilterChoice[] =>
  [...new Set(values)].filter((value) => value !== '').map((value) => ({ value, label: value }));

const changeChoices = (rows: readonly AssignmentRow[]): FilterChoice[] =>
  CHANGE_KINDS.flatMap((kind) => {
    const n = rows.filter((row) => row.change === kind).length;
    return n === 0 ? [] : [{ value: kind, label: `${CHANGE_WORD[kind]} (${n})` }];
  });

/** The statuses in use; nothing to choose among when nobody has said anything. */
const statusChoices = (rows: readonly AssignmentRow[]): FilterChoice[] => {
  const own = rows.filter((row) => !row.isDropped);
  if (own.every((row) => row.status === null)) return [];
  const count = (value: string): number => own.filter((row) => statusOf(row) === value).length;
  const words = [...Object.entries(STATUS_WORDS), [NO_STATUS, 'Ingen status'] as const];
  return words.flatMap(([value, word]) =>
    count(value) === 0 ? [] : [{ value, label: `${word} (${count(value)})` }],
  );
};

const groupingOf = (value: string | null): Grouping =>
  GROUPINGS.find((grouping) => grouping.value === value)?.value ?? 'goal';

/** The filters and how many of the plan's own uppdrag pass them. */
export const FilterBar = ({ rows, shown, committee, committees }: FilterBarProps) => {
  const filter = useAssignments((s) => s.filter);
  const grouping = useAssignments((s) => s.grouping);
  const changes = changeChoices(rows);
  const statuses = statusChoices(rows);
  return (
    <FilterToolbar>
      <CommitteeChip committee={committee} committees={committees} />
      <FilterMenu
        name="Målsättning"
        value={filter.goal}
        choices={distinct(rows.map((row) => row.goal))}
        onChoose={(goal) => narrowTo({ goal })}
      />
      <FilterMenu
        name="Mottagare"
        value={filter.receiver}
        choices={distinct(rows.flatMap((row) => row.receivers))}
        onChoose={(receiver) => narrowTo({ receiver })}
      />
      <FilterMenu
        name="Givare"
        value={filter.giver}
        choices={distinct(rows.map((row) => row.givenBy))}
        onChoose={(giver) => narrowTo({ giver })}
      />
      {changes.length > 0 && (
        <FilterMenu
          name="Förändring"
          value={filter.change}
          choices={changes}
          onChoose={(change) => narrowTo({ change })}
        />
      )}
      {statuses.length > 0 && (
        <FilterMenu
          name="Status"
          value={filter.status}
          choices={statuses}
          onChoose={(status) => narrowTo({ status })}
        />
      )}
      <FilterMenu
        name="Ordna efter"
        value={grouping}
        choices={GROUPINGS}
        isAlwaysChosen
        onChoose={(value) => useAssignments.setState({ grouping: groupingOf(value) })}
      />
      <Box component="output" sx={{ ml: 'auto', color: v.ink2 }}>
        <b>{shown}</b> av {counted(rows.filter((row) => !row.isDropped).length, 'uppdrag')}
      </Box>
    </FilterToolbar>
  );
};
