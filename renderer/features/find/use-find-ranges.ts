import { useEffect, useState } from 'react';
import { currentScroller } from '../../components/scroller.tsx';
import { findMatches } from './find-matches.ts';
import { useFind } from './find-store.ts';
import { pageTexts, rangeOf } from './page-texts.ts';

const NONE: readonly Range[] = [];

function read(selector: string, text: string, isLoose: boolean): readonly Range[] {
  const root = document.querySelector('[data-scroller]');
  if (!root) return NONE;
  const pages = pageTexts(root, selector);
  const texts = pages.map((page) => page.text);
  return findMatches(texts, text, isLoose).flatMap(({ index, start, end }) => {
    const range = rangeOf(pages[index]!, start, end);
    return range ? [range] : [];
  });
}

/** What is on screen changes by itself: notes come, differences go, a row is opened. */
function watchPage(onChange: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  });
  const root = currentScroller();
  if (root) observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Where in the text on screen the words stand that are looked for, in order. */
export function useFindRanges(selector: string, isOpen: boolean): readonly Range[] {
  const { text, isLoose } = useFind();
  const [ranges, setRanges] = useState(NONE);
  useEffect(() => {
    if (!isOpen) return undefined;
    const look = () => setRanges(read(selector, text, isLoose));
    look();
    return watchPage(look);
  }, [selector, isOpen, text, isLoose]);
  return isOpen ? ranges : NONE;
}
