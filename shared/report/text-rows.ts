import { assertNever } from '../text/assert-never.ts';
import { markedText } from './format-cell.ts';
import type { Report, ReportBlock } from './report.ts';

/** A piece of the running text, for formats that have rows only. */
export interface TextRow {
  /** The headings it stands under, the widest first: '§ 3 Budget › Beslut'; '' before the first. */
  section: string;
  /** What it is, in Swedish: 'Rubrik', 'Stycke', 'Punkt', 'Citat', 'Uppgift', 'Tabell', 'Obs'. */
  kind: string;
  text: string;
  /** A quotation's citation line, else ''. */
  source: string;
}

/** Names of the columns, in the order of a row's fields. */
export const TEXT_ROW_TITLES = ['Avsnitt', 'Slag', 'Text', 'Källa'] as const;

type Piece = Omit<TextRow, 'section'>;

const piece = (kind: string, text: string, source = ''): Piece => ({ kind, text, source });

function piecesOf(block: ReportBlock): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [piece('Rubrik', block.text)];
    case 'paragraph':
      return [piece('Stycke', markedText(block.spans))];
    case 'list':
      return block.items.map((item, index) =>
        piece('Punkt', `${block.isOrdered ? `${index + 1}. ` : ''}${markedText(item)}`),
      );
    case 'quote':
      return [piece('Citat', markedText(block.spans), block.source)];
    case 'table':
      return [piece('Tabell', block.caption)];
    case 'facts':
      return block.facts.map(({ label, value }) => piece('Uppgift', `${label}: ${value}`));
    case 'notice':
      return [piece('Obs', markedText(block.spans))];
    case 'page-break':
      return [];
    default:
      return assertNever(block);
  }
}

/** The document as rows, title and head first; a table is there by its caption alone. */
export function textRows(report: Report): TextRow[] {
  const rows: TextRow[] = [
    { section: '', ...piece('Titel', report.title) },
    ...report.facts.map(({ label, value }) => ({
      section: '',
      ...piece('Uppgift', `${label}: ${value}`),
    })),
  ];
  const headings: { level: number; text: string }[] = [];
  for (const block of report.blocks) {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push(block);
    }
    const section = headings.map(({ text }) => text).join(' › ');
    rows.push(...piecesOf(block).map((one) => ({ section, ...one })));
  }
  return rows;
}
