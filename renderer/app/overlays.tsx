import Drawer from '@mui/material/Drawer';
import { lazy, Suspense, useEffect } from 'react';
import { KeysDialog } from './keys-dialog.tsx';
import { closeOverlay, useOverlay } from './overlay.ts';
import { Rail } from './rail.tsx';
import { useHash } from './router.ts';

const NoteDialog = lazy(async () => ({
  default: (await import('../features/notes/note-dialog.tsx')).NoteDialog,
}));
const NoteInPlan = lazy(async () => ({
  default: (await import('../features/notes/note-place-choice.tsx')).NoteInPlan,
}));

const loadPalette = async () => ({
  default: (await import('../features/search/search-palette.tsx')).SearchPalette,
});
const SearchPalette = lazy(loadPalette);
// At hand before it is asked for: what one types right after Ctrl K must not be lost.
requestIdleCallback(() => void loadPalette());

const RailDrawer = () => (
  <Drawer open onClose={closeOverlay} slotProps={{ paper: { sx: { width: 'min(17rem, 90vw)' } } }}>
    <Rail />
  </Drawer>
);

/** What floats over the place: search, the list of keys, the menu of a narrow window. */
export const Overlays = () => {
  const { open, subject, planId } = useOverlay();
  const hash = useHash();
  useEffect(closeOverlay, [hash]);
  switch (open) {
    case 'none':
      return null;
    case 'keys':
      return <KeysDialog onClose={closeOverlay} />;
    case 'menu':
      return <RailDrawer />;
    case 'note':
      return (
        <Suspense>
          <NoteDialog subject={subject} onClose={closeOverlay} />
        </Suspense>
      );
    case 'note-at':
      return <Suspense>{planId !== null && <NoteInPlan planId={planId} />}</Suspense>;
    case 'search':
      return (
        <Suspense>
          <SearchPalette onClose={closeOverlay} />
        </Suspense>
      );
  }
};
