import type { ParagraphBlock, SourceLine } from '../../../shared/source/source.ts';
import { paragraph } from '../make-source.ts';
import type { PdfLine } from './lines.ts';
import { toSourceLine } from './source-line.ts';
import type { Figure, Tag } from './tags.ts';

/** What paragraphs are told apart by on one page. */
export interface ParagraphSettings {
  page: number;
  tags: ReadonlyMap<number, Tag>;
  /** Pictures that the file's structure describes. */
  figures: readonly Figure[];
  /** Whether the file's own paragraphs can be believed. */
  trustTags: boolean;
  /** Ems between the lines of running text where the whole document is set wide; else 0. */
  wideLeading: number;
}

/** Compared with the usual distance of lines: more than this much is a new paragraph. */
const LOOSE_LEADING = 1.28;
/** In ems: lines of one paragraph are seldom farther apart, whatever the page's usual distance. */
export const MAX_LEADING = 1.75;
/** Compared with a wide setting's distance of lines: so much more is still the same. */
const SAME_LEADING = 1.05;
/** Points: sizes that differ less are the same. */
const SAME_SIZE = 0.3;
/** Bullets that programs print; a hyphen may as well be a dash. */
const BULLET = /^[•●▪■◦○‣⁃➢❖✓□◆⇨]\s*/u;
/** A row of dots up to a page number. */
const CONTENTS_LINE = /(?:[.…]\s?){4,}\s*\d{1,4}$/;
const DASH = /^[-–—]\s/;

/** Groups the lines of a region into paragraphs. */
export function groupParagraphs(
  lines: readonly PdfLine[],
  settings: ParagraphSettings,
): ParagraphBlock[] {
  const usual = usualLeading(lines);
  const right = Math.max(...lines.map((line) => line.x1));
  const left = Math.min(...lines.map((line) => line.x0));
  const groups: PdfLine[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const goesOn =
      before !== undefined &&
      !isNextInSeries(groups.at(-1)![0]!, line) &&
      !groups.slice(-FEW).some((group) => isNextLetter(group[0]!, line)) &&
      !hasDot(line) &&
      continues(before, line, usual, left, right, settings);
    if (goesOn) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => blockOf(group, settings));
}

function usualLeading(lines: readonly PdfLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => (line.y - lines[i]!.y) / line.size)
    .filter((step) => step > 0.8 && step < MAX_LEADING)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.4)] ?? 1.2;
}

/** The file's own paragraph that a line belongs to; null when untagged. */
export function tagOf(line: PdfLine, tags: ReadonlyMap<number, Tag>): Tag | null {
  for (const fragment of line.fragments) {
    const tag = fragment.tag === null ? undefined : tags.get(fragment.tag);
    if (tag !== undefined && !tag.isLabel) return tag;
  }
  const [first] = line.fragments;
  return (first?.tag === null || first === undefined ? undefined : tags.get(first.tag)) ?? null;
}

function continues(
  before: PdfLine,
  line: PdfLine,
  usual: number,
  left: number,
  right: number,
  settings: ParagraphSettings,
): boolean {
  const step = (line.y - before.y) / Math.max(line.size, before.size);
  const widest = Math.max(MAX_LEADING, settings.wideLeading * SAME_LEADING);
  if (step <= 0 || step > widest * 1.3) return false;
  if (settings.trustTags) {
    const tags = [tagOf(before, settings.tags), tagOf(line, settings.tags)] as const;
    if (tags[0] !== null && tags[1] !== null) return tags[0].block === tags[1].block;
  }
  if (step > (settings.wideLeading > 0 ? widest : Math.min(widest, usual * LOOSE_LEADING)))
    return false;
  if (Math.abs(line.size - before.size) > SAME_SIZE || lookOf(line) !== lookOf(before))
    return false;
  const text = textOf(line);
  if (CONTENTS_LINE.test(text) || CONTENTS_LINE.test(textOf(before))) return false;
  if (BULLET.test(text) || DASH.test(text)) return false;
  return !endsEarly(before, line, left, right);
}

const hasDot = (line: PdfLine): boolean => line.fragments[0]?.hasBullet ?? false;

