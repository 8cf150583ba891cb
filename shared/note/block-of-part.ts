import { findBudgetRow } from '../plan/budget-rows.ts';
import type { BodyBlock, Plan } from '../plan/plan.ts';
import { assertNever } from '../text/assert-never.ts';
import type { NotePart } from './note.ts';

/** A table of rows has the key of its first row: a row stands in the last table that begins before it. */
function tableOfRow(
  blocks: readonly BodyBlock[],
  kind: 'indicators' | 'risks',
  rows: readonly { key: string }[],
  key: string,
): BodyBlock | undefined {
  const order = new Map(rows.map((row, index) => [row.key, index]));
  const at = order.get(key);
  if (at === undefined) return undefined;
  return blocks
    .filter((block) => block.part?.kind === kind && (order.get(block.part.key) ?? Infinity) <= at)
    .toSorted((a, b) => order.get(a.part!.key)! - order.get(b.part!.key)!)
    .at(-1);
}

/** The block a part stands in; undefined when the text does not have it. */
export function blockOfPart({ body, ...plan }: Plan, part: NotePart): BodyBlock | undefined {
  const { kind, key } = part;
  switch (kind) {
    case 'assignment':
    case 'goal':
    case 'section':
    case 'budgetTable':
      return body.find((block) => block.part?.kind === kind && block.part.key === key);
    case 'indicator':
      return tableOfRow(body, 'indicators', plan.indicators, key);
    case 'risk':
      return tableOfRow(body, 'risks', plan.risks, key);
    case 'budgetRow': {
      const row = findBudgetRow({ body, ...plan }, key);
      return row && blockOfPart({ body, ...plan }, { kind: 'budgetTable', key: row.table.key });
    }
    default:
      return assertNever(kind);
  }
}
