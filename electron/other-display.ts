import type { Display, Rectangle } from 'electron';

/** What of a display is needed here. */
type Placed = Pick<Display, 'id' | 'bounds'>;

/** Where a display shows itself that is not the given one: the projector, most likely; null for none. */
export const otherDisplay = (displays: readonly Placed[], ownId: number): Rectangle | null =>
  displays.find((display) => display.id !== ownId)?.bounds ?? null;
