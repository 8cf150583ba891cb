import type {
  ParagraphBlock,
  Source,
  SourceBlock,
  SourceLine,
  TableBlock,
} from '../source/source.ts';
import { goalLabel, strategyLabel } from './rules/goal-label.ts';

/**
 * The source with the goals that stand in a box of their own ('Mål 2: Vägarna är säkra' in a coloured
 * cell) as the paragraphs they are: such a table has one row, and holds no columns to read.
 */
export function withUnframedGoals(source: Source): Source {
  return { ...source, blocks: source.blocks.flatMap(unframed) };
}

function unframed(block: SourceBlock): SourceBlock[] {
  if (block.kind !== 'table') return [block];
  const lines = goalLines(block);
  return lines === null ? [block] : lines.map(asParagraph);
}

// 'Mål 2' may stand in a cell beside what it says.
function goalLines({ rows }: TableBlock): readonly SourceLine[] | null {
  const [row] = rows.filter(({ cells }) => cells.some((cell) => cell.lines.length > 0));
  const cells = row?.cells.filter((cell) => cell.lines.length > 0) ?? [];
  const [first, second] = cells;
  const label = labelOf(first?.lines ?? []);
  if (rows.length > 1 || first === undefined || label === null) return null;
  if (second === undefined) return first.lines;
  return cells.length === 2 && label.title === '' && second.lines.length === 1
    ? [...first.lines, ...second.lines]
    : null;
}

function labelOf([first]: readonly SourceLine[]) {
  const text = first?.text.trim() ?? '';
  return goalLabel(text) ?? strategyLabel(text);
}

function asParagraph(line: SourceLine): ParagraphBlock {
  return {
    kind: 'paragraph',
    lines: [line],
    headingLevel: null,
    automaticNumber: null,
    list: null,
    styleName: null,
  };
}
