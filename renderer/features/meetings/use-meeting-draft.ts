import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { call } from '../../client/call.ts';

/** What of a meeting can be changed where it stands. */
export type MeetingChange = Omit<Input<'meetings.edit'>, 'id'> & Partial<Omit<Meeting, 'id'>>;

/** A pause in the typing; well within the two seconds that are promised. */
const PAUSE_MS = 500;

/**
 * A meeting being written: changes show at once and are saved a moment later, in turn, so that the
 * last words win. What waits is saved when the place is left.
 */
export function useMeetingDraft(meeting: Meeting): {
  draft: Meeting;
  change: (change: MeetingChange) => void;
  flush: () => Promise<void>;
} {
  const [draft, setDraft] = useState(meeting);
  const waiting = useRef<MeetingChange>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const line = useRef(Promise.resolve());

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    line.current = line.current.then(async () => {
      const change = waiting.current;
      if (Object.keys(change).length === 0) return;
      waiting.current = {};
      const result = await call('meetings.edit', { id: meeting.id, ...change });
      // The saved state says why; the words wait for the next change or for leaving.
      if (!result.ok) waiting.current = { ...change, ...waiting.current };
    });
    return line.current;
  }, [meeting.id]);

  const change = useCallback(
    (next: MeetingChange) => {
      setDraft((before) => ({ ...before, ...next }));
      waiting.current = { ...waiting.current, ...next };
      clearTimeout(timer.current);
      // A meeting must have a name and a day: while a field is empty it is not sent.
      if (waiting.current.title?.trim() === '') delete waiting.current.title;
      if (waiting.current.date === '') delete waiting.current.date;
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
  return { draft, change, flush };
}
