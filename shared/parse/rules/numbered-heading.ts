import { foldedText } from '../../text/white-space.ts';
import type { Contents } from './contents-list.ts';

/** A heading with its number taken off. */
export interface NumberedHeading {
  readonly number: string;
  readonly title: string;
  readonly level: number;
}

// A wide number reaches the tab stop where the title begins: '4.3Ekonomiska nyckeltal'.
const FORM =
  /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4})(?<stop>\.?)(?:\s+|(?<=\d\.\d{1,2}))(?<title>["”]?\p{Lu}[^\t]*)$/u;
const NUMBERED =
  /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?(?:\s+|(?<=\d\.\d{1,2})(?=\p{Lu}))(?<title>\S.*)$/u;
/** No heading is longer, in one line. */
const MAX_TITLE = 110;

/** Takes the number off a line that is known to be a heading; null when it has none. */
export function splitNumber(text: string): NumberedHeading | null {
  const groups = NUMBERED.exec(text)?.groups;
  const number = groups?.['number'];
  if (number === undefined) return null;
  return { number, title: (groups?.['title'] ?? '').trim(), level: number.split('.').length };
}

/** The chapters so far: tells a chapter's number from a list's. */
export class ChapterCount {
  #chapter = 0;
  #hasStop: boolean | null = null;
  readonly #contents: Contents;

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** A heading that the format itself vouches for. */
  note(number: string): void {
    this.#chapter = Number(number.split('.')[0]);
  }

  /**
   * The heading an unstyled line is, when its number is the one to be expected; null otherwise. One
   * that `stands out` by its letters may be missing in a contents list that was not kept up.
   */
  headingOf(
    text: string,
    isBefore: (next: string) => boolean,
    standsOut = false,
  ): NumberedHeading | null {
    const groups = FORM.exec(text)?.groups;
    if (groups === undefined) return null;
    const number = groups['number'] ?? '';
    const title = (groups['title'] ?? '').trim();
    const level = number.split('.').length;
    if (title.length > MAX_TITLE || /[.,;:]$/u.test(title) || !isBefore(title)) return null;
    const hasStop = groups['stop'] === '.';
    const isExpected = standsOut
      ? this.#follows(number, level, hasStop) || this.#isInContents(number, title)
      : this.#isExpected(number, level, title, hasStop);
    if (!isExpected) return null;
    if (level === 1) this.#hasStop = hasStop;
    this.note(number);
    return { number, title, level };
  }

  #isExpected(number: string, level: number, title: string, hasStop: boolean): boolean {
    if (this.#isInContents(number, title)) return true;
    if (this.#contents.depths.has(level)) return this.#startsContentsTitle(number, title);
    return this.#follows(number, level, hasStop);
  }

  #isInContents(number: string, title: string): boolean {
    return this.#contents.titles.has(foldedText(`${number} ${title}`));
  }

  #follows(number: string, level: number, hasStop: boolean): boolean {
    const chapter = Number(number.split('.')[0]);
    if (level > 1) return chapter === this.#chapter || chapter === this.#chapter + 1;
    if (this.#hasStop !== null && this.#hasStop !== hasStop) return false;
    return chapter === this.#chapter + 1;
  }

  // A heading over two lines: the contents list has it whole.
  #startsContentsTitle(number: string, title: string): boolean {
    const start = foldedText(`${number} ${title}`);
    return start.length > 12 && [...this.#contents.titles].some((known) => known.startsWith(start));
  }
}
