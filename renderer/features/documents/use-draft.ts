import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftState } from '../../../shared/report/draft.ts';
import type { Arrangement } from '../../../shared/report/report-draft.ts';
import { call } from '../../client/call.ts';

/** A pause in the typing; well within the two seconds that are promised. */
const PAUSE_MS = 500;

export interface DraftInHand {
  state: DraftState;
  /** Puts another subject in; what is chosen and written stays. */
  setSubject: (subject: DraftState['subject']) => void;
  arrange: (change: Partial<Arrangement>) => void;
  /** Saves what waits now. */
  flush: () => Promise<void>;
}

/**
 * A document being made: changes show at once and are saved a moment later, in turn, so that the
 * last words win. What waits is saved when the place is left.
 */
export function useDraft(draft: Draft): DraftInHand {
  const [state, setState] = useState<DraftState>({
    subject: draft.subject,
    arrangement: draft.arrangement,
  });
  const waiting = useRef<Partial<DraftState>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const line = useRef(Promise.resolve());

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    line.current = line.current.then(async () => {
      const change = waiting.current;
      if (Object.keys(change).length === 0) return;
      waiting.current = {};
      const result = await call('documents.save', { id: draft.id, ...change });
      // The saved state says why; the words wait for the next change or for leaving.
      if (!result.ok) waiting.current = { ...change, ...waiting.current };
    });
    return line.current;
  }, [draft.id]);

  const change = useCallback(
    (next: Partial<DraftState>) => {
      setState((before) => ({ ...before, ...next }));
      waiting.current = { ...waiting.current, ...next };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return {
    state,
    setSubject: (subject) => change({ subject }),
    arrange: (next) => change({ arrangement: { ...state.arrangement, ...next } }),
    flush,
  };
}
