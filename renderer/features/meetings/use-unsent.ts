import { useState } from 'react';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';

/** A field whose words are not anything yet. */
export interface Unsent {
  text: string;
  set: (text: string) => void;
  /** The words have become what they were meant to, or are not wanted. */
  clear: () => void;
}

/**
 * What stands in a field before it becomes anything (a new ärende, a new meeting): kept while one
 * writes, so that it stands there still after another place, a restart or a power cut.
 * @param field a name of its own, 'moten/nytt'
 */
export function useUnsent(field: string): Unsent {
  const { data } = useQuery('unsent.get', { field });
  const [typed, setTyped] = useState<string | null>(null);
  const { change, flush } = useAutosave(({ text }: { text: string }) =>
    call('unsent.save', { field, text }),
  );
  const set = (text: string) => {
    setTyped(text);
    change({ text });
  };
  return {
    text: typed ?? data ?? '',
    set,
    clear: () => {
      if ((typed ?? data ?? '') === '') return;
      set('');
      void flush();
    },
  };
}
