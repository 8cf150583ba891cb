import { useMemo } from 'react';
import { blockOfPart } from '../../../shared/note/block-of-part.ts';
import type { NotePart } from '../../../shared/note/note.ts';
import { useQuery } from '../../client/query.ts';
import { sourceLine } from '../../plan-words/citation.ts';

/** What an element that shows a plan's words carries, so that copied words say where they stand. */
export interface SourceMark {
  'data-source'?: string;
}

const NONE: SourceMark = {};

/** Marks an element as the words of a part of a plan; spread it on the element. */
export function useSource(planId: string | null, part: NotePart | null): SourceMark {
  const { data: stored } = useQuery('plans.get', planId === null ? null : { planId });
  const { kind, key } = part ?? {};
  return useMemo(() => {
    if (!stored || kind === undefined || key === undefined) return NONE;
    const { plan, summary } = stored;
    const block = blockOfPart(plan, { kind, key });
    return block ? { 'data-source': sourceLine(summary, block, plan) } : NONE;
  }, [stored, kind, key]);
}
