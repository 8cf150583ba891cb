import type { SourceBlock } from '../../../shared/source/source.ts';
import { takeBoxes, type TextBox } from './boxes.ts';
import { partsAroundTables, readingRegions, type ColumnPart } from './columns.ts';
import { withHeaderPieces } from './header-pieces.ts';
import { groupLines, lineOf, segmentsOf, type PdfLine } from './lines.ts';
import { columnEdges, looseRows, type LooseRow } from './loose-columns.ts';
import { looseTable } from './loose-table.ts';
import { rowsGoingOn, ruledHeader, rowsUnderHeader, withHeader } from './fit-columns.ts';
import { findTableRuns } from './table-runs.ts';
import type { PageContent } from './page-content.ts';
import { isBackground, namedPictures } from './page-pictures.ts';
import { groupParagraphs, textOf, type ParagraphSettings } from './paragraphs.ts';
import type { PageTable } from './ruled-table.ts';
import { joinRules } from './rules.ts';
import { withPartialLines } from './partial-lines.ts';
import type { Figure } from './tags.ts';
import { withTurnedHeaders } from './turned-headers.ts';

/** Something on a page, with its height for the reading order. */
export type PageItem =
  { kind: 'table'; table: PageTable; y: number } | { kind: 'block'; block: SourceBlock; y: number };

/** A page number, alone or after a row of dots. */
const PAGE_AT_END = /(?:^|[.…·_]\s*)(\d{1,4})$/;

/** What a page's text and tables become, in reading order. */
export function pageItems(
  page: PageContent,
  tables: readonly PageTable[],
  settings: ParagraphSettings,
  before: PageTable | null = null,
): PageItem[] {
  page.fragments = withTurnedHeaders(page);
  const boxes = takeBoxes(page);
  const upright = page.fragments.filter((f) => !f.isRotated);
  const segments = segmentsOf(groupLines(upright));
  const parts = partsAroundTables(segments, tables);
  const items = parts.flatMap((part, i) =>
    partItems(part, page, settings, i === 0 ? before : null),
  );
  const all = withBoxes(page, items, boxes, settings);
  return [...withPictures(page, all, settings.figures), ...rotatedItems(page, settings)];
}

// Tables part the text above them from that below.
function partItems(
  { segments, tables }: ColumnPart<PageTable>,
  page: PageContent,
  settings: ParagraphSettings,
  before: PageTable | null,
): PageItem[] {
  const ordered = tables.toSorted((a, b) => a.y0 - b.y0);
  const items: PageItem[] = [];
  let from = Number.NEGATIVE_INFINITY;
  let above: PageTable | null = null;
  for (const table of [...ordered, null]) {
    const to = table?.y0 ?? Number.POSITIVE_INFINITY;
    const band = segments.filter((s) => s.y > from && s.y <= to);
    const first = items.length === 0 ? before : null;
    const regions = readingRegions(above === null ? band : rest(band, above, page));
    items.push(
      ...regions.flatMap((region, i) =>
        regionItems(region, page, settings, i === 0 ? first : null),
      ),
    );
    if (table !== null) {
      items.push({ kind: 'table', table, y: table.y0 });
      from = Math.max(from, table.y0);
      above = table;
    }
  }
  return items;
}

// A box comes after what begins beside or above its upper edge.
function withBoxes(
  page: PageContent,
  items: readonly PageItem[],
  boxes: readonly TextBox[],
  settings: ParagraphSettings,
): PageItem[] {
  const all = [...items];
  for (const box of boxes) {
    const inside = regionItems(segmentsOf(groupLines(box.fragments)), page, settings, null);
    const size = box.fragments[0]?.size ?? 0;
    const before = all.findIndex((item) => item.y > box.y0 + size);
    all.splice(before === -1 ? all.length : before, 0, ...inside);
  }
  return all;
}

// Takes the rows of a table whose header alone has lines around it into that table.
function rest(band: readonly PdfLine[], above: PageTable, page: PageContent): PdfLine[] {
  const separators = separatorsOf(page);
  const under = rowsUnderHeader(looseRows(band), above, separators);
  if (under === null) return [...band];
  const { block, y1 } = looseTable(under.rows, page.number, separators, under.edges);
  if (block.columnCount !== above.block.columnCount) return [...band];
  above.block.rows.push(...block.rows);
  above.y1 = y1;
  return band.filter((segment) => segment.y > y1);
}

