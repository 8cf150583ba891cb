import { create } from 'zustand';

/** What floats over the place now. */
export type Overlay = 'none' | 'search' | 'keys' | 'menu' | 'note';

export const useOverlay = create<{ open: Overlay }>(() => ({ open: 'none' }));

/** Opens one; whatever was open closes. */
export const openOverlay = (open: Overlay): void => useOverlay.setState({ open });
export const closeOverlay = (): void => useOverlay.setState({ open: 'none' });
