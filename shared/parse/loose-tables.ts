import type { ReadFinding } from '../plan/plan.ts';
import type { ParagraphBlock, Source, SourceBlock, SourceLine } from '../source/source.ts';
import { assignmentTableAt } from './loose-assignment-table.ts';
import { apartTableAt } from './loose-apart-table.ts';
import { cellLinesTableAt } from './loose-cell-lines.ts';
import { columnAssignmentsAt } from './loose-column-assignments.ts';
import { columnTableAt } from './loose-column-table.ts';
import { mixedTableAt } from './loose-mixed-table.ts';
import type { LooseTable } from './rules/loose-table-block.ts';

/**
 * Tables in text files that lost their cells: the names of the columns over rows whose cells follow
 * each other. They become tables again, so that one reader reads them all.
 */

/** A text has so many tables at most; more that only look like it are not tried. */
const MOST_TABLES = 150;

/** A source with its tables, and what of them could not be put together. */
export interface LooseTablesRead {
  readonly source: Source;
  readonly findings: readonly ReadFinding[];
}

/** The source with such tables as tables; only text files lose cells so. */
export function withLooseTables(source: Source): LooseTablesRead {
  if (source.format !== 'text') return { source, findings: [] };
  const finder = new TableFinder();
  const blocks = source.blocks.flatMap((_, i) => rebuilt(source.blocks, i, finder));
  return { source: { ...source, blocks }, findings: finder.findings };
}

class TableFinder {
  readonly findings: ReadFinding[] = [];
  #tried = 0;

  at(lines: readonly SourceLine[], at: number): LooseTable | null {
    const found = this.#find(lines, at);
    this.findings.push(...(found?.findings ?? []));
    return found;
  }

  #find(lines: readonly SourceLine[], at: number): LooseTable | null {
    const inColumns =
      cellLinesTableAt(lines, at) ??
      columnTableAt(lines, at) ??
      apartTableAt(lines, at) ??
      columnAssignmentsAt(lines, at);
    if (inColumns !== undefined) return inColumns;
    if (this.#tried > MOST_TABLES) return null;
    const found = [assignmentTableAt, mixedTableAt].map((find) => find(lines, at));
    if (found.some((one) => one !== undefined)) this.#tried += 1;
    return found.find((one) => one !== undefined && one !== null) ?? null;
  }
}

// A run of paragraphs is rebuilt where it begins; the rest of it is then in that.
function rebuilt(blocks: readonly SourceBlock[], at: number, finder: TableFinder): SourceBlock[] {
  const block = blocks[at]!;
  if (block.kind !== 'paragraph') return [block];
  if (blocks[at - 1]?.kind === 'paragraph') return [];
  const end = blocks.findIndex((one, i) => i > at && one.kind !== 'paragraph');
  const run = blocks
    .slice(at, end === -1 ? undefined : end)
    .filter((one) => one.kind === 'paragraph');
  const pieces = piecesOf(
    run.flatMap(({ lines }) => lines),
    finder,
  );
  let passed = 0;
  return run.flatMap((paragraph) => {
    const from = passed;
    passed += paragraph.lines.length;
    return paragraphOf(paragraph, pieces.slice(from, passed));
  });
}

/** What stands in a line's place: itself, the table that begins there, or null where one goes on. */
type Piece = SourceLine | LooseTable | null;

function piecesOf(lines: readonly SourceLine[], finder: TableFinder): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [at, line] of lines.entries()) {
    const found = at < end ? null : finder.at(lines, at);
    if (found !== null) end = at + found.lineCount;
    pieces.push(found ?? (at < end ? null : line));
  }
  return pieces;
}

/** A paragraph of what is left of its lines, parted by the tables that begin in it. */
function paragraphOf(paragraph: ParagraphBlock, pieces: readonly Piece[]): SourceBlock[] {
  const result: SourceBlock[] = [];
  let kept: SourceLine[] = [];
  const close = (): void => {
    if (kept.length > 0) result.push({ ...paragraph, lines: kept });
    kept = [];
  };
  for (const piece of pieces) {
    if (piece === null) continue;
    if (!('table' in piece)) {
      kept.push(piece);
      continue;
    }
    close();
    result.push(piece.table);
    kept = [...(piece.others ?? [])];
    close();
  }
  close();
  return result;
}
