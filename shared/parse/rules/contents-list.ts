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
const HEADING = /^(?:innehåll|innehållsförteckning|innehållsöversikt)\s*:?$/iu;
/** Without a style or a heading, so many entries in a row make a contents list. */
const MIN_ENTRIES = 3;

/** Finds the contents list by style or by its rows of dots, tabs and page numbers. */
export function findContents(lines: readonly FlatLine[]): Contents {
  const found = new Set<number>();
  const entries: string[] = [];
  let run: FlatLine[] = [];
  const close = (): void => {
    if (run.length >= MIN_ENTRIES) for (const line of run) take(line);
    run = [];
  };
  const take = (line: FlatLine): void => {
    found.add(line.index);
    const entry =
      ENTRY.exec(line.text)?.groups?.['entry'] ?? line.text.replace(/[\s.…\t]*\d{1,3}$/u, '');
    if (!HEADING.test(line.text)) entries.push(entry);
  };
  for (const line of lines) {
    if (isStyled(line)) take(line);
    else if (HEADING.test(line.text)) found.add(line.index);
    else if (ENTRY.test(line.text) && line.hint.headingLevel === null) run.push(line);
    else close();
  }
  close();
  return { lines: found, titles: titlesOf(entries), depths: depthsOf(entries) };
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
