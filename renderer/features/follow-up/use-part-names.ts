import { useEffect, useState } from 'react';
import { partText } from '../../../shared/plan/part-text.ts';
import { call } from '../../client/call.ts';

interface Target {
  planId: string;
  part: { kind: string; key: string } | null;
}

/** 'plan kind key' of each part with its name ('Nr 13, 2026'), for the plans that are there. */
export function usePartNames(targets: readonly Target[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = JSON.stringify(
    targets.filter((it) => it.part !== null).map(({ planId, part }) => ({ planId, part })),
  );
  useEffect(() => {
    let isGone = false;
    const asked: Target[] = JSON.parse(wanted);
    const planIds = [...new Set(asked.map((it) => it.planId))];
    void Promise.all(planIds.map((planId) => call('plans.get', { planId }))).then((results) => {
      if (isGone) return;
      const found = results.flatMap((result) => (result.ok ? [result.value] : []));
      const entries = asked.flatMap(({ planId, part }) => {
        const stored = found.find((it) => it.summary.id === planId);
        const words = stored && part ? partText(stored.plan, part) : null;
        if (!stored || !part || !words) return [];
        const year = stored.summary.year === null ? '' : `, ${stored.summary.year}`;
        return [[[planId, part.kind, part.key].join(' '), `${words.mention}${year}`] as const];
      });
      setNames(new Map(entries));
    });
    return () => {
      isGone = true;
    };
  }, [wanted]);
  return names;
}
