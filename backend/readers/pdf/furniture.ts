import { isBareNumber, isPageNumberForm, withoutNumbers } from '../page-numbers.ts';
import { groupLines, type PdfLine } from './lines.ts';
import type { Fragment, PageContent } from './page-content.ts';
import { textOf } from './paragraphs.ts';

/** Share of the page's height, at the top and at the bottom, where headers and footers stand. */
const MARGIN_SHARE = 0.12;
/** Points: the margin of a low page (landscape, A5) is no lower than a high one's. */
const MIN_MARGIN = 90;
/** Points: the same header stands at the same height on every page. */
const SAME_HEIGHT = 6;
/** Share of the pages that a line must come back on; odd and even pages may differ. */
const REPEAT_SHARE = 0.4;
const MIN_REPEATS = 3;

/** The dots between a title and its page number; tagged as ornament, but part of the line. */
const LEADER = /^[.…·_\s]+$/;

interface Candidate {
  page: PageContent;
  line: PdfLine;
  text: string;
}

/**
 * Takes page headers, footers and page numbers out of the pages' fragments, and gives them back as
 * lines with their page. Known by tags, by coming back at the same height, and by their form.
 */
export function takeFurniture(pages: readonly PageContent[]): { page: number; line: PdfLine }[] {
  const candidates = pages.flatMap(marginLines);
  const alike = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = alike.get(candidate.text);
    if (group === undefined) alike.set(candidate.text, [candidate]);
    else group.push(candidate);
  }
  const taken = candidates.filter((c) => isFurniture(c, alike.get(c.text) ?? [], pages.length));
  const gone = new Set<Fragment>(taken.flatMap((c) => c.line.fragments));
  for (const page of pages) page.fragments = page.fragments.filter((f) => !gone.has(f));
  return taken.map(({ page, line }) => ({ page: page.number, line }));
}

function marginLines(page: PageContent): Candidate[] {
  const margin = Math.max(page.height * MARGIN_SHARE, MIN_MARGIN);
  const near = page.fragments.filter((f) => {
    const inMargin = f.y < margin || f.y > page.height - margin;
    return !f.isRotated && (inMargin || (f.isArtifact && !LEADER.test(f.text)));
  });
  return groupLines(near).map((line) => ({
    page,
    line,
    text: withoutNumbers(textOf(line)),
  }));
}

function isFurniture(
  candidate: Candidate,
  alike: readonly Candidate[],
  pageCount: number,
): boolean {
  const { line } = candidate;
  if (line.fragments.every((f) => f.isArtifact)) return !LEADER.test(textOf(line));
  const repeats = countRepeats(candidate, alike);
  const text = textOf(line).trim();
  if (isPageNumberForm(text)) return repeats > 1 || pageCount < MIN_REPEATS;
  if (isBareNumber(text)) return Number(text) === candidate.page.number || repeats >= MIN_REPEATS;
  // Two pages are few, but what stands on both at one height is no text of theirs.
  if (pageCount === 2 && repeats === 2) return true;
  return repeats >= Math.max(MIN_REPEATS, pageCount * REPEAT_SHARE);
}

function countRepeats(candidate: Candidate, alike: readonly Candidate[]): number {
  const pages = new Set<number>();
  for (const other of alike) {
    if (Math.abs(other.line.y - candidate.line.y) <= SAME_HEIGHT) pages.add(other.page.number);
  }
  return pages.size;
}
