/**
 * The light markup of notes: what one would type anyway, and readable as it stands.
 * `# ` and `## ` are headings, `- ` and `1. ` lists, `**` on both sides bold, and
 * `[words](#/address)` a link to a place in Beredd. Everything else is the text itself: nothing in a
 * note can become anything but these.
 */

/** A stretch of a line. */
export type Inline =
  { kind: 'text' | 'bold'; text: string } | { kind: 'link'; text: string; href: string };

/** A piece of a note. */
export type NoteBlock =
  | { kind: 'heading'; level: 1 | 2; words: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Inline[][] }
  /** Line breaks are kept as typed. */
  | { kind: 'paragraph'; lines: Inline[][] };

// Of a line as it was parted: a line separator within it (U+2028, pasted) is a sign like any other.
const HEADING = /^(#{1,2}) +(.+)$/su;
const BULLET = /^ {0,3}[-*•] +(.*)$/su;
const NUMBERED = /^ {0,3}\d{1,3}[.)] +(.*)$/su;
/** A link leads to a place in the window and nowhere else. */
const INLINE = /\*\*(?<bold>[^*\n]+)\*\*|\[(?<words>[^[\]\n]+)\]\((?<href>#\/[^\s()<>"]*)\)/gu;

/** The stretches of one line. */
export function parseInline(line: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    const { bold, words, href } = match.groups ?? {};
    if (match.index > at) parts.push({ kind: 'text', text: line.slice(at, match.index) });
    if (bold !== undefined) parts.push({ kind: 'bold', text: bold });
    else parts.push({ kind: 'link', text: words ?? '', href: href ?? '' });
    at = match.index + match[0].length;
  }
  if (at < line.length) parts.push({ kind: 'text', text: line.slice(at) });
  return parts;
}

function addItem(blocks: NoteBlock[], isOrdered: boolean, words: string, isFresh: boolean): void {
  const last = blocks.at(-1);
  const item = parseInline(words);
  if (!isFresh && last?.kind === 'list' && last.isOrdered === isOrdered) last.items.push(item);
  else blocks.push({ kind: 'list', isOrdered, items: [item] });
}

/** A note's text as headings, lists and paragraphs. */
export function parseNote(text: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let isFresh = true;
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') {
      isFresh = true;
      continue;
    }
    const heading = HEADING.exec(line);
    const bullet = BULLET.exec(line);
    const numbered = NUMBERED.exec(line);
    const last = blocks.at(-1);
    if (heading) {
      const level = heading[1]!.length === 1 ? 1 : 2;
      blocks.push({ kind: 'heading', level, words: parseInline(heading[2]!) });
    } else if (bullet) addItem(blocks, false, bullet[1]!, isFresh);
    else if (numbered) addItem(blocks, true, numbered[1]!, isFresh);
    else if (!isFresh && last?.kind === 'paragraph') last.lines.push(parseInline(line));
    else blocks.push({ kind: 'paragraph', lines: [parseInline(line)] });
    isFresh = false;
  }
  return blocks;
}

const plainLine = (line: string): string =>
  parseInline(line.replace(HEADING, '$2').replace(BULLET, '$1'))
    .map((part) => part.text)
    .join('');

/** The words alone, on one line: for lists of notes and for search. */
export const plainNote = (text: string): string =>
  text
    .split(/\r?\n/u)
    .map(plainLine)
    .filter((line) => line.trim() !== '')
    .join(' ');
