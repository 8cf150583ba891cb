import { useState } from 'react';
import type { Draft, DraftState } from '../../../shared/report/draft.ts';
import type { Arrangement } from '../../../shared/report/report-draft.ts';
import { call } from '../../client/call.ts';
import { joinWords } from '../../components/saving/lost-words.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';

export interface DraftInHand {
  state: DraftState;
  /** Puts another subject in; what is chosen and written stays. */
  setSubject: (subject: DraftState['subject']) => void;
  arrange: (change: Partial<Arrangement>) => void;
  /** Saves what waits now. */
  flush: () => Promise<void>;
}

const lostOf = ({ arrangement }: Partial<DraftState>) => ({
  what: 'Dokument',
  words: joinWords([
    ...Object.values(arrangement?.facts ?? {}),
    ...Object.values(arrangement?.texts ?? {}),
  ]),
});

/** A document being made: changes show at once and are saved a moment later. */
export function useDraft(draft: Draft): DraftInHand {
  const [state, setState] = useState<DraftState>({
    subject: draft.subject,
    arrangement: draft.arrangement,
  });
  const { change: save, flush } = useAutosave(
    (words: Partial<DraftState>) => call('documents.save', { id: draft.id, ...words }),
    lostOf,
  );
  const change = (next: Partial<DraftState>): void => {
    setState((before) => ({ ...before, ...next }));
    save(next);
  };
  return {
    state,
    setSubject: (subject) => change({ subject }),
    arrange: (next) => change({ arrangement: { ...state.arrangement, ...next } }),
    flush,
  };
}
