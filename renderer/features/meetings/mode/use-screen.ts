import { useEffect, useState } from 'react';
import { isDecisionForAll } from '../../../../shared/note/decision.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { call } from '../../../client/call.ts';
import { showFailed } from '../../../components/undo-bar.tsx';

async function openScreen(): Promise<boolean> {
  const opened = await call('projector.open', {});
  if (!opened.ok) return false;
  if (opened.value.status === 'opened') return true;
  // A window that knows nothing of this one: it has a credential of its own, for what it shows.
  return window.open(opened.value.address, '_blank', 'popup,width=1280,height=720') !== null;
}

/**
 * The screen that everybody sees: on or off. Nothing is left on it when the meeting is; what it shows
 * until then is `useShownItem`'s.
 */
export function useScreen(): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const takeDown = () => void call('projector.show', { item: null });
    window.addEventListener('pagehide', takeDown);
    return () => {
      window.removeEventListener('pagehide', takeDown);
      takeDown();
    };
  }, [isOn]);
  const toggle = () => {
    if (isOn) {
      setOn(false);
      return;
    }
    setOn(true);
    void openScreen().then((isOpen) => {
      if (!isOpen) showFailed('Fönstret kunde inte öppnas. Tillåt nya fönster och försök igen.');
    });
  };
  return { isOn, toggle };
}

/**
 * Keeps the ärende on the screen as long as it is on, with its decisions among `written`. A line that
 * is being written is not among them: the room sees words that somebody has finished.
 */
export function useShownItem(
  isOn: boolean,
  meetingId: string,
  itemId: string | null,
  written: readonly Note[],
): void {
  const ids = written.filter(isDecisionForAll).map((note) => note.id);
  const named = ids.join(' ');
  useEffect(() => {
    if (!isOn) return;
    const decisions = named === '' ? [] : named.split(' ');
    const item = itemId === null ? null : { meetingId, itemId, decisions };
    void call('projector.show', { item });
  }, [isOn, meetingId, itemId, named]);
}
