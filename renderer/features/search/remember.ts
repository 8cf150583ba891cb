import { useSession } from '../../app/session.ts';
import { call } from '../../client/call.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { withRecent } from './recent.ts';

/** Remembers what was chosen, over restarts too. */
export function remember(entry: PaletteEntry): void {
  const recent = withRecent(useSession.getState().recent, entry);
  useSession.setState({ recent });
  void call('window.save', { recent: [...recent] });
}
