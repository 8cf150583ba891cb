import type { PhaseChange } from './comparison.ts';

/** 'påbörja → fortsätta'; a wording that names no phase has nothing to go from or to: 'nu ”fortsätta”'. */
export function phaseWords({ before, after }: PhaseChange): string {
  if (before === '') return `nu ”${after}”`;
  return after === '' ? `inte längre ”${before}”` : `${before} → ${after}`;
}
