import { useMemo } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { Note } from '../../../shared/note/note.ts';
import { narrow } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { CHANGE_WORD, CHANGE_KINDS } from '../../../shared/compare/change-kind.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import type { StatusEntry } from '../../../shared/follow-up/status-entry.ts';
import { committeesOf } from '../../plan-words/committees.ts';
import { FindBar } from '../find/find-bar.tsx';
import { ReadingTabs } from '../reading/reading-tabs.tsx';
import { useChanges } from '../reading/use-changes.ts';
import { filterRows, groupRows } from './assignment-filter.ts';
import { assignmentRows } from './assignment-rows.ts';
import { AssignmentTable } from './assignment-table.tsx';
import { useAssignments } from './assignments-store.ts';
import { FilterBar } from './filter-bar.tsx';
import { KeysFooter } from './keys-footer.tsx';
import { LostStatuses } from './lost-statuses.tsx';
import { useAssignmentKeys } from './use-assignment-keys.ts';

const NO_NOTES: Note[] = [];

const changeWord = (change: string): string => {
  const kind = CHANGE_KINDS.find((candidate) => candidate === change);
  return kind ? CHANGE_WORD[kind] : change;
};

const droppedTitle = (before: number | null | undefined, now: number | null): string =>
  before && now
    ? `Fanns ${before}, finns inte kvar ${now}`
    : 'Fanns i förra planen, finns inte kvar';

const emptyText = (onlyCommittee: boolean, committee: string): string =>
  onlyCommittee
    ? `Inget uppdrag passar: planen ger inga uppdrag till ${committee} som passar de andra filtren. Ta bort ett filter.`
    : 'Inget uppdrag passar alla filter. Ta bort ett filter.';

/** A line shows all of its words where one is: there what was found is seen. */
const selectRow = (element: Element): void => {
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (row !== undefined) useAssignments.setState({ selected: row });
};

/** The latest status of each uppdrag, by key. */
const useStatuses = (planId: string): ReadonlyMap<string, StatusEntry> => {
  const { data } = useQuery('statuses.latest', { planId });
  return useMemo(() => new Map(data?.map(({ key, entry }) => [key, entry])), [data]);
};

const List = ({ stored }: { stored: StoredPlan }) => {
  const { plan, summary } = stored;
  const { data: notes = NO_NOTES } = useQuery('notes.list', { planId: summary.id });
  const statuses = useStatuses(summary.id);
  const { data: settings } = useQuery('settings.get', {});
  const changes = useChanges(stored);
  const filter = useAssignments((s) => s.filter);
  const grouping = useAssignments((s) => s.grouping);
  const committee = settings?.committee ?? '';
  const { data: names = [committee] } = useQuery(
    'committees.names',
    committee === '' ? null : { committee },
  );
  const rows = useMemo(
    () => assignmentRows(summary.id, plan, changes, notes, statuses),
    [summary.id, plan, changes, notes, statuses],
  );
  const shown = filterRows(rows, filter, names);
  const groups = groupRows(shown, grouping, {
    committee,
    names,
    onlyCommittee: filter.onlyCommittee,
    dropped: droppedTitle(changes?.before.year, summary.year),
    changeWord,
  });
  useAssignmentKeys(
    groups.flatMap((group) => group.rows),
    committee,
  );
  const hasStatus = rows.some((row) => row.status !== null);
  return (
    <>
      <FilterBar
        rows={rows}
        shown={shown.filter((row) => !row.isDropped).length}
        committee={committee}
        committees={committeesOf(plan)}
      />
      <FindBar
        key={summary.id}
        planId={summary.id}
        selector="[data-row] > td"
        onReveal={selectRow}
      />
      <Scroller
        sx={{ padding: '0.25rem 1.75rem 2rem', [narrow]: { padding: '0.25rem 1rem 2rem' } }}
      >
        {shown.length === 0 ? (
          <EmptyState isInset text={emptyText(filter.onlyCommittee, committee)} />
        ) : (
          <AssignmentTable
            groups={groups}
            beforeYear={changes?.before.year}
            hasStatus={hasStatus}
          />
        )}
        <LostStatuses planId={summary.id} />
      </Scroller>
      <KeysFooter />
    </>
  );
};

/** *Uppdragslistan*: the plan as a table of what it asks for. */
export const AssignmentsView = ({ planId }: { planId: string }) => {
  const { data: stored, error } = useQuery('plans.get', { planId });
  return (
    <>
      <PlaceHeader title="Läsa" tabs={<ReadingTabs planId={planId} tab="list" />} />
      {stored ? (
        <List stored={stored} />
      ) : (
        error && <EmptyState text={error.message} way={TO_PLANS} />
      )}
    </>
  );
};
