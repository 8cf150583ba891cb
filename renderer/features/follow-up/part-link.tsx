import Link from '@mui/material/Link';
import { lostPartName } from '../../../shared/note/lost-part-name.ts';
import { partText } from '../../../shared/plan/part-text.ts';
import { addressOf, readingAt, type Route } from '../../app/route.ts';
import { useQuery } from '../../client/query.ts';
import { planName } from '../../plan-words/plan-name.ts';

interface Target {
  planId: string;
  part: { kind: string; key: string } | null;
}

const routeOf = ({ planId, part }: Target): Route =>
  part?.kind === 'assignment' ? { place: 'thread', planId, key: part.key } : readingAt(planId);

/** What something is about, in words: 'Nr 13, Nämnden 2026'; '' until it is known. */
export function usePartName(target: Target | null): string {
  const { data: plans = [] } = useQuery('plans.list', {});
  const plan = plans.find((one) => one.id === target?.planId);
  const { data: stored } = useQuery('plans.get', plan ? { planId: plan.id } : null);
  if (!target) return '';
  const name = plan === undefined ? 'en plan som inte finns kvar' : planName(plan);
  if (target.part === null) return name;
  const words = stored && partText(stored.plan, target.part);
  return `${words?.mention ?? lostPartName(target.part)}, ${name}`;
}

/** What something is about, as a link to its thread or its plan's text. */
export function PartLink({ target }: { target: Target }) {
  const name = usePartName(target);
  return <Link href={addressOf(routeOf(target))}>{name}</Link>;
}
