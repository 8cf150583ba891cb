import { readText } from '../../../backend/readers/text/read-text.ts';
import type {
  ParagraphBlock,
  PictureBlock,
  Source,
  SourceBlock,
  SourceLine,
  TableBlock,
} from '../../../shared/source/source.ts';

/** A text file's source, by the real reader. */
export function textSource(text: string): Source {
  return readText(new TextEncoder().encode(text));
}

/** Blocks as a Word file gives them. */
export function wordSource(blocks: readonly SourceBlock[]): Source {
  return {
    format: 'docx',
    pages: [],
    blocks: [...blocks],
    furniture: [],
    title: null,
    language: 'sv-SE',
    problems: [],
  };
}

interface LineLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly page?: number;
}

/** One line; in a Word file a paragraph is one. */
export function line(text: string, look: LineLook = {}): SourceLine {
  const run = {
    text,
    bold: look.bold ?? false,
    italic: false,
    size: look.size ?? 11,
    x: null,
    width: null,
  };
  return { text, runs: [run], page: look.page ?? null, lineNumber: null, box: null };
}

/** A paragraph of one or more lines. */
export function paragraph(
  text: string,
  more: Partial<ParagraphBlock> & LineLook = {},
): ParagraphBlock {
  const { bold, size, page, ...rest } = more;
  const look = {
    ...(bold !== undefined && { bold }),
    ...(size !== undefined && { size }),
    ...(page !== undefined && { page }),
  };
  return {
    kind: 'paragraph',
    lines: text.split('\n').map((one) => line(one, look)),
    headingLevel: null,
    automaticNumber: null,
    list: null,
    styleName: null,
    ...rest,
  };
}

/** A heading with its style. */
export function heading(
  level: number,
  text: string,
  automaticNumber: string | null = null,
): ParagraphBlock {
  return paragraph(text, {
    headingLevel: level,
    automaticNumber,
    styleName: `heading ${level}`,
    bold: true,
    size: 16 - level,
  });
}

/** An item of a list that the format knows as one. */
export function item(mark: string, text: string, level = 0): ParagraphBlock {
  return paragraph(text, { list: { mark, level } });
}

/** A ruled table; null is a place that the cell above covers. */
export function table(rows: readonly (readonly (string | null)[])[]): TableBlock {
  return {
    kind: 'table',
    columnCount: Math.max(...rows.map((row) => row.length)),
    isRuled: true,
    rows: rows.map((row, at) => ({
      page: null,
      cells: row.flatMap((text, column) =>
        text === null
          ? []
          : [
              {
                column,
                columnSpan: 1,
                rowSpan: 1 + coveredBelow(rows, at, column),
                lines: text === '' ? [] : text.split('\n').map((one) => line(one)),
                isHeader: at === 0,
              },
            ],
      ),
    })),
  };
}

function coveredBelow(
  rows: readonly (readonly (string | null)[])[],
  at: number,
  column: number,
): number {
  let covered = 0;
  while (rows[at + 1 + covered]?.[column] === null) covered += 1;
  return covered;
}

/** A picture without text. */
export function picture(description: string): PictureBlock {
  return { kind: 'picture', description, page: null, box: null };
}
