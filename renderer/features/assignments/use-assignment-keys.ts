import { useKeys } from '../../app/keys.ts';
import { navigate } from '../../app/router.ts';
import { copyAssignment } from './copy-assignment.ts';
import { rowId } from './assignment-line.tsx';
import type { AssignmentRow } from './assignment-rows.ts';
import { narrowTo, useAssignments } from './assignments-store.ts';

const GROUP = 'Uppdragslista';

const focusRow = (id: string): void => {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
};

const step = (rows: readonly AssignmentRow[], by: 1 | -1): void => {
  const ids = rows.map(rowId);
  const at = ids.indexOf(useAssignments.getState().selected ?? '');
  const next = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))];
  if (next === undefined) return;
  useAssignments.setState({ selected: next });
  requestAnimationFrame(() => focusRow(next));
};

const press = (name: string): void =>
  document.querySelector<HTMLElement>(`[data-filter="${name}"]`)?.click();

/** The keys of the list: `rows` are those shown, in their order on screen. */
export const useAssignmentKeys = (rows: readonly AssignmentRow[], committee: string): void => {
  const selected = () => rows.find((row) => rowId(row) === useAssignments.getState().selected);
  const open = () => {
    const row = selected();
    if (row) navigate({ place: 'thread', planId: row.planId, key: row.key });
  };
  const copy = () => {
    const row = selected();
    if (row) void copyAssignment(row.planId, row.key);
  };
  const note = () => {
    const row = selected();
    if (row) useAssignments.setState({ noteUnder: rowId(row) });
  };
  const toggleCommittee = () => {
    const { onlyCommittee } = useAssignments.getState().filter;
    // what is on is turned off, also while the chosen beredning is still being saved
    if (committee === '' && !onlyCommittee) press('committee');
    else narrowTo({ onlyCommittee: !onlyCommittee });
  };
  useKeys([
    { key: 'J', label: 'Nästa uppdrag', group: GROUP, handler: () => step(rows, 1) },
    { key: 'K', label: 'Förra uppdraget', group: GROUP, handler: () => step(rows, -1) },
    { key: 'ArrowDown', label: 'Nästa uppdrag', group: GROUP, handler: () => step(rows, 1) },
    { key: 'ArrowUp', label: 'Förra uppdraget', group: GROUP, handler: () => step(rows, -1) },
    { key: 'Enter', label: 'Öppna tråden', group: GROUP, handler: open },
    { key: 'A', label: 'Anteckna vid uppdraget', group: GROUP, handler: note },
    { key: 'C', label: 'Kopiera med källhänvisning', group: GROUP, handler: copy },
    { key: 'B', label: 'Min beredning av och på', group: GROUP, handler: toggleCommittee },
    {
      key: 'F',
      label: 'Filtrera efter målsättning',
      group: GROUP,
      handler: () => press('Målsättning'),
    },
  ]);
};
