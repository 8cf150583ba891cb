import { call } from '../client/call.ts';
import { useQuery } from '../client/query.ts';
import { committeesOf, isSameCommittee, shortCommittee } from '../plan-words/committees.ts';
import { Choose } from './choose.tsx';
import { useCurrentPlan } from './session.ts';

const NONE = '';

/** *Min beredning*, chosen among those the current plan gives uppdrag to. */
export const CommitteeChooser = () => {
  const current = useCurrentPlan();
  const { data: stored } = useQuery('plans.get', current ? { planId: current.id } : null);
  const { data: settings } = useQuery('settings.get', {});
  if (!stored || !settings) return null;
  const inPlan = committeesOf(stored.plan);
  const chosen = settings.committee;
  if (inPlan.length === 0 && chosen === NONE) return null;
  const isKnown = chosen === NONE || inPlan.some((name) => isSameCommittee(name, chosen));
  const names = isKnown ? inPlan : [chosen, ...inPlan];
  return (
    <Choose
      what="beredning"
      value={chosen}
      primary={chosen === NONE ? 'Ingen beredning' : shortCommittee(chosen)}
      secondary="min beredning"
      choices={[
        { value: NONE, label: 'Ingen beredning' },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      onChoose={(committee) => void call('settings.save', { committee })}
    />
  );
};
