import type { BudgetTable, PartRef, ReadFinding, Risk } from '../plan/plan.ts';
import { assertNever } from '../text/assert-never.ts';
import { readBudget } from './rules/budget.ts';
import { readIndicatorCell, readIndicatorList } from './rules/indicator-list.ts';
import { readIndicators, withIndicatorKeys } from './rules/indicator.ts';
import type { IndicatorDraft } from './rules/indicator.ts';
import { readRisks } from './rules/risk.ts';
import { withSectionAreas } from './rules/risk-sections.ts';
import type { GoalBook } from './rules/table-goals.ts';
import { collectTables } from './rules/table-pieces.ts';
import type { TablePiece } from './rules/table-pieces.ts';
import type { TableKind } from './rules/table-kind.ts';
import type { TableReading } from './typed-lines.ts';
import type { TableResult, TakenTable } from './table-result.ts';

/** What a piece gave: styrtal wait for their keys, which count over the whole plan. */
interface PieceRead {
  readonly drafts: readonly IndicatorDraft[];
  readonly budget: Omit<BudgetTable, 'key'> | null;
  readonly risks: readonly Omit<Risk, 'key'>[];
  readonly findings: readonly ReadFinding[];
}

/**
 * Styrtal, budget tables and internkontrollplaner of a document, with what was taken for them.
 * Goals that a table's own column names go into `book`. Tables that are none of these (lists of people, schedules, contents) are left alone.
 */
export function readTables(reading: TableReading, book: GoalBook): TableResult {
  const pieces = collectTables(reading);
  const reads = withAreas(
    pieces,
    pieces.map((piece) => readPiece(piece, reading, book)),
  );
  const indicators = withIndicatorKeys(reads.flatMap((read) => read.drafts));
  const budgetTables: BudgetTable[] = [];
  const risks: Risk[] = [];
  const taken: TakenTable[] = [];
  let indicatorCount = 0;
  for (const [index, read] of reads.entries()) {
    const piece = pieces[index]!;
    let part: PartRef | null = null;
    if (read.drafts.length > 0) {
      part = { kind: 'indicators', key: indicators[indicatorCount]!.key };
      indicatorCount += read.drafts.length;
    } else if (read.budget !== null) {
      part = { kind: 'budgetTable', key: `t${budgetTables.length + 1}` };
      budgetTables.push({ key: part.key, ...read.budget });
    } else if (read.risks.length > 0) {
      part = { kind: 'risks', key: `r${risks.length + 1}` };
      for (const risk of read.risks) risks.push({ key: `r${risks.length + 1}`, ...risk });
    }
    if (part !== null) taken.push(...takenBy(piece, part));
  }
  const findings = reads.flatMap((read) => read.findings);
  return { indicators, budgetTables, risks, taken, findings };
}

function withAreas(pieces: readonly TablePiece[], reads: readonly PieceRead[]): PieceRead[] {
  const sections = pieces.map((piece, at) => ({
    title: piece.context.sectionTitle,
    risks: reads[at]!.risks,
  }));
  const risks = withSectionAreas(sections);
  return reads.map((read, at) => ({ ...read, risks: risks[at]! }));
}

function takenBy(piece: TablePiece, part: PartRef): TakenTable[] {
  return piece.parts.map((taken) => ({ ...taken, part }));
}

const NOTHING: PieceRead = { drafts: [], budget: null, risks: [], findings: [] };

function readPiece(piece: TablePiece, reading: TableReading, book: GoalBook): PieceRead {
  if (piece.kind === 'list') {
    return { ...NOTHING, drafts: readIndicatorList(piece.items, piece.context.goalKey) };
  }
  if (piece.kind === 'card') {
    const { goal, context } = piece;
    const goalKey =
      goal === null ? context.goalKey : book.keyOf(goal.value, goal.lines, 'Ett kort med styrtal');
    return { ...NOTHING, drafts: readIndicatorCell(piece.items, goalKey) };
  }
  if (piece.kind === 'risk') return { ...NOTHING, risks: piece.drafts };
  const read = readKind(piece.guess.kind, piece, reading, book);
  return { ...read, findings: [...piece.findings, ...read.findings] };
}

function readKind(
  kind: TableKind,
  piece: Extract<TablePiece, { kind: 'grid' }>,
  reading: TableReading,
  book: GoalBook,
): PieceRead {
  const { grid, context, guess } = piece;
  const confidence = grid.isSure ? guess.confidence : guess.confidence * GUESSED_GRID;
  switch (kind) {
    case 'indicators': {
      const goals = { stood: context.goalKey, book };
      return { ...NOTHING, ...readIndicators(grid, goals, reading.year, confidence) };
    }
    case 'budgetTable': {
      const { table, findings } = readBudget(grid, piece, confidence);
      return { ...NOTHING, budget: table, findings };
    }
    case 'risks': {
      const { drafts, findings } = readRisks(grid, reading.knownWords, confidence);
      return { ...NOTHING, risks: drafts, findings };
    }
    default:
      return assertNever(kind);
  }
}

/** How much less sure a row is when its cells were guessed from places or grammar. */
const GUESSED_GRID = 0.85;
