import { findBudgetRow, namedRows } from '../../../shared/plan/budget-rows.ts';
import type { BodyBlock, Place, Plan } from '../../../shared/plan/plan.ts';
import { notablePart } from '../../../shared/note/notable-parts.ts';
import type { Note, NotePart } from '../../../shared/note/note.ts';

type Row = readonly string[];

const says = (row: Row, words: string): boolean =>
  words.trim() !== '' && row.some((cell) => cell.includes(words));

/** A budget row by its label; of twins in the table the one that stands where this one stands. */
function budgetRow(plan: Plan, block: BodyBlock, index: number): NotePart | null {
  const table = plan.budgetTables.find((it) => it.key === block.part?.key);
  const label = (row: Row | undefined) => row?.[0]?.trim() ?? '';
  const wanted = label(block.rows?.[index]);
  if (!table || wanted === '') return null;
  const before = (block.rows ?? []).slice(0, index).filter((row) => label(row) === wanted).length;
  const twins = namedRows(table).filter(({ row }) => row.label.trim() === wanted);
  const found = twins[Math.min(before, twins.length - 1)];
  return found ? { kind: 'budgetRow', key: found.key } : null;
}

/** The part of the plan that a row of a table is; null for rows that are none. A risk's measures may go on over several rows. */
export function rowPart(plan: Plan, block: BodyBlock, index: number): NotePart | null {
  const row = block.rows?.[index] ?? [];
  switch (block.part?.kind) {
    case 'indicators': {
      const found = plan.indicators.find((it) => says(row, it.text));
      return found ? { kind: 'indicator', key: found.key } : null;
    }
    case 'risks': {
      const rows = (block.rows ?? []).slice(0, index + 1).toReversed();
      const found = rows
        .map((it) => plan.risks.find(({ risk }) => says(it, risk)))
        .find((it) => it !== undefined);
      return found ? { kind: 'risk', key: found.key } : null;
    }
    case 'budgetTable':
      return budgetRow(plan, block, index);
    case undefined:
    case 'section':
    case 'goal':
    case 'assignment':
      return null;
  }
}

/** True for two names of the same part. */
export const isSamePart = (a: NotePart | null | undefined, b: NotePart | null): boolean =>
  a !== null && a !== undefined && b !== null && a.kind === b.kind && a.key === b.key;

/** Which row of a table is a part; null when none of its rows is. */
export function rowOfPart(plan: Plan, block: BodyBlock, part: NotePart): number | null {
  const index = (block.rows ?? []).findIndex((_, at) => isSamePart(part, rowPart(plan, block, at)));
  return index < 0 ? null : index;
}

/** Where the row of a table is printed; the table's own place when its rows have none. */
export function placeOfRow(plan: Plan, block: BodyBlock, index: number): Place {
  const part = rowPart(plan, block, index);
  if (part?.kind === 'budgetRow') return findBudgetRow(plan, part.key)?.row.source ?? block.source;
  const rows = part?.kind === 'indicator' ? plan.indicators : plan.risks;
  return rows.find(({ key }) => key === part?.key)?.source ?? block.source;
}

const LONGEST_WORDS = 60;

/** What a note beside a table is about: its row, since the margin only says which table. */
export function aboutRow(plan: Plan, { target }: Pick<Note, 'target'>): string | undefined {
  const part = target?.part;
  if (!part || !['indicator', 'risk', 'budgetRow'].includes(part.kind)) return undefined;
  const found = notablePart(plan, part);
  if (!found) return undefined;
  const { text } = found;
  const words = text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS).trimEnd()} …` : text;
  return part.kind === 'indicator' ? `${found.name}: ${words}` : words;
}

/** A row as one quotes it: its label, and each figure with its column's heading. */
export function rowWords(block: BodyBlock, index: number): string {
  const [label = '', ...cells] = (block.rows?.[index] ?? []).map((cell) => cell.trim());
  const heads = (block.rows ?? []).slice(0, block.headerRows ?? 0);
  const named = cells.flatMap((cell, column) => {
    if (cell === '') return [];
    const head = heads
      .map((row) => row[column + 1]?.trim() ?? '')
      .filter(Boolean)
      .join(' ');
    return [head === '' ? cell : `${head} ${cell}`];
  });
  return named.length === 0 ? label : `${label}: ${named.join('; ')}`;
}
