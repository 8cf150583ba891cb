import { useEffect, useState } from 'react';
import { readable } from '../../app/session.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { committeesOf, distinctCommittees } from '../../plan-words/committees.ts';

/** The committees of all plans that are read in, each name once, in Swedish order. */
export function useCommittees(): string[] {
  const { data: plans } = useQuery('plans.list', {});
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let isGone = false;
    const ids = readable(plans ?? []).map((plan) => plan.id);
    void Promise.all(ids.map((planId) => call('plans.get', { planId }))).then((results) => {
      const all = results.flatMap((result) => (result.ok ? committeesOf(result.value.plan) : []));
      if (!isGone) setNames(distinctCommittees(all));
    });
    return () => {
      isGone = true;
    };
  }, [plans]);
  return names;
}
