import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { LabelledPlan, planOf, type LabelledPair } from './labelled-plans.ts';

const GOLD = path.join(import.meta.dirname, '../../../shared/gold');

const GoldLinks = z.object({
  assignments: z.array(
    z.object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      relation: z.string(),
      confidence: z.number().optional(),
    }),
  ),
});

/** Links that the readers themselves were less sure of than this are left open. */
const FIRM = 0.7;

/** The real pair of plans that two people linked by hand; none where it does not lie beside the project. */
export function realPairs(): LabelledPair[] {
  if (!existsSync(GOLD)) return [];
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(GOLD, `${name}.json`), 'utf8'));
  const { assignments } = GoldLinks.parse(read('compare-hsn-2025-2026'));
  return [
    {
      name: 'real 2025 → real 2026',
      from: planOf(LabelledPlan.parse(read('hsn-2025'))),
      to: planOf(LabelledPlan.parse(read('hsn-2026'))),
      links: assignments.map(({ confidence = 1, ...link }) => ({
        ...link,
        arguable: confidence < FIRM,
      })),
    },
  ];
}
