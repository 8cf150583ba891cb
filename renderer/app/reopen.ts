import { useEffect } from 'react';
import { call } from '../client/call.ts';
import { currentScroller } from '../components/scroller.tsx';
import { addressOf } from './route.ts';
import { useHash, useRoute } from './router.ts';
import { scrollWhenDrawn } from './scroll-when-drawn.ts';
import { planIdOf, useSession } from './session.ts';

/** The place is written down when one has stayed this long; a kill loses no more than that. */
const SETTLED_MS = 800;

const write = (route: string): void => {
  const { planId, resume } = useSession.getState();
  // A place found by its words is found again whatever the window's width; a distance is not.
  const scroll = resume ? 0 : (currentScroller()?.scrollTop ?? 0);
  void call('window.save', { route: resume ? addressOf(resume) : route, planId, scroll });
};

/** Opens where the window was left, unless the address already says where to go. */
export const reopen = async (): Promise<void> => {
  const result = await call('window.get', {});
  if (!result.ok) return;
  const { route, planId, scroll, recent } = result.value;
  useSession.setState({ planId, recent });
  if (window.location.hash.length > 2 || route === '') return;
  const address = route.startsWith('#') ? route : `#${route}`;
  // The same step: nothing led to where the window opens.
  window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  if (scroll > 0) scrollWhenDrawn(scroll);
};

/** Remembers the current plan, and where the window stands, for the next start. */
export const useRememberedPlace = (isReady: boolean): void => {
  const hash = useHash();
  const planId = planIdOf(useRoute());
  useEffect(() => {
    if (planId !== null) useSession.setState({ planId });
  }, [planId]);
  useEffect(() => {
    if (!isReady) return undefined;
    let timer = setTimeout(write, SETTLED_MS, hash);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLED_MS, hash);
    };
    document.addEventListener('scroll', later, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('scroll', later, { capture: true });
    };
  }, [hash, isReady]);
};
