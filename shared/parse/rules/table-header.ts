import { looseHeader } from './loose-table-header.ts';
import { HEADER_FILLERS, HEADER_WORDS } from '../vocabulary/table-header-words.ts';

const KIND_OF = new Map(
  Object.entries(HEADER_WORDS).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);
/** Every beginning of such a word, for words that are broken in narrow columns. */
const BEGINNINGS = new Set(
  [...KIND_OF.keys()].flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1))),
);
const FILLERS = new Set(HEADER_FILLERS);
/** A header printed cell by cell is spread over so many lines at most. */
const MAX_HEADER_LINES = 10;
const MAX_LINE_LENGTH = 110;

/**
 * How many lines from the first one on are the header of a table whose cells the source does not
 * give; 0 when none starts there. Words may be broken in narrow columns ('Verksam' / 'het').
 */
export function headerLength(lines: readonly string[]): number {
  const named = looseHeader(lines)?.lineCount ?? 0;
  if (named > 0) return named;
  if (!mayBegin(lines[0] ?? '')) return 0;
  const kinds = new Set<string>();
  let accepted = 0;
  let carried = '';
  for (const line of lines.slice(0, MAX_HEADER_LINES)) {
    const words = line.length > MAX_LINE_LENGTH ? null : headerWords(line, carried);
    if (words === null) break;
    for (const kind of words.kinds) kinds.add(kind);
    carried = words.rest;
    accepted += 1;
  }
  if (carried !== '') accepted -= 1;
  return isHeader(kinds) && accepted > 0 ? accepted : 0;
}

// Most lines are prose; their first word tells.
function mayBegin(line: string): boolean {
  if (line.length > MAX_LINE_LENGTH) return false;
  const word = /^[\p{L}\p{N}-]+/u.exec(line)?.[0].toLowerCase() ?? '';
  return KIND_OF.has(word) || FILLERS.has(word) || isBeginning(word);
}

function isHeader(kinds: ReadonlySet<string>): boolean {
  const [first] = kinds;
  // A heading 'Budget 2026' has one kind only; a header begins with what its rows are.
  return kinds.size > 1 && (first === 'item' || first === 'risk');
}

interface HeaderLine {
  readonly kinds: Set<string>;
  /** A piece of a word that the next line goes on with. */
  readonly rest: string;
}

function headerWords(line: string, carried: string): HeaderLine | null {
  const kinds = new Set<string>();
  const words = line.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  let pending = carried;
  for (const [i, raw] of words.entries()) {
    const word = pending + raw;
    const kind = KIND_OF.get(word);
    if (kind !== undefined) kinds.add(kind);
    else if (!FILLERS.has(word) && !/^(?:19|20)\d{2}$|^\d{1,2}$/u.test(word)) {
      if (i < words.length - 1 || !isBeginning(word)) return null;
      pending = word.replace(/-$/u, '');
      continue;
    }
    pending = '';
  }
  return words.length === 0 ? null : { kinds, rest: pending };
}

function isBeginning(piece: string): boolean {
  const start = piece.replace(/-$/u, '');
  return start.length > 2 && BEGINNINGS.has(start);
}

const ACTIVITY_HEADER =
  /^(?:Nr )?(?:Aktivitet(?:er)?|Insats(?:er)?|Åtaganden?)(?: (?:Ansvarig|Ansvar|Tidplan|Klart|Start|Slut|När|Status|Startdatum|Slutdatum))+$/u;

/** Whether a line names the columns of what is done, by whom and when: 'Aktivitet Ansvarig Tidplan'. */
export function isActivityHeader(text: string): boolean {
  return ACTIVITY_HEADER.test(text);
}

const INDICATOR_LABEL =
  /^(?:styrtal|indikator(?:er)?|nyckeltal|mått|resultatindikatorer|nämndens indikatorer|målindikatorer)\s*:?$/iu;

/** Whether a line only announces styrtal or indikatorer. */
export function isIndicatorLabel(text: string): boolean {
  return INDICATOR_LABEL.test(text);
}

/** Whether a line names a table or figure: 'Tabell 3. Resultatbudget'. */
export function isCaption(text: string): boolean {
  return (
    /^(?:tabell|figur|diagram|bild)\s+\d{1,2}(?:\.\d{1,2})?\s*[.:–-]?\s/iu.test(text) &&
    text.length < 160
  );
}
