import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import { createLineWriter } from './line-writer.ts';

/** The line being written in an item; what waits is saved when the item or the window is left. */
export function useLine(meetingId: string, item: AgendaItem | undefined) {
  const [writer] = useState(() => createLineWriter(meetingId, item ?? null));
  const state = useStore(writer.store);
  useEffect(() => {
    window.addEventListener('pagehide', writer.flush);
    return () => {
      window.removeEventListener('pagehide', writer.flush);
      writer.flush();
    };
  }, [writer]);
  const { change, finish, discard, resume } = writer;
  return { ...state, change, finish, discard, resume };
}
