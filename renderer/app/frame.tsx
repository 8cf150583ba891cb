import Box from '@mui/material/Box';
import { Suspense, useEffect, useRef } from 'react';
import { useIsWaiting } from '../client/query.ts';
import { UndoBar } from '../components/undo-bar.tsx';
import { DropZone } from '../features/plans/drop-zone.tsx';
import { useFrameKeys } from './frame-keys.ts';
import { Overlays } from './overlays.tsx';
import { PaperHead } from './paper-head.tsx';
import { PlaceBoundary } from './place-boundary.tsx';
import { PLACE_NAMES } from './place-names.ts';
import { Rail } from './rail.tsx';
import type { Route } from './route.ts';
import { useReturnPlace } from './return-place.ts';
import { useHash, useRoute } from './router.ts';
import { viewOf } from './routes.tsx';
import { narrow, v } from './theme/css-var.ts';
import { TopBar } from './top-bar.tsx';

/** Tells the window's title, and moves the keyboard to a place one has gone to. */
const useArrival = (place: Route['place']) => {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${PLACE_NAMES[place]} – Beredd`;
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [place]);
  return main;
};

const SkipLink = () => (
  <Box
    component="a"
    href="#innehall"
    onClick={(event) => {
      event.preventDefault();
      document.querySelector('main')?.focus();
    }}
    sx={{
      position: 'absolute',
      left: 8,
      top: 8,
      zIndex: 10,
      padding: '0.5rem 1rem',
      background: v.pop,
      // By its own height, which grows with the text: it must not look out above the head.
      transform: 'translateY(calc(-100% - 8px))',
      '&:focus': { transform: 'none' },
    }}
  >
    Hoppa till innehållet
  </Box>
);

/** What is printed is the place alone, as long as it is. */
const paper = '@media print';
const onPaper = { display: 'block', height: 'auto', overflow: 'visible' };

/** The place, and below it what was just done in it. */
const Place = ({ route }: { route: Route }) => {
  const main = useArrival(route.place);
  const isWaiting = useIsWaiting();
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
        minHeight: 0,
        [narrow]: { flex: 1 },
        [paper]: onPaper,
      }}
    >
      <Box
        component="main"
        // A new place begins at its top.
        key={route.place}
        id="innehall"
        ref={main}
        tabIndex={-1}
        // what is not there yet is not read out half
        aria-busy={isWaiting}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          minWidth: 0,
          minHeight: 0,
          flex: 1,
          background: v.sheet,
          '&:focus, &:focus-visible': { outline: 'none' },
          [narrow]: { overflow: 'auto' },
          [paper]: onPaper,
        }}
      >
        <PaperHead />
        <PlaceBoundary>
          <Suspense fallback={<span aria-busy="true" />}>{viewOf(route)}</Suspense>
        </PlaceBoundary>
      </Box>
      <UndoBar />
    </Box>
  );
};

/** The window: the rail (a bar when narrow), the place, and what floats over them. */
export const Frame = () => {
  const route = useRoute();
  useReturnPlace(useHash());
  useFrameKeys();
  // In a meeting nothing but the ärende is in sight.
  const isWhole = route.place === 'meeting-mode';
  return (
    <Box
      sx={{
        containerType: 'inline-size',
        containerName: 'frame',
        height: '100%',
        [paper]: onPaper,
      }}
    >
      <SkipLink />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: isWhole ? 'minmax(0, 1fr)' : '11.75rem minmax(0, 1fr)',
          gridTemplateRows: 'minmax(0, 1fr)',
          height: '100%',
          [narrow]: { display: 'flex', flexDirection: 'column' },
          [paper]: onPaper,
        }}
      >
        {!isWhole && (
          <>
            <Box
              sx={{
                minHeight: 0,
                display: 'grid',
                [narrow]: { display: 'none' },
                [paper]: { display: 'none' },
              }}
            >
              <Rail />
            </Box>
            <TopBar />
          </>
        )}
        <Place route={route} />
      </Box>
      <Overlays />
      <DropZone />
    </Box>
  );
};
