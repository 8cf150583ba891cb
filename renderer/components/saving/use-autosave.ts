import { useEffect, useState } from 'react';
import { createAutosaver, type Autosaver } from './autosaver.ts';
import type { LostWords } from './lost-words.ts';
import type { Saved } from './retry.ts';
import { useSavingOnLeaving } from './use-saving-on-leaving.ts';

/**
 * Saves the changes of one field or place (see `createAutosaver`); at the latest when it or the window
 * is left.
 *
 * @param save saves a change; `continues` when it is not the first since the field was opened
 * @param lost the words of a change, which are put away where they are refused for good
 */
export function useAutosave<T extends object>(
  save: (change: T, continues: boolean) => Promise<Saved>,
  lost?: (change: T) => LostWords,
): Pick<Autosaver<T>, 'change' | 'flush'> {
  const [saver] = useState(() => createAutosaver<T>({ save, lost }));
  useEffect(() => saver.saveWith(save));
  useSavingOnLeaving(saver);
  return saver;
}
