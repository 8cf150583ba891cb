import type {
  ParagraphBlock,
  Source,
  SourceBlock,
  SourceLine,
  TableBlock,
} from '../../../shared/source/source.ts';

/** Sources made by hand: what a reader would hand over, in a few words. */

function line(text: string, bold = false, lineNumber: number | null = null): SourceLine {
  const run = { text, bold, italic: false, size: null, x: null, width: null };
  return { text, runs: [run], page: null, lineNumber, box: null };
}

/** A paragraph of running text. */
export function paragraph(text: string, bold = false): ParagraphBlock {
  return {
    kind: 'paragraph',
    lines: [line(text, bold)],
    headingLevel: null,
    automaticNumber: null,
    list: null,
    styleName: null,
  };
}

export function heading(text: string, level: number, number: string | null = null): ParagraphBlock {
  return { ...paragraph(text), headingLevel: level, automaticNumber: number };
}

/** A cell: its text ('\n' between paragraphs), or text with spans and looks. */
export type MadeCell = string | { text: string; span?: number; rows?: number; bold?: boolean };

export interface TableOptions {
  /** How many rows the source marks as header; 1 unless said. */
  header?: number;
  isRuled?: boolean;
  /** Page of each row. */
  pages?: readonly number[];
}

/** A table; cells in order, null where a merged cell from above covers the place. */
export function table(
  rows: readonly (readonly (MadeCell | null)[])[],
  options: TableOptions = {},
): TableBlock {
  const made = rows.map((cells, index) => {
    let column = 0;
    const kept = cells.flatMap((cell) => {
      const at = column;
      column += cell === null || typeof cell === 'string' ? 1 : (cell.span ?? 1);
      if (cell === null) return [];
      const {
        text,
        span = 1,
        rows: rowSpan = 1,
        bold = false,
      } = typeof cell === 'string' ? { text: cell } : cell;
      const lines = text === '' ? [] : text.split('\n').map((part) => line(part, bold));
      const page = options.pages?.[index] ?? null;
      return [
        {
          column: at,
          columnSpan: span,
          rowSpan,
          lines: lines.map((one) => ({ ...one, page })),
          isHeader: index < (options.header ?? 1),
        },
      ];
    });
    return { cells: kept, page: options.pages?.[index] ?? null, width: column };
  });
  return {
    kind: 'table',
    rows: made.map(({ cells, page }) => ({ cells, page })),
    columnCount: Math.max(...made.map((row) => row.width)),
    isRuled: options.isRuled ?? true,
  };
}

/** A Word document of these blocks. */
export function wordSource(...blocks: readonly SourceBlock[]): Source {
  return {
    format: 'docx',
    pages: [],
    blocks: [
      paragraph('Verksamhetsplan med budget 2026'),
      paragraph('Tekniska nämnden'),
      ...blocks,
    ],
    furniture: [],
    title: null,
    language: 'sv',
    problems: [],
  };
}

/** A text file of these lines: a blank line ends a paragraph, as the reader of text files has it. */
export function textSource(text: string): Source {
  const lines = text.split('\n').map((one, index) => line(one.trim(), false, index + 1));
  const blocks: ParagraphBlock[] = [];
  let open: SourceLine[] = [];
  for (const one of [...lines, line('')]) {
    if (one.text !== '') open.push(one);
    else if (open.length > 0) {
      blocks.push({ ...paragraph(''), lines: open });
      open = [];
    }
  }
  return { ...wordSource(), format: 'text', blocks };
}
