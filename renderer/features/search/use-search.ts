import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { call } from '../../client/call.ts';

/** What was found, and for which words: the former answer stays until the next has come. */
export interface Found extends Output<'search.run'> {
  text: string;
  failure: string | null;
}

const NOTHING: Found = {
  text: '',
  hits: [],
  total: 0,
  isMore: false,
  spelledOut: null,
  suggestion: null,
  failure: null,
};
/** A pause between two letters; shorter than one notices. */
const PAUSE_MS = 70;

/** Searches as one types; answers that come too late are let go. */
export function useSearch(typed: string): Found {
  const [found, setFound] = useState(NOTHING);
  const text = typed.trim();
  useEffect(() => {
    if (text === '') return undefined;
    let isGone = false;
    const timer = setTimeout(() => {
      void call('search.run', { text }).then((result) => {
        if (isGone) return;
        if (result.ok) setFound({ text, ...result.value, failure: null });
        else setFound({ ...NOTHING, text, failure: result.error.message });
      });
    }, PAUSE_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [text]);
  return text === '' ? NOTHING : found;
}
