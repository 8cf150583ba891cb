import type { BodyBlock, Place, Plan } from '../../../shared/plan/plan.ts';
import type { ReviewPart } from './parts.ts';

/** What is looked at in one go: a page, or about as much of a text that has no pages. */
export interface Sheet {
  blocks: BodyBlock[];
  parts: ReviewPart[];
}

/** About a printed page of running text; a part without pages begins at the next heading after it. */
const FULL_SHEET = 2500;

/** The pages that something stands on; the first where that is not known. */
export const pagesOf = ({ page, rest = [] }: Place): number[] => [
  page ?? 1,
  ...rest.map((more) => more.page),
];

/** Where something stands on a page; null when it has no box there. */
export const boxOn = ({ page, box, rest = [] }: Place, wanted: number): Place['box'] =>
  page === wanted ? box : (rest.find((more) => more.page === wanted)?.box ?? null);

function pages(plan: Plan, count: number): BodyBlock[][] {
  return Array.from({ length: count }, (_, i) =>
    plan.body.filter((block) => pagesOf(block.source).includes(i + 1)),
  );
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

/** The document in sheets; each has the parts that stand on it, whole or in part. Never empty. */
export function sheetsOf(plan: Plan, parts: readonly ReviewPart[]): Sheet[] {
  const isPaged = plan.pageCount !== null && plan.pageCount > 0;
  const blocks = isPaged ? pages(plan, plan.pageCount ?? 1) : portions(plan.body);
  const sheetOfBlock = new Map(
    blocks.flatMap((list, index) => list.map((block) => [block.id, index] as const)),
  );
  const placesOf = (part: ReviewPart): number[] =>
    isPaged && part.source.page !== null
      ? pagesOf(part.source).map((page) => page - 1)
      : [sheetOfBlock.get(part.blockId ?? '') ?? 0];
  const placed = parts.map((part) => ({ part, places: placesOf(part) }));
  return blocks.map((list, index) => ({
    blocks: list,
    parts: placed.filter(({ places }) => places.includes(index)).map(({ part }) => part),
  }));
}
