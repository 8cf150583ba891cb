import { useEffect, useState } from 'react';
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
 * The screen that everybody sees: it follows the ärende that is up here as long as it is on, and
 * shows nothing when the meeting is left.
 */
export function useScreen(
  meetingId: string,
  itemId: string | null,
): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    void call('projector.show', { item: itemId === null ? null : { meetingId, itemId } });
  }, [isOn, meetingId, itemId]);
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
