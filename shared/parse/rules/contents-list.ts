import { foldedText } from '../../text/white-space.ts';
import type { FlatLine } from '../flatten.ts';

/** What the contents list of a document says, and which lines are in it. */
export interface Contents {
  /** TypedLine.index of its lines, the heading among them. */
  readonly lines: ReadonlySet<number>;
  /** Folded titles, with and without number. */
  readonly titles: ReadonlySet<string>;
  /** How deep its numbers go: 1 for '4', 2 for '4.1'; empty when titles have no numbers. */
  readonly depths: ReadonlySet<number>;
}

/** 'Budget.....15', '4.1 Utgångsläge    14', 'Inledning<tab>3'. */
const ENTRY =
  /^(?<entry>\p{L}.*?|\d{1,2}(?:\.\d{1,2})*\.?[\s\t]+.*?)\s*(?:(?:\.\s?){3,}|…+|\t|\s{3,})\s*\d{1,3}$/u;
/** The same with nothing but a space before the page number: sure only where others stand beside it. */
const LOOSE_ENTRY =
  /^(?<entry>(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?["”]?\p{Lu}[^.!?]*?)\s(?<page>\d{1,3})$/u;
const HEADING = /^(?:innehåll|innehållsförteckning|innehållsöversikt)\s*:?$/iu;
/** Without a style or a heading, so many entries in a row make a contents list. */
const MIN_ENTRIES = 3;
const MIN_LOOSE_ENTRIES = 5;

/** Finds the contents list by style or by its rows of dots, tabs and page numbers. */
export function findContents(lines: readonly FlatLine[]): Contents {
  const found = new Set<number>();
  const entries: string[] = [];
  let run: FlatLine[] = [];
  let isAfterHeading = false;
  const take = (line: FlatLine): void => {
    found.add(line.index);
    if (!HEADING.test(line.text)) entries.push(entryOf(line.text));
  };
  const close = (): void => {
    if (isContentsRun(run, isAfterHeading)) for (const line of run) take(line);
    run = [];
    isAfterHeading = false;
  };
  for (const line of lines) {
    if (isStyled(line)) take(line);
    else if (HEADING.test(line.text)) {
      close();
      found.add(line.index);
      isAfterHeading = true;
    } else if (line.hint.headingLevel === null && isEntry(line.text)) run.push(line);
    else close();
  }
  close();
  return { lines: found, titles: titlesOf(entries), depths: depthsOf(entries) };
}

/** No entry of a contents list is longer. */
const MAX_ENTRY = 250;

function isEntry(text: string): boolean {
  return text.length <= MAX_ENTRY && (ENTRY.test(text) || LOOSE_ENTRY.test(text));
}

function entryOf(text: string): string {
  const groups = (ENTRY.exec(text) ?? LOOSE_ENTRY.exec(text))?.groups;
  return groups?.['entry'] ?? text.replace(/[\s.…\t]*\d{1,3}$/u, '');
}

// Pages never go backwards in a contents list; in a table they do.
function isContentsRun(run: readonly FlatLine[], isAfterHeading: boolean): boolean {
  const pages = run.map((line) => Number(/\d{1,3}$/u.exec(line.text)?.[0]));
  if (pages.some((page, i) => page < (pages[i - 1] ?? 0))) return false;
  const isLoose = run.some((line) => !ENTRY.test(line.text));
  if (isAfterHeading) return run.length > 0;
  return run.length >= (isLoose ? MIN_LOOSE_ENTRIES : MIN_ENTRIES);
}

function isStyled(line: FlatLine): boolean {
  return /^(?:toc|innehåll)/iu.test(line.hint.styleName ?? '');
}

function titlesOf(entries: readonly string[]): Set<string> {
  return new Set(
    entries.flatMap((entry) => [foldedText(entry), foldedText(entry.replace(/^[\d.]+\s*/u, ''))]),
  );
}

function depthsOf(entries: readonly string[]): Set<number> {
  return new Set(
    entries.flatMap((entry) => {
      const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/u.exec(entry)?.[1];
      return number === undefined ? [] : [number.split('.').length];
    }),
  );
}
