import type { Source, SourceBlock } from '../../../shared/source/source.ts';
import { takeFurniture } from './furniture.ts';
import { goesOn, joinTables } from './join-tables.ts';
import { groupLines } from './lines.ts';
import { pageItems, type PageItem } from './page-blocks.ts';
import type { PageContent } from './page-content.ts';
import { tableOfGrid, takeTaggedTables, type FilledGrid } from './page-tables.ts';
import { tagOf, textOf, type ParagraphSettings } from './paragraphs.ts';
import type { PageTable } from './ruled-table.ts';
import { toSourceLine } from './source-line.ts';
import type { PageTags } from './tags.ts';

/** One page as it was painted, with what the file's structure says about it. */
export interface TaggedPage {
  /** Without the text of its ruled tables. */
  content: PageContent;
  tags: PageTags;
  grids: FilledGrid[];
}

/** Share of the tags' paragraph ends that may fall in mid-sentence before tags are not believed. */
const BROKEN_SHARE = 0.25;

/** Makes blocks of painted pages: tables, furniture, paragraphs and pictures, in reading order. */
export function layOut(
  pages: readonly TaggedPage[],
): Pick<Source, 'format' | 'pages' | 'blocks' | 'furniture'> {
  const furniture = takeFurniture(pages.map((page) => page.content));
  const trustTags = areTrusted(pages);
  let before: PageTable | null = null;
  const items = pages.map(({ content, tags, grids }) => {
    const top = Math.min(...grids.map(({ grid }) => grid.ys[0]!));
    const ruled = grids.map((filled) =>
      tableOfGrid(filled, content.number, tags.tags, filled.grid.ys[0] === top ? before : null),
    );
    const tagged = takeTaggedTables(content, tags.tags, before);
    const settings: ParagraphSettings = {
      page: content.number,
      tags: tags.tags,
      figures: tags.figures,
      trustTags,
      dots: content.dots,
    };
    const onPage = pageItems(content, [...ruled, ...tagged], settings, before);
    const last = onPage.at(-1);
    before = last?.kind === 'table' && !last.table.block.isRuled ? last.table : null;
    return onPage;
  });
  return {
    format: 'pdf',
    pages: pages.map(({ content: { number, width, height } }) => ({ number, width, height })),
    blocks: joinPages(items),
    furniture: furniture.map(({ page, line }) => toSourceLine(line, page)),
  };
}

// Some programs tag every printed line as a paragraph; such tags say nothing.
function areTrusted(pages: readonly TaggedPage[]): boolean {
  let ends = 0;
  let broken = 0;
  for (const { content, tags } of pages) {
    if (tags.tags.size === 0) continue;
    const lines = groupLines(content.fragments.filter((f) => !f.isRotated));
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return;
      const [here, there] = [tagOf(line, tags.tags), tagOf(next, tags.tags)];
      if (here === null || there === null || here.block === there.block) return;
      ends += 1;
      if (/[\p{Ll},-]$/u.test(textOf(line)) && /^\p{Ll}/u.test(textOf(next))) broken += 1;
    });
  }
  return ends > 0 && broken <= ends * BROKEN_SHARE;
}

// A table that ends one page and a table that begins the next may be one.
function joinPages(pages: readonly PageItem[][]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: PageTable | null = null;
  for (const items of pages) {
    items.forEach((item, i) => {
      if (item.kind === 'block') {
        blocks.push(item.block);
        open = null;
        return;
      }
      const before: PageTable | null = i === 0 ? open : null;
      if (before !== null && goesOn(before, item.table)) {
        open = joinTables(before, item.table);
        blocks[blocks.length - 1] = open.block;
      } else {
        open = item.table;
        blocks.push(item.table.block);
      }
    });
    if (items.length === 0) open = null;
  }
  return blocks;
}
