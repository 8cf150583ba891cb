import { cellQuote } from '../../../shared/check/cell-quote.ts';
import type { CheckPlace } from '../../../shared/check/finding.ts';
import { namedRows } from '../../../shared/plan/budget-rows.ts';
import type { Place, Plan } from '../../../shared/plan/plan.ts';

/** Where in the reading a passage stands, as its address names it. */
export type ReadingSpot = { part: string } | { block: string };

type Quoted = Pick<CheckPlace, 'page' | 'lineStart' | 'quote' | 'blockId'>;

/** So much of a passage is enough to know its paragraph on the page. */
const FIRST_LETTERS = 30;

const isAt = (source: Place, { page, lineStart }: Quoted): boolean =>
  page === null ? source.lineStart === lineStart : source.page === page;

/** The row whose cell is quoted ('Avgifter: 228,6 (Budget 2025)'). */
function quotedRow({ budgetTables }: Plan, place: Quoted): string | null {
  const rows = budgetTables
    .flatMap(namedRows)
    .filter(({ table, row }) =>
      table.columns.some(
        (_, column) => cellQuote(table, row, column).toLowerCase() === place.quote.toLowerCase(),
      ),
    );
  const found =
    rows.find(({ row }) => isAt(row.source, place)) ??
    rows.find(({ table }) => isAt(table.source, place));
  return found ? `budgetRow:${found.key}` : null;
}

/** The indicator, uppdrag or risk whose words the passage holds; the longest, since one may begin as another. */
function quotedPart({ indicators, assignments, risks }: Plan, place: Quoted): string | null {
  const named = [
    ...indicators.map(({ key, text, source }) => ({ name: `indicator:${key}`, text, source })),
    ...assignments.map(({ key, text, source }) => ({ name: `assignment:${key}`, text, source })),
    ...risks.map(({ key, risk, source }) => ({ name: `risk:${key}`, text: risk, source })),
  ];
  const [found] = named
    .filter(({ text, source }) => text !== '' && isAt(source, place) && place.quote.includes(text))
    .toSorted((a, b) => b.text.length - a.text.length);
  return found?.name ?? null;
}

/** The paragraph that holds the passage's first words, else what stands first on its page. */
function nearBlock({ body }: Plan, place: Quoted): string | null {
  const onPage = body.filter(({ source }) => isAt(source, place));
  const words = place.quote.slice(0, FIRST_LETTERS);
  return (onPage.find(({ text }) => text.includes(words)) ?? onPage[0])?.id ?? null;
}

/**
 * Where the reader is to land for a place that a finding speaks of: its row, its uppdrag, its
 * paragraph, or at least its page. Null when the plan has nothing there.
 */
export function spotOfPlace(plan: Plan, place: Quoted): ReadingSpot | null {
  if (place.blockId !== null) return { block: place.blockId };
  const part = quotedRow(plan, place) ?? quotedPart(plan, place);
  if (part !== null) return { part };
  const block = nearBlock(plan, place);
  return block === null ? null : { block };
}
