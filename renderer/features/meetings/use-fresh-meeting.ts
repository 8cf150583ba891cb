import { useEffect, useState } from 'react';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { call } from '../../client/call.ts';

/**
 * The meeting as it is stored when the place is opened. Read anew each time, never from what an
 * earlier view kept: what is then written builds on it and would overwrite what it did not know.
 */
export function useFreshMeeting(id: string): { meeting: Meeting | null; failure: string | null } {
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void call('meetings.get', { id }).then((result) => {
      if (isGone) return;
      if (result.ok) setMeeting(result.value);
      else setFailure(result.error.message);
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  return { meeting, failure };
}
