import { useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { LONGEST_QUERY } from '../../../shared/contract/longest-query.ts';
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
  nearest: null,
  failure: null,
};

type Asking = Input<'search.run'>;

async function ask(asking: Asking): Promise<Found> {
  const result = await call('search.run', asking);
  const { text } = asking;
  if (result.ok) return { text, ...result.value, failure: null };
  return { ...NOTHING, text, failure: result.error.message };
}

/**
 * One question at a time: while one is being answered only the last of those typed meanwhile
 * waits. The first letter is asked for at once, and no answer is older than the one on screen.
 */
function askLatest(show: (found: Found) => void): (asking: Asking | null) => void {
  let waiting: Asking | null = null;
  let isBusy = false;
  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting !== null) {
      const asking: Asking = waiting;
      waiting = null;
      show(await ask(asking));
    }
    isBusy = false;
  };
  return (asking) => {
    waiting = asking;
    if (!isBusy) void work();
  };
}

/** Searches as one types. */
export function useSearch(typed: string, options: Omit<Asking, 'text'> = {}): Found {
  const [found, setFound] = useState(NOTHING);
  const asker = useRef<((asking: Asking | null) => void) | null>(null);
  // An address may hold more than a field takes.
  const text = typed.trim().slice(0, LONGEST_QUERY);
  const { spelledOut = false, limit, planId } = options;
  useEffect(() => {
    let isGone = false;
    // An empty question makes the backend ready for the first letter.
    void call('search.run', { text: '' });
    asker.current = askLatest((one) => {
      if (!isGone) setFound(one);
    });
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => {
    const more = { ...(limit ? { limit } : {}), ...(planId === undefined ? {} : { planId }) };
    asker.current?.(text === '' ? null : { text, spelledOut, ...more });
  }, [text, spelledOut, limit, planId]);
  return text === '' ? NOTHING : found;
}
