import type { Source, SourceBlock, TableBlock } from '../../../shared/source/source.ts';
import { readSource, type ReadOutcome } from '../../../backend/readers/read-source.ts';

/** Reads bytes that must be readable. */
export async function readWell(name: string, bytes: Uint8Array): Promise<Source> {
  const outcome: ReadOutcome = await readSource(name, bytes);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.source;
}

/** A block as one short line: what kind it is and its words. */
export function show(block: SourceBlock): string {
  if (block.kind === 'picture') return `picture: ${block.description}`;
  if (block.kind === 'table') return showTable(block).join(' // ');
  const marks = [
    block.headingLevel === null ? '' : `h${block.headingLevel} `,
    block.automaticNumber === null ? '' : `${block.automaticNumber} `,
    block.list === null ? '' : `${block.list.mark}@${block.list.level} `,
  ];
  return marks.join('') + block.lines.map((line) => line.text).join(' / ');
}

/** A table's rows: 'a | b', cells with spans as 'a[columns,rows]', empty ones as '-'. */
export const showTable = (table: TableBlock): string[] =>
  table.rows.map((row) =>
    row.cells
      .map((cell) => {
        const text = cell.lines.map((line) => line.text).join(' / ') || '-';
        const spans = cell.columnSpan > 1 || cell.rowSpan > 1;
        return spans ? `${text}[${cell.columnSpan},${cell.rowSpan}]` : text;
      })
      .join(' | '),
  );

/** The only table of a source. */
export function onlyTable(source: Source): TableBlock {
  const tables = source.blocks.filter((block) => block.kind === 'table');
  if (tables.length !== 1) throw new Error(`${tables.length} tabeller`);
  return tables[0]!;
}
