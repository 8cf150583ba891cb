import { beginsMeasure, beginsTask } from './says-what-to-do.ts';
import { joinLines } from '../../text/join-lines.ts';
import { NO_KNOWN_WORDS } from '../../text/known-words.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine } from '../../source/source.ts';

/**
 * Cells this narrow (in characters) break words where the width ends, without a hyphen: 'Verksam'
 * over 'het'. Columns of running text are wider.
 */
const NARROW = 16;

/** Words that stand alone on a line and are never the end of a word before them. */
const SMALL_WORDS = new Set(
  (
    'och samt eller i av för med på till om från vid per inom under hos mot ej är att en ett den det ' +
    'de som ska kan vård nära över utan'
  ).split(' '),
);

/** The text of a cell; lines with a place on a page had their broken words mended before. */
export function textOfCell(lines: readonly SourceLine[], known: KnownWords): string {
  const texts = lines.map((line) => line.text);
  const isMended = lines.every((line) => line.box !== null);
  return isMended ? joinLines(texts, known) : cellText(texts, known);
}

/** The text of a cell: its lines joined, also words that a narrow column broke without a hyphen. */
export function cellText(lines: readonly string[], known: KnownWords): string {
  const trimmed = lines.map((line) => line.replaceAll(/[\s\u00a0]+/gu, ' ').trim()).filter(Boolean);
  const width = Math.max(0, ...trimmed.map((line) => line.length));
  const isSentence = /[.!?]$/u.test(trimmed.at(-1) ?? '');
  if (trimmed.length < 2 || width > NARROW || isSentence) return joinLines(trimmed, known);
  return joinLines(joinBrokenWords(trimmed, width, known), known);
}

function joinBrokenWords(lines: readonly string[], width: number, known: KnownWords): string[] {
  const joined: string[] = [];
  /** Width of the last line as printed: what was joined to it does not count. */
  let lastWidth = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const isBroken =
      before !== undefined && isBrokenWord(before, line, { lastWidth, width }, known);
    if (isBroken) joined[joined.length - 1] = before + line;
    else joined.push(line);
    lastWidth = line.length;
  }
  return joined;
}

interface NarrowColumn {
  /** Characters of the widest line, and of the line above as printed. */
  readonly width: number;
  readonly lastWidth: number;
}

/**
 * Is the line's first word the end of the word above it? Only a word too long for the column is
 * broken, and then it begins on a line of its own and fills it.
 */
function isBrokenWord(
  before: string,
  after: string,
  column: NarrowColumn,
  known: KnownWords,
): boolean {
  const first = /\p{L}+$/u.exec(before)?.[0].toLowerCase();
  const second = /^\p{Ll}+/u.exec(after)?.[0];
  if (first === undefined || second === undefined) return false;
  if (SMALL_WORDS.has(second) || SMALL_WORDS.has(first)) return false;
  if ((known.counts.get(first + second) ?? 0) > 0) return true;
  const fills = first.length >= column.lastWidth && column.lastWidth >= column.width - 2;
  if (!fills || first.length + second.length <= column.width) return false;
  // The pieces of a word are counted together, once a table; one seen more often is a word of its own.
  const firsts = known.counts.get(first) ?? 0;
  const seconds = known.counts.get(second) ?? 0;
  const isSecondWord = seconds > Math.max(1, firsts);
  const isFirstWord = firsts > Math.max(1, seconds);
  return !isSecondWord && (!isFirstWord || second.length <= 2);
}

/** A part of a cell: one list item or paragraph. */
export interface CellItem {
  /** The list mark it began with ('2.', '•'); '' when it began with none. */
  readonly mark: string;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

const MARK = /^\s*(?:[•·●○◦▪■*‣►➢✓]|[-–—]|\d{1,2}[.)]|[a-zåäö]\))\s+/u;

/** A mark that is never part of the text, also where it stands alone. */
const BULLET = /^[•·●○◦▪■‣►➢✓]\s*/u;

