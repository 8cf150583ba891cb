import type { ReadFinding } from '../plan/plan.ts';
import type { Source, SourceBlock, SourceLine } from '../source/source.ts';
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
  const run = blocks.slice(at, end === -1 ? undefined : end);
  const lines = run.flatMap((one) => (one.kind === 'paragraph' ? one.lines : []));
  const result: SourceBlock[] = [];
  let passed = 0;
  let taken = 0;
  for (const one of run) {
    if (one.kind !== 'paragraph') continue;
    const kept: SourceLine[] = [];
    for (const line of one.lines) {
      if (passed >= taken) {
        const found = finder.at(lines, passed);
        if (found !== null) {
          if (kept.length > 0) result.push({ ...one, lines: kept.splice(0) });
          result.push(found.table);
          const others = found.others ?? [];
          if (others.length > 0) result.push({ ...one, lines: [...others] });
          taken = passed + found.lineCount;
        } else kept.push(line);
      }
      passed += 1;
    }
    if (kept.length > 0) result.push({ ...one, lines: kept });
  }
  return result;
}
