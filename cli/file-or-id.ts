import { existsSync } from 'node:fs';
import { success, type Result } from '../shared/contract/call.ts';
import type { Call } from '../shared/contract/contract.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { Outcome } from './command.ts';
import { readFilePlan } from './document.ts';

/** True for a file on the disk; anything else is meant as a stored plan's id. */
export const isFile = (name: string): boolean => existsSync(name);

/** The plan of a file or of a stored id; without a store everything is a file. */
export async function planOf(call: Call | null, fileOrId: string): Promise<Result<Plan>> {
  if (call === null || isFile(fileOrId)) return readFilePlan(fileOrId);
  const stored = await call('plans.get', { planId: fileOrId });
  return stored.ok ? success(stored.value.plan) : stored;
}

/** Does the work with the store open, or without it when only files are named. */
export async function withStoreFor(
  names: readonly string[],
  dataFolder: string,
  work: (call: Call | null) => Promise<Outcome>,
): Promise<Outcome> {
  if (names.every(isFile)) return work(null);
  const { withStore } = await import('./with-store.ts');
  return withStore(dataFolder, 'read', work);
}
