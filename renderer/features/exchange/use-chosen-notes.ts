import { useState } from 'react';
import type { OfferedNote } from '../../../shared/contract/contract.ts';
import { suggestedIds } from './chosen-notes.ts';

/** Which notes are to leave; a choice holds for its plan as long as one stays. */
export interface ChosenNotes {
  ids: ReadonlySet<string>;
  choose: (ids: readonly string[], areChosen: boolean) => void;
}

/** Starts with what is shared; what one has said of a note stays said when the notes are read anew. */
export function useChosenNotes(
  planId: string | null,
  notes: readonly OfferedNote[] | undefined,
): ChosenNotes {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const suggested = new Set(suggestedIds(notes ?? []));
  const keyOf = (id: string): string => `${planId} ${id}`;
  const isChosen = (note: OfferedNote): boolean =>
    said.get(keyOf(note.id)) ?? suggested.has(note.id);
  return {
    ids: new Set((notes ?? []).filter(isChosen).map((note) => note.id)),
    choose: (ids, are) =>
      setSaid(new Map([...said, ...ids.map((id) => [keyOf(id), are] as const)])),
  };
}
