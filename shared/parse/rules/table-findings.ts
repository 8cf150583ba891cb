import type { ReadFinding } from '../../plan/plan.ts';
import type { TableBlock } from '../../source/source.ts';
import type { Element } from '../typed-lines.ts';

/** A table as a finding names it. */
const QUOTE_LENGTH = 50;

/** Tables that nobody read as what they hold, and tables whose rows differ in width. */
export function tableFindings(
  elements: readonly Element[],
  readIds: ReadonlySet<number>,
): ReadFinding[] {
  const begins = elements.findIndex(({ kind }) => BEGINS_TEXT.has(kind));
  return elements.flatMap((element, at): ReadFinding[] => {
    const isRead = readIds.has(element.id);
    if (element.kind === 'looseTable')
      return isRead || isTitle(element, elements[at + 1]) ? [] : [unread(element, 'warning')];
    if (element.kind !== 'table') return [];
    const findings = hasUnevenRows(element.table) ? [uneven(element)] : [];
    const isFrame = element.table.columnCount < 2 || element.table.rows.length < 2;
    const isOnCover = at < begins;
    return isFrame || isRead || isOnCover ? findings : [...findings, unread(element, 'info')];
  });
}

/** What stands before the first of these is the cover: who decided, and when. */
const BEGINS_TEXT: ReadonlySet<Element['kind']> = new Set(['heading', 'goal', 'toc']);

// 'Mätetal för mål 2' names columns by its words, and is what the table below it is called.
const isTitle = (element: Element, next: Element | undefined): boolean =>
  element.lines.length === 1 && next?.kind === 'table';

function unread(element: Element, severity: 'info' | 'warning'): ReadFinding {
  const message = `Tabellen ”${quote(element)}” finns med som text men kunde inte tolkas som styrtal, budget, risker eller uppdrag.`;
  return { code: 'table-not-read', severity, message, source: element.place };
}

function uneven(element: Element): ReadFinding {
  const message = `Raderna i tabellen ”${quote(element)}” har olika många kolumner. Jämför den med originalet.`;
  return { code: 'table-width-varies', severity: 'warning', message, source: element.place };
}

function quote({ text }: Element): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)} …` : text;
}

/** Whether a row ends before or beyond the others, places covered from above counted in. */
function hasUnevenRows(table: TableBlock): boolean {
  const covered = new Map<number, number>();
  return table.rows.some((row, at) => {
    let width = 0;
    for (const cell of row.cells) {
      width = Math.max(width, cell.column + cell.columnSpan);
      for (let i = 0; i < cell.columnSpan; i++) covered.set(cell.column + i, at + cell.rowSpan);
    }
    for (const [column, end] of covered) if (end > at) width = Math.max(width, column + 1);
    return width !== table.columnCount;
  });
}