const IN_SERIES =
  /^(?<series>(?:\p{L}{1,14}[\s-]?)?(?:nr\.?\s?)?)(?<number>\d{1,3})(?<end>[.):]?)\s+["”]?\p{Lu}/iu;

/** Paragraphs back in which the item before may begin. */
const FEW = 3;

const LETTERED = /^\(?(?<letter>[a-zåäö])\)\s+["”]?\p{Lu}/u;

// 'b) Redovisa …' below a paragraph that began 'a) Ta fram …'.
function isNextLetter(first: PdfLine, line: PdfLine): boolean {
  const [before, next] = [first, line].map(
    (one) => LETTERED.exec(textOf(one))?.groups?.['letter']?.charCodeAt(0) ?? 0,
  );
  return before !== undefined && before > 0 && next === before + 1;
}

// '2. Utred …' below a paragraph that began '1. Ta fram …' is the next item, however close it stands.
function isNextInSeries(first: PdfLine, line: PdfLine): boolean {
  const next = IN_SERIES.exec(textOf(line))?.groups;
  const before = next === undefined ? undefined : IN_SERIES.exec(textOf(first))?.groups;
  if (next === undefined || before === undefined) return false;
  const isLabel = `${next['series']}${next['end']}` !== '';
  const isAlike = next['series'] === before['series'] && next['end'] === before['end'];
  return isLabel && isAlike && Number(next['number']) === Number(before['number']) + 1;
}

export const textOf = (line: PdfLine): string => line.fragments.map((f) => f.text).join(' ');

// Typeface and weight of most of a line's letters.
function lookOf(line: PdfLine): string {
  const longest = line.fragments.reduce((best, f) => (f.text.length > best.text.length ? f : best));
  return `${isBold(line)} ${longest.family}`;
}

/** Whether most of a line's letters are bold. */
export function isBold(line: PdfLine): boolean {
  const all = line.fragments.reduce((n, f) => n + f.text.length, 0);
  const bold = line.fragments.reduce((n, f) => n + (f.bold ? f.text.length : 0), 0);
  return bold > all / 2;
}

// The line stopped although the next word had room: a paragraph ended there.
function endsEarly(before: PdfLine, line: PdfLine, left: number, right: number): boolean {
  const end = textOf(before);
  if (/[-,\u00ad]$/.test(end) || /^\p{Ll}(?!\))/u.test(textOf(line))) return false;
  const firstWord = /^\S+/.exec(textOf(line))?.[0].length ?? 0;
  const characters = Math.max(1, textOf(line).length);
  const wordWidth = ((line.x1 - line.x0) / characters) * (firstWord + 1);
  const isNarrow = right - left < line.size * 12;
  return !isNarrow && right - before.x1 > wordWidth + line.size * 1.5;
}

function blockOf(group: readonly PdfLine[], settings: ParagraphSettings): ParagraphBlock {
  const lines = group.map((line) => toSourceLine(line, settings.page));
  const tag = tagOf(group[0]!, settings.tags);
  const mark = BULLET.exec(lines[0]!.text)?.[0];
  const label = mark ?? labelOf(group[0]!, settings.tags);
  const known = {
    headingLevel: tag?.headingLevel ?? null,
    styleName: isContentsLine(lines, tag) ? 'toc' : null,
  };
  if (label === null || label === '' || lines[0]!.text.trim() === label.trim()) {
    const isDotted = hasDot(group[0]!);
    const list = isDotted ? { mark: '•', level: tag?.listLevel ?? 0 } : null;
    return paragraph(lines, { ...known, list });
  }
  const list = { mark: label.trim(), level: tag?.listLevel ?? 0 };
  return paragraph([withoutMark(lines[0]!, label), ...lines.slice(1)], { ...known, list });
}

const isContentsLine = (lines: readonly SourceLine[], tag: Tag | null): boolean =>
  tag?.isContents === true || CONTENTS_LINE.test(lines.at(-1)!.text);

// A tagged list says itself what is its mark ('a)', '1.', '–').
function labelOf(line: PdfLine, tags: ReadonlyMap<number, Tag>): string | null {
  const [first] = line.fragments;
  const tag = first === undefined || first.tag === null ? undefined : tags.get(first.tag);
  if (tag?.isLabel === true) return first!.text;
  const isItem = tag !== undefined && tag.listLevel !== null && line.fragments.length > 1;
  return isItem ? (/^(?:[-–—]|\(?[\da-z]{1,3}[.)])$/i.exec(first!.text.trim())?.[0] ?? null) : null;
}

function withoutMark(line: SourceLine, mark: string): SourceLine {
  let left = line.text.indexOf(mark.trim()) + mark.trim().length;
  left += line.text.slice(left).length - line.text.slice(left).trimStart().length;
  const runs = line.runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
  return { ...line, text: runs.map((run) => run.text).join(''), runs };
}
