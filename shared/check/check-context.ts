import { boundedPlan } from './bounded-plan.ts';
import { cellQuote } from './cell-quote.ts';
import type { BodyBlock, BudgetRow, BudgetTable, Place, Plan } from '../plan/plan.ts';
import { inPieces } from '../text/in-pieces.ts';
import { endsSentence, sentences } from '../text/sentence.ts';
import type { CheckFinding, CheckPlace } from './finding.ts';

/** One sentence of running text and the block it stands in. */
export interface Sentence {
  text: string;
  block: BodyBlock;
}

/** A document under check, with its sentences read out once. */
export interface CheckedPlan {
  planId: string;
  plan: Plan;
  sentences: readonly Sentence[];
}

/** What a rule looks at: one document, and what it may be held against. */
export interface CheckContext {
  subject: CheckedPlan;
  /** Earlier plans of the same organ, the latest first. */
  earlier: readonly CheckedPlan[];
  /** For a memo the plan it proposes: same organ, same year. */
  proposed: CheckedPlan | null;
}

/** A finding before it has its key and code. */
export type RuleFinding = Pick<CheckFinding, 'severity' | 'message' | 'places'>;

/** One rule: pure, and silent when it does not understand. */
export type CheckRule = (context: CheckContext) => RuleFinding[];

/** Lines of a table of contents: a title, leaders and a page number. */
const CONTENTS_LINE = /(?:\.\s?){5,}\s*\d*\s*$|\t\d+$/u;

/** Prepares a document for the rules. */
export function checkedPlan(planId: string, plan: Plan): CheckedPlan {
  const bounded = boundedPlan(plan);
  return {
    planId,
    plan: bounded,
    sentences: wholeBlocks(bounded.body).flatMap(({ block, texts }) =>
      texts.flatMap((text) => boundedSentences(text).map((part) => ({ text: part, block }))),
    ),
  };
}

/**
 * The longest sentence of running text in the plans at hand has 740 signs. What is longer is no
 * sentence; rules that go back over a sentence from each of its words need a limit.
 */
const LONGEST_SENTENCE = 1000;

const boundedSentences = (text: string): string[] =>
  sentences(text).flatMap((part) => inPieces(part, LONGEST_SENTENCE));

/** A line shorter than this was not broken because it was full. */
const FULL_LINE = 60;
/** What follows a line that ended in mid-sentence: a small letter, or a figure that looked like a number. */
const GOES_ON = /^(?:\p{Ll}|\d)/u;

const breaksOff = (before: BodyBlock, next: BodyBlock): boolean =>
  [before, next].every(({ kind }) => kind === 'paragraph') &&
  before.text.length >= FULL_LINE &&
  !endsSentence(before.text) &&
  GOES_ON.test(next.text);

/** The blocks with their texts; paragraphs that the reading broke in mid-sentence are one. */
function wholeBlocks(body: readonly BodyBlock[]): { block: BodyBlock; texts: string[] }[] {
  const whole: { block: BodyBlock; texts: string[]; last: BodyBlock }[] = [];
  for (const block of body) {
    const before = whole.at(-1);
    if (before && breaksOff(before.last, block)) {
      before.texts = [`${before.texts.join(' ')} ${block.text}`];
      before.last = block;
    } else whole.push({ block, texts: textsOf(block), last: block });
  }
  return whole;
}

/** A cell of so many words is running text: an uppdrag, a risk, a measure. */
const WORDY = 4;

/** The running text of a block; of a table that is no budget its cells of several words. */
function textsOf(block: BodyBlock): string[] {
  if (block.kind !== 'table') {
    return block.text === '' || CONTENTS_LINE.test(block.text) ? [] : [block.text];
  }
  if (block.part?.kind === 'budgetTable') return [];
  const body = (block.rows ?? []).slice(block.headerRows ?? 0);
  return body.flat().filter((cell) => cell.trim().split(/\s+/u).length >= WORDY);
}

/** Where a sentence stands; `quote` narrows it to some of its words. */
export function sentencePlace(
  { planId }: CheckedPlan,
  { text, block }: Sentence,
  quote = text,
): CheckPlace {
  const { page, lineStart } = block.source;
  return { planId, page, lineStart, quote, blockId: block.id };
}

/** Where a part of the plan stands. */
export function partPlace({ planId }: CheckedPlan, source: Place, quote: string): CheckPlace {
  return { planId, page: source.page, lineStart: source.lineStart, quote, blockId: null };
}

/** A table's row with one of its cells: 'Personalkostnader: -6 975,0 (Budget 2026)'. */
export function cellPlace(
  checked: CheckedPlan,
  table: BudgetTable,
  row: BudgetRow,
  column: number,
): CheckPlace {
  const source =
    row.source.page === null && row.source.lineStart === null ? table.source : row.source;
  return partPlace(checked, source, cellQuote(table, row, column));
}

/** How a document is called in a sentence: 'planen för 2026', 'tjänsteskrivelsen'. */
export function documentName({ plan }: CheckedPlan): string {
  if (plan.plan.kind === 'tjänsteskrivelse') return 'tjänsteskrivelsen';
  return plan.plan.year === null ? 'planen' : `planen för ${plan.plan.year}`;
}

/** The section that a sentence stands in, as budget tables name theirs: its number, else its title. */
export function sectionNameOf({ plan }: CheckedPlan, { block }: Sentence): string | null {
  const section = plan.sections.find(({ key }) => key === block.sectionKey);
  return section?.number ?? section?.title ?? null;
}