const separatorsOf = (page: PageContent): number[] =>
  joinRules(page.rules, false).map((rule) => rule.at);

function regionItems(
  region: readonly PdfLine[],
  page: PageContent,
  settings: ParagraphSettings,
  before: PageTable | null,
): PageItem[] {
  if (region.length === 0) return [];
  const lines = joinRules(page.rules, false);
  const all = withPartialLines(withHeaderPieces(looseRows(region)), lines);
  const separators = separatorsOf(page);
  const items: PageItem[] = [];
  const carried = before === null ? null : rowsGoingOn(all, before, separators);
  if (carried !== null) {
    const table = looseTable(carried.rows, page.number, separators, carried.edges);
    items.push({ kind: 'table', table, y: table.y0 });
  }
  const rows = all.slice(carried?.rows.length ?? 0);
  let at = 0;
  for (const found of [
    ...findTableRuns(rows, separators),
    { from: rows.length, to: rows.length },
  ]) {
    const body = rows.slice(found.from, found.to);
    const ruled = body.length === 0 ? [] : ruledHeader(rows, found, at, lines);
    const near = withHeader(rows, found, at);
    const isRuled = ruled.length > near.header.length;
    const header = isRuled ? ruled : near.header;
    items.push(
      ...textItems(rows.slice(at, isRuled ? found.from - ruled.length : near.from), settings),
    );
    // Names over several columns do not tell where those part.
    const edges = isRuled ? columnEdges(body) : undefined;
    if (body.length > 0)
      items.push(...tableItems([...header, ...body], page, separators, settings, edges));
    at = found.to;
  }
  return items;
}

function textItems(rows: readonly LooseRow[], settings: ParagraphSettings): PageItem[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => lineOf(row.segments.flatMap((s) => s.fragments)));
  return groupParagraphs(lines, settings).map((block) => ({
    kind: 'block',
    block,
    y: block.lines[0]!.box?.y ?? 0,
  }));
}

// A list of titles and page numbers lines up as a table does, but is the table of contents.
function tableItems(
  rows: readonly LooseRow[],
  page: PageContent,
  separators: readonly number[],
  settings: ParagraphSettings,
  edges?: readonly number[],
): PageItem[] {
  if (isContents(rows)) {
    return textItems(rows, settings).map((item) =>
      item.kind === 'block' && item.block.kind === 'paragraph'
        ? { ...item, block: { ...item.block, styleName: 'toc' } }
        : item,
    );
  }
  const table = looseTable(rows, page.number, separators, edges);
  return [{ kind: 'table', table, y: table.y0 }];
}

function isContents(rows: readonly LooseRow[]): boolean {
  const pages = rows.map((row) => {
    const last = row.segments.at(-1);
    const number = last === undefined ? null : PAGE_AT_END.exec(textOf(last).trim());
    const isAlone = number !== null && number.index === 0;
    return number !== null && (!isAlone || row.segments.length > 1)
      ? Number(number[1])
      : Number.NaN;
  });
  const known = pages.filter((page) => !Number.isNaN(page));
  const rises = known.every((page, i) => i === 0 || page >= known[i - 1]!);
  const hasTitles = rows.every((row) => /\p{L}{2}/u.test(row.segments.map(textOf).join(' ')));
  return known.length >= rows.length * 0.8 && rises && hasTitles && rows.length > 2;
}

function withPictures(
  page: PageContent,
  items: readonly PageItem[],
  figures: readonly Figure[],
): PageItem[] {
  const all = [...items];
  for (const { description, box } of namedPictures(page, figures)) {
    if (isBackground(page, box) && items.length > 0) continue;
    const block: SourceBlock = { kind: 'picture', description, page: page.number, box };
    const before = all.findIndex((item) => item.y > box.y + box.height / 2);
    all.splice(before === -1 ? all.length : before, 0, { kind: 'block', block, y: box.y });
  }
  return all;
}

// Text written up or down the page has no place in the reading order; it comes last.
function rotatedItems(page: PageContent, settings: ParagraphSettings): PageItem[] {
  return page.fragments
    .filter((f) => f.isRotated)
    .flatMap((f) => groupParagraphs([lineOf([f])], { ...settings, trustTags: false }))
    .map((block) => ({ kind: 'block', block, y: page.height }));
}
