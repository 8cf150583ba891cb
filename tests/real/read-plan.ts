import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../../backend/readers/read-source.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import type { Plan } from '../../shared/plan/plan.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');

/** One of the real plans beside the checkout, read as the program reads it. */
export async function readRealPlan(file: string): Promise<Plan> {
  const outcome = await readSource(
    file,
    new Uint8Array(readFileSync(path.join(SHARED, 'plans', file))),
  );
  if (!outcome.ok) throw new Error(outcome.error.message);
  return parsePlan(outcome.source);
}

/** A truth file read by hand, or null where it does not lie beside the checkout. */
export function truthFile(file: string): unknown {
  const full = path.join(SHARED, 'gold', file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : null;
}
