import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from '../client/query.ts';
import { listenForCopies } from '../features/copying/copied-words.ts';
import { Frame } from './frame.tsx';
import { listenForKeys } from './keys.ts';
import { parseRoute } from './route.ts';
import { reopen, useRememberedPlace } from './reopen.ts';
import { GlobalStyles } from './theme/global-styles.tsx';
import { listenForSteps } from './return-place.ts';
import { useScheme } from './theme/scheme.ts';
import { theme } from './theme/theme.ts';

const nonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const cache = createCache({ key: 'b', nonce: nonce() });

/** MUI would put the scheme on the document by its own rules; `useScheme` decides here instead. */
const unusedNode = document.createElement('div');

const ProjectorView = lazy(async () => ({
  default: (await import('../features/projector/projector-view.tsx')).ProjectorView,
}));

/** The screen for everybody is told nothing but what it shows: no settings, no place, no frame. */
const SharedScreen = () => (
  <Suspense>
    <ProjectorView />
  </Suspense>
);

/** What a window is, it is from its first address to its end. */
const IS_SHARED = parseRoute(window.location.hash).place === 'projector';

const Window = () => {
  // First: it measures a place before the new address is drawn.
  useEffect(listenForSteps, []);
  const [isReady, setReady] = useState(false);
  const { data: settings } = useQuery('settings.get', {});
  useScheme(settings);
  useRememberedPlace(isReady);
  useEffect(listenForKeys, []);
  useEffect(listenForCopies, []);
  useEffect(() => {
    void reopen().finally(() => setReady(true));
  }, []);
  return isReady ? <Frame /> : null;
};

/** The whole window. */
export const App = () => (
  <CacheProvider value={cache}>
    <ThemeProvider theme={theme} colorSchemeNode={unusedNode} storageManager={null}>
      <GlobalStyles />
      {IS_SHARED ? <SharedScreen /> : <Window />}
    </ThemeProvider>
  </CacheProvider>
);
