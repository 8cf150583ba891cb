import { rowWording } from '../../../shared/correction/apply-add.ts';
import type { AddableKind } from '../../../shared/correction/correction.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';

const RUNNING: readonly BodyBlock['kind'][] = ['paragraph', 'listItem', 'lead'];

/** True for running text that was taken for no part: it may be one that was missed. */
const isPlainText = (block: BodyBlock): boolean =>
  block.part === null && RUNNING.includes(block.kind) && block.text.trim() !== '';

/** A piece of the document that may be a part that was missed. */
export interface Missed {
  block: BodyBlock;
  /** The whole block, or a row of it. */
  wording: string;
  /** As it is shown: a row's cells set apart. */
  shown: string;
  /** What it may be; rows of a table that was read are of its kind. */
  kinds: readonly AddableKind[];
}

const ANY: readonly AddableKind[] = ['assignment', 'indicator', 'risk'];

/** What the words of every part of a kind are, to see which rows of a table have been read. */
const rowWords = (plan: Plan, kind: AddableKind): string[] =>
  kind === 'indicator' ? plan.indicators.map((it) => it.text) : plan.risks.map((it) => it.risk);

function missedRows(plan: Plan, block: BodyBlock): Missed[] {
  const { part } = block;
  if (part !== null && part.kind !== 'indicators' && part.kind !== 'risks') return [];
  const kind = part === null ? null : part.kind === 'risks' ? 'risk' : 'indicator';
  const read = [...rowWords(plan, 'indicator'), ...rowWords(plan, 'risk')];
  return (block.rows ?? [])
    .slice(block.headerRows ?? 0)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .filter((cells) => !read.some((words) => words !== '' && cells.join(' ').includes(words)))
    .map((cells) => ({
      block,
      wording: rowWording(cells),
      shown: cells.filter((cell) => cell !== '').join(' · '),
      kinds: kind === null ? ANY : [kind],
    }));
}

/** The text and the rows of a block that were taken for nothing. */
export const missedIn = (plan: Plan, block: BodyBlock): Missed[] => {
  if (block.rows) return missedRows(plan, block);
  return isPlainText(block) ? [{ block, wording: block.text, shown: block.text, kinds: ANY }] : [];
};

/** What one says of a piece of text. */
export const THIS_IS: Readonly<Record<AddableKind, string>> = {
  assignment: 'Detta är ett uppdrag',
  indicator: 'Detta är ett styrtal',
  risk: 'Detta är en risk',
};
