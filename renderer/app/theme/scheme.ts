import { useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../../shared/contract/contract.ts';

type Scheme = 'light' | 'dark' | 'hc';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

const systemScheme = (): Scheme => {
  if (window.matchMedia(CONTRAST).matches) return 'hc';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
};

const watchSystem = (tell: () => void): (() => void) => {
  const queries = [DARK, CONTRAST].map((text) => window.matchMedia(text));
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
};

/** Puts the chosen scheme (or the system's), the text size and the density on the document. */
export const useScheme = (settings: Settings | undefined): void => {
  const system = useSyncExternalStore(watchSystem, systemScheme);
  const chosen = settings?.theme ?? 'system';
  const scheme = chosen === 'system' ? system : chosen;
  const textSize = settings?.textSize ?? 100;
  const density = settings?.density ?? 'calm';
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = scheme;
    root.style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
    root.dataset['density'] = density;
    root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  }, [scheme, textSize, density]);
};
