import { useState } from 'react';

/** Which notes of a colleague's file are left in it. */
export interface Leaving {
  ids: ReadonlySet<string>;
  leave: (ids: readonly string[], areLeft: boolean) => void;
}

/** Begins with none left: who opens a file wants what is in it. */
export function useLeaving(): Leaving {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    leave: (some, areLeft) => {
      const next = new Set(ids);
      for (const id of some) {
        if (areLeft) next.add(id);
        else next.delete(id);
      }
      setIds(next);
    },
  };
}