/** Bullets that text extraction left on one line. */
const BULLET_BETWEEN = /(?:^|\s+)[•●▪■‣►➢✓]\s+/u;

// '• A • B' and '1. A 2. B': a list whose line breaks are lost; [] where the text is none.
function itemsInLine(text: string): string[] {
  if (BULLET.test(text)) return text.split(BULLET_BETWEEN).filter((item) => item !== '');
  if (/^[-–]\s?\p{Lu}/u.test(text)) return dashedInLine(text);
  if (!/^1[.)]\s+\p{Lu}/u.test(text)) return [];
  const items: string[] = [];
  let rest = text.replace(/^1[.)]\s+/u, '');
  for (let next = 2; next < MOST_ITEMS; next += 1) {
    const at = new RegExp(String.raw`\s${next}[.)]\s+(?=\p{Lu})`, 'u').exec(rest);
    if (at === null) break;
    items.push(rest.slice(0, at.index));
    rest = rest.slice(at.index + at[0].length);
  }
  return items.length === 0 ? [] : [...items, rest];
}

// '-A. -B': a dash is a mark where a sentence has ended above it; one alone lists nothing.
function dashedInLine(text: string): string[] {
  const items = text.replace(/^[-–]\s?/u, '').split(/(?<=[.!?])\s+[-–]\s?(?=\p{Lu})/u);
  return items.length > 1 ? items : [];
}

/** No cell lists more. */
const MOST_ITEMS = 30;

/**
 * The items of a cell that holds a list: lines that begin with a bullet, dash or number start one.
 * A cell without marks is one item.
 */
