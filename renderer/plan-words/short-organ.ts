import type { Plan } from '../../shared/plan/plan.ts';

/** What an organ's name ends in, and what one says of it where there is only one. */
const KINDS = /(nämnden|styrelsen|förvaltningen)$/u;

/**
 * 'Hälso- och sjukvårdsnämnden' → 'nämnden', where `known` has no other nämnd. A name of one word,
 * and every name of another kind, stays whole.
 */
export const shortOrgan = (name: string, known: readonly string[]): string => {
  const kind = name.includes(' ') ? KINDS.exec(name)?.[0] : undefined;
  if (kind === undefined) return name;
  return known.every((other) => other === name || !other.endsWith(kind)) ? kind : name;
};

type Givings = {
  assignments: readonly Pick<Plan['assignments'][number], 'givenBy' | 'assignedTo'>[];
};

/** From whom to whom, in as few words as the plan's other uppdrag allow; '' for what is not said. */
export const shortGiving = (
  { givenBy, assignedTo }: Givings['assignments'][number],
  { assignments }: Givings,
): { from: string; to: string } => {
  const known = assignments.flatMap((one) => [one.givenBy ?? '', ...one.assignedTo]);
  return {
    from: shortOrgan(givenBy ?? '', known),
    to: assignedTo.map((name) => shortOrgan(name, known)).join(', '),
  };
};
