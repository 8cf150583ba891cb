import { useState } from 'react';
import {
  chosenFault,
  NOT_TYPED,
  type TypedTwice,
} from '../../components/passphrase/chosen-passphrase.ts';

/** Whether a file that leaves is locked, and the passphrase that is being chosen for it. */
export interface FileLock {
  isOn: boolean;
  typed: TypedTwice;
  /** What is wrong with it, once one has tried to save. */
  fault: string | null;
  turn: (isOn: boolean) => void;
  type: (typed: TypedTwice) => void;
  /** Looks at it; false when the file cannot be locked with it yet. */
  check: () => boolean;
}

/** Each file has a passphrase of its own: nothing is kept when one goes elsewhere. */
export function useFileLock(): FileLock {
  const [isOn, setOn] = useState(false);
  const [typed, setTyped] = useState(NOT_TYPED);
  const [fault, setFault] = useState<string | null>(null);
  return {
    isOn,
    typed,
    fault,
    turn: (is) => {
      setOn(is);
      setTyped(NOT_TYPED);
      setFault(null);
    },
    type: setTyped,
    check: () => {
      const wrong = isOn ? chosenFault(typed) : null;
      setFault(wrong);
      return wrong === null;
    },
  };
}
