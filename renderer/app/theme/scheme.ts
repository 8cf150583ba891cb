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

/** Prints in the scheme of high contrast: ink on white, readable without colours. */
const blackOnPaper = (scheme: Scheme): (() => void) => {
  const root = document.documentElement;
  const show = (shown: Scheme) => () => {
    root.dataset['theme'] = shown;
    root.style.colorScheme = shown === 'dark' ? 'dark' : 'light';
  };
  const before = show('hc');
  const after = show(scheme);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
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
  useEffect(() => blackOnPaper(scheme), [scheme]);
};
