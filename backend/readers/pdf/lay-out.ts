import type { Source, SourceBlock } from '../../../shared/source/source.ts';
import { takeFurniture } from './furniture.ts';
import { goesOn, joinTables } from './join-tables.ts';
import { groupLines, type PdfLine } from './lines.ts';
import { endsInSentence, withoutNotes } from './page-notes.ts';
import { pageItems, type PageItem } from './page-blocks.ts';
import type { PageContent } from './page-content.ts';
import { tableOfGrid, takeTaggedTables, type FilledGrid } from './page-tables.ts';
import { tagOf, textOf, type ParagraphSettings } from './paragraphs.ts';
import type { PageTable } from './ruled-table.ts';
import { toSourceLine } from './source-line.ts';
import type { PageTags } from './tags.ts';
import { wideLeading } from './wide-leading.ts';

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
  const leading = wideLeading(pages.map(({ content }) => uprightLines(content)));
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
      wideLeading: leading,
    };
    const onPage = pageItems(content, [...ruled, ...tagged], settings, before);
    const last = withoutNotes(onPage).items.at(-1);
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

const uprightLines = ({ fragments }: PageContent): PdfLine[] =>
  groupLines(fragments.filter((f) => !f.isRotated));

// Some programs tag every printed line as a paragraph; such tags say nothing.
function areTrusted(pages: readonly TaggedPage[]): boolean {
  let ends = 0;
  let broken = 0;
  for (const { content, tags } of pages) {
    if (tags.tags.size === 0) continue;
    const lines = uprightLines(content);
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

// What goes on over a page's end, a table or a sentence, comes before the notes at its foot.
function joinPages(pages: readonly PageItem[][]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: PageTable | null = null;
  let waiting: SourceBlock[] = [];
  for (const page of pages) {
    const { items, notes } = withoutNotes(page);
    for (const [i, item] of items.entries()) {
      const before: PageTable | null = i === 0 ? open : null;
      if (item.kind === 'table' && before !== null && goesOn(before, item.table)) {
        open = joinTables(before, item.table);
        blocks[blocks.length - 1] = open.block;
        continue;
      }
      if (i > 0 || !endsInSentence(blocks.at(-1), item)) blocks.push(...waiting.splice(0));
      open = item.kind === 'table' ? item.table : null;
      blocks.push(item.kind === 'table' ? item.table.block : item.block);
    }
    if (items.length === 0) open = null;
    waiting = [...waiting, ...notes];
  }
  return [...blocks, ...waiting];
}
