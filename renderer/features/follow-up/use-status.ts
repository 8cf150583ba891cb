import { useRef, useState } from 'react';
import type {
  StatusEntry,
  StatusSource,
  StatusWord,
} from '../../../shared/follow-up/status-entry.ts';
import type { Visibility } from '../../../shared/note/note.ts';
import { call } from '../../client/call.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { joinWords } from '../../components/saving/lost-words.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';

/** What is said of an uppdrag's status. */
export interface StatusSaying {
  status: StatusWord;
  /** YYYY-MM-DD; '' while the field is empty. */
  asOf: string;
  source: StatusSource;
  saidBy: string;
  text: string;
  visibility: Visibility;
}

/** What a new status is about and where it is said. */
export interface StatusPlace {
  planId: string;
  key: string;
  meetingId: string | null;
}

const lostOf = ({ text, saidBy }: StatusSaying) => ({
  what: 'Status',
  words: joinWords([text, saidBy]),
});

/** Takes a status away, with a way back. */
export async function removeStatus(id: string): Promise<void> {
  const removed = await call('statuses.remove', { id });
  if (removed.ok) offerUndo('Statusen är borttagen.', () => void call('statuses.restore', { id }));
}

/**
 * A status being written: the first choice or word makes it, the next change it; it saves by itself.
 * @param entry the one to change; null for a new one
 */
export function useStatus(
  entry: StatusEntry | null,
  place: StatusPlace,
  first: StatusSaying,
  newId?: string,
) {
  const [words, setWords] = useState(first);
  const [id] = useState(() => entry?.id ?? newId ?? crypto.randomUUID());
  const isMade = useRef(entry !== null);
  const isTouched = useRef(false);
  const { change, flush } = useAutosave(async (latest: StatusSaying, continues) => {
    // A status holds on a day: while the field is empty it is the day it was.
    const said = { ...latest, asOf: latest.asOf || first.asOf };
    if (isMade.current) return call('statuses.edit', { id, ...said, continues });
    const added = await call('statuses.add', { ...place, ...said, id });
    isMade.current = added.ok;
    return added;
  }, lostOf);
  return {
    words,
    set: (some: Partial<StatusSaying>) => {
      const next = { ...words, ...some };
      isTouched.current = true;
      setWords(next);
      change(next);
    },
    /** Keeps what stands here, also what was not touched. */
    keep: () => {
      if (!isMade.current) change(words);
      return flush();
    },
    flush,
    /** Takes back all that was said since the field was opened. */
    takeBack: async () => {
      if (!isTouched.current) return;
      if (entry !== null) change(first);
      await flush();
      if (entry === null && isMade.current) await removeStatus(id);
    },
  };
}
