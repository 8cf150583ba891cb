import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import type { ReviewPart } from './parts.ts';

/** What is looked at in one go: a page, or about as much of a text that has no pages. */
export interface Sheet {
  blocks: BodyBlock[];
  parts: ReviewPart[];
}

/** About a printed page of running text; a part without pages begins at the next heading after it. */
const FULL_SHEET = 2500;

function pages(plan: Plan, count: number): BodyBlock[][] {
  const byPage = Map.groupBy(plan.body, (block) => block.source.page ?? 1);
  return Array.from({ length: count }, (_, i) => byPage.get(i + 1) ?? []);
}

function portions(body: readonly BodyBlock[]): BodyBlock[][] {
  const sheets: BodyBlock[][] = [[]];
  let length = 0;
  for (const block of body) {
    if (block.kind === 'heading' && length > FULL_SHEET) {
      sheets.push([]);
      length = 0;
    }
    sheets.at(-1)!.push(block);
    length += block.text.length;
  }
  return sheets;
}

/** The document in sheets; each has the parts that stand on it. Never empty. */
export function sheetsOf(plan: Plan, parts: readonly ReviewPart[]): Sheet[] {
  const isPaged = plan.pageCount !== null && plan.pageCount > 0;
  const blocks = isPaged ? pages(plan, plan.pageCount ?? 1) : portions(plan.body);
  const sheetOfBlock = new Map(
    blocks.flatMap((list, index) => list.map((block) => [block.id, index] as const)),
  );
  const placeOf = (part: ReviewPart) =>
    isPaged && part.source.page !== null
      ? part.source.page - 1
      : (sheetOfBlock.get(part.blockId ?? '') ?? 0);
  const byPlace = Map.groupBy(parts, placeOf);
  return blocks.map((list, index) => ({ blocks: list, parts: byPlace.get(index) ?? [] }));
}