export function splitListItems(
  cell: { readonly text: string; readonly lines: readonly SourceLine[] },
  known: KnownWords = NO_KNOWN_WORDS,
): CellItem[] {
  if (cell.lines.length === 1) {
    const inside = itemsInLine(cell.text);
    if (inside.length > 0) return inside.map((text) => ({ mark: '', text, lines: cell.lines }));
  }
  const starts = cell.lines.filter((line) => MARK.test(line.text)).length;
  if (starts < 2 || !MARK.test(cell.lines[0]?.text ?? ''))
    return [{ mark: '', text: cell.text.replace(BULLET, ''), lines: cell.lines }];
  const groups: SourceLine[][] = [];
  for (const line of cell.lines) {
    const group = groups.at(-1);
    if (group === undefined || MARK.test(line.text)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((lines) => ({
    mark: MARK.exec(lines[0]?.text ?? '')?.[0].trim() ?? '',
    text: joinLines(
      lines.map((line, index) => (index === 0 ? line.text.replace(MARK, '') : line.text)),
      known,
    ),
    lines,
  }));
}

/**
 * The paragraphs of a cell as items: bullets where it has them, else lines that begin a sentence
 * after one that ended. On a page a line that had room for the next word ended its paragraph; in
 * Word every line is a paragraph. `others` are the lines of the cells above and below: how far they
 * reach tells what room the column has. In a column where `areSentences` each sentence is a paragraph.
 */
export function splitParagraphs(
  cell: { readonly text: string; readonly lines: readonly SourceLine[] },
  known: KnownWords,
  others: readonly SourceLine[] = [],
  areSentences = false,
): CellItem[] {
  const items = paragraphsOf(cell, known, others, areSentences);
  const counts = others.filter((line) => FIRST.test(line.text)).length;
  if (counts < MIN_COUNTED) return items;
  return items.map((item) => ({ ...item, text: item.text.replace(COUNT, '') }));
}

/** A column whose cells are counted from 1 each: '1. Stickprov' is a list of one there. */
const FIRST = /^\s*1[.)]\s+\p{Lu}/u;
const COUNT = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;
const MIN_COUNTED = 2;

function paragraphsOf(
  cell: { readonly text: string; readonly lines: readonly SourceLine[] },
  known: KnownWords,
  others: readonly SourceLine[],
  areSentences: boolean,
): CellItem[] {
  const listed = splitListItems(cell, known);
  if (listed.length > 1 || cell.lines.length === 0) return listed;
  const whole = (): CellItem[] =>
    cell.lines[0]?.lineNumber === null ? listed : tasksInLine(listed[0]!);
  if (cell.lines.length === 1) return whole();
  const groups: SourceLine[][] = [];
  const right = Math.max(
    ...[...cell.lines, ...others.filter(({ page }) => page === cell.lines[0]?.page)].map((line) =>
      line.box === null ? 0 : line.box.x + line.box.width,
    ),
  );
  const areTasks = beginsMeasure(cell.lines[0]?.text.trim() ?? '');
  for (const line of cell.lines) {
    const before = groups.at(-1)?.at(-1);
    const isTask = areTasks && before !== undefined && isNextTask(before, line);
    const isOwn = isTask || (areSentences && before !== undefined && isNextSentence(before, line));
    const starts = before !== undefined && (isOwn || startsParagraph(before, line, right));
    if (before === undefined || starts) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  if (groups.length === 1) return whole();
  return groups.map((lines) => ({
    mark: '',
    text: textOfCell(lines, known),
    lines,
  }));
}

/** 'Utbilda chefer Byta system': a cell whose line breaks were lost when it was copied into text. */
function tasksInLine(item: CellItem): CellItem[] {
  if (!beginsTask(item.text)) return [item];
  const texts: string[] = [];
  let from = 0;
  for (const { index } of item.text.matchAll(/(?<=[\p{Ll}\d)])\s(?=\p{Lu})/gu)) {
    const before = item.text.slice(from, index);
    if (goesOnBelow(before) || !beginsTask(item.text.slice(index + 1))) continue;
    texts.push(before);
    from = index + 1;
  }
  return [...texts, item.text.slice(from)].map((text) => ({ ...item, text }));
}

/** 'Utbilda chefer' over 'Byta system': in a cell of things to do, a verb with a capital begins the next; so does a noun ('Stickprov av …') where no full stop ends what stands above. */
function isNextTask(before: SourceLine, line: SourceLine): boolean {
  const [above, text] = [before.text.trim(), line.text.trim()];
  if (goesOnBelow(above)) return false;
  return beginsTask(text) || (!/[.!?]$/u.test(above) && beginsMeasure(text));
}

const isNextSentence = (before: SourceLine, line: SourceLine): boolean =>
  /[.!?]["”)]?$/u.test(before.text.trim()) && /^\s*["”(]?\p{Lu}/u.test(line.text);

/** A line that ends so is not the whole of what it says. */
function goesOnBelow(text: string): boolean {
  const last = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return /[:;,(/–-]$/u.test(text) || SMALL_WORDS.has(last);
}

/** Share of the column that a line leaves empty where it is a paragraph's last. */
const HALF = 0.4;

/** Lines this much further apart than their height have a paragraph's space between them. */
const PARAGRAPH_GAP = 0.7;

function startsParagraph(before: SourceLine, line: SourceLine, right: number): boolean {
  const text = line.text.trim();
  if (!/^["”(]?\p{Lu}/u.test(text)) return false;
  const hasEnded = /[.!?]["”)]?$/u.test(before.text.trim());
  // Loose lines of a text file have been cut into cells already.
  if (line.lineNumber !== null) return false;
  // Word gives a line for each paragraph: a capital begins one, unless the words above go on.
  if (before.box === null || line.box === null) return hasEnded || !goesOnBelow(before.text.trim());
  if (before.page !== line.page) return false;
  const gap = line.box.y - (before.box.y + before.box.height);
  if (gap > line.box.height * PARAGRAPH_GAP) return true;
  const firstWord = text.split(/\s/u)[0] ?? '';
  const perLetter = line.box.width / Math.max(1, text.length);
  const room = right - (before.box.x + before.box.width);
  if (hasEnded) return room > (firstWord.length + 2) * perLetter;
  // Without a full stop only a line that had room for several words has ended.
  const isHalfEmpty =
    room > (right - before.box.x) * HALF && room > firstWord.length * 2 * perLetter;
  return isHalfEmpty && !goesOnBelow(before.text.trim());
}
