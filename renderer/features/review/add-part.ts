import { addedKey } from '../../../shared/correction/apply-add.ts';
import type { AddableKind } from '../../../shared/correction/correction.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { showFailed } from '../../components/undo-bar.tsx';
import { correct } from './correct.ts';
import type { Missed } from './missed.ts';
import { idOf } from './parts.ts';

const NUMBER = /\d+/u;

const DONE: Readonly<Record<AddableKind, string>> = {
  assignment: 'Texten är nu ett uppdrag. Nummer och mottagare kan skrivas in.',
  indicator: 'Texten är nu ett styrtal. Utfall och mål kan skrivas in.',
  risk: 'Texten är nu en risk. Område och åtgärder kan skrivas in.',
};

/** Says what a piece of the document is; gives the new part's identity, or null when it failed. */
export async function addPart(
  planId: string,
  plan: Plan,
  { block, wording }: Missed,
  kind: AddableKind,
): Promise<string | null> {
  const number = NUMBER.exec(block.mark ?? '')?.[0] ?? null;
  const id = idOf({ kind, key: addedKey(plan, kind) });
  const wrong = await correct(planId, { kind: 'add', as: kind, wording, number }, DONE[kind]);
  if (wrong === null) return id;
  showFailed(wrong);
  return null;
}
