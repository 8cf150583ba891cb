import { useEffect, useRef } from 'react';
import type { AgendaItem, Meeting } from '../../../../shared/meeting/meeting.ts';
import { offerUndo, showFailed } from '../../../components/undo-bar.tsx';
import { editStoredItems } from './add-item.ts';

type Edit = (items: readonly AgendaItem[]) => AgendaItem[];

/**
 * Offers to take back a change of the agenda. The offer stands while one goes on with other ärenden,
 * and outlives the list on screen, so it is made of the agenda as it is then.
 */
export function useAgendaUndo(
  { id, items }: Pick<Meeting, 'id' | 'items'>,
  onChange: (items: AgendaItem[]) => void,
): (message: string, edit: Edit) => void {
  const onScreen = useRef<readonly AgendaItem[] | null>(items);
  useEffect(() => {
    onScreen.current = items;
    return () => {
      onScreen.current = null;
    };
  });
  const takeBack = async (edit: Edit): Promise<void> => {
    if (onScreen.current !== null) {
      onChange(edit(onScreen.current));
      return;
    }
    const edited = await editStoredItems(id, edit);
    if (!edited.ok) showFailed(edited.error.message);
  };
  return (message, edit) => offerUndo(message, () => void takeBack(edit));
}
