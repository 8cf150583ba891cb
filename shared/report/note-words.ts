import { parseNote, type Inline, type NoteBlock } from '../note/markup.ts';
import { assertNever } from '../text/assert-never.ts';
import type { ReportBlock, Span } from './report.ts';

/** A link leads into Beredd, where the reader of a document is not: its words stand. */
const spanOf = (part: Inline): Span =>
  part.kind === 'bold' ? { text: part.text, bold: true } : { text: part.text };

const lineSpans = (line: readonly Inline[]): Span[] => line.map(spanOf);

/** Lines one under the other. */
const joined = (lines: readonly Span[][]): Span[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));

const bold = (spans: readonly Span[]): Span[] => spans.map((span) => ({ ...span, bold: true }));

function blockOf(block: NoteBlock): ReportBlock {
  switch (block.kind) {
    // The document's own headings are its order; a heading in what one wrote is a line in bold.
    case 'heading':
      return { kind: 'paragraph', spans: bold(lineSpans(block.words)) };
    case 'list':
      return {
        kind: 'list',
        ...(block.isOrdered ? { isOrdered: true } : {}),
        items: block.items.map(lineSpans),
      };
    case 'paragraph':
      return { kind: 'paragraph', spans: joined(block.lines.map(lineSpans)) };
    default:
      return assertNever(block);
  }
}

/** What a person wrote as blocks of a document. */
export const writtenBlocks = (text: string): ReportBlock[] => parseNote(text).map(blockOf);

const BULLET = '• ';

function linesOf(block: NoteBlock): Span[][] {
  switch (block.kind) {
    case 'heading':
      return [bold(lineSpans(block.words))];
    case 'list':
      return block.items.map((item, index) => [
        { text: block.isOrdered ? `${index + 1}. ` : BULLET },
        ...lineSpans(item),
      ]);
    case 'paragraph':
      return block.lines.map(lineSpans);
    default:
      return assertNever(block);
  }
}

/** The same within one line of a list, where no blocks can stand. */
export const writtenSpans = (text: string): Span[] => joined(parseNote(text).flatMap(linesOf));
