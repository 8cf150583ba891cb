import type { KnownWords } from '../text/known-words.ts';
import { joinLines } from '../text/join-lines.ts';
import { beginsInMidSentence, endsInMidWord, endsSentence } from '../text/sentence.ts';
import type { PictureBlock, TableBlock } from '../source/source.ts';
import { placeOf } from './place.ts';
import { assignmentField } from './rules/assignment-field.ts';
import { couldBeHeading, WAITING } from './rules/plain-heading.ts';
import { isRiskField } from './rules/risk-paragraphs.ts';
import { beginsWithVerb } from './rules/says-what-to-do.ts';
import { endsShort, trueGap, type Spacing } from './spacing.ts';
import type { Element, Look, TypedLine } from './typed-lines.ts';

/** What is grouped: typed lines, and tables and pictures that are whole already. */
export type Groupable =
  | { readonly kind: 'line'; readonly line: TypedLine }
  | { readonly kind: 'table'; readonly table: TableBlock; readonly lines: readonly TypedLine[] }
  | { readonly kind: 'picture'; readonly picture: PictureBlock };

/** Lines, tables and pictures as the document's elements in reading order; page furniture is left out. */
export function groupElements(
  items: readonly Groupable[],
  spacing: Spacing,
  known: KnownWords,
): Element[] {
  const grouper = new Grouper(spacing, known);
  for (const item of items) grouper.add(item);
  return grouper.finished();
}

/** 'utreda', 'ta': the verb that an item begins with after 'att'. */
const BEGINS_WITH_INFINITIVE =
  /^(?!alla|andra|båda|denna|dessa|egna|flera|många|nya|samma|stora|vissa|våra)\p{Ll}+a\s/u;

/** A shorter line was not broken for lack of room: it is an item of a list. */
const MIN_BROKEN_LINE = 45;

/** Kinds that are no lead to a list, so that a waiting last word is in mid-sentence. */
const WAITS: ReadonlySet<Look['kind']> = new Set([
  'assignment',
  'listItem',
  'goal',
  'lead',
  'strategy',
]);

/** Kinds whose small letter on the next line is in mid-sentence, however short the line. */
const LABELLED: ReadonlySet<Look['kind']> = new Set(['assignment', 'goal', 'lead', 'strategy']);

class Grouper {
  readonly #spacing: Spacing;
  readonly #known: KnownWords;
  readonly #elements: Element[] = [];
  #group: TypedLine[] = [];
  #crossedPage = false;
  /** Below 'Indikatorer', where each line may be one. */
  #isBelowLabel = false;
  /** Below a lead that ends with a colon or 'att', or below an item of the list it opened. */
  #isItemAbove = false;

  constructor(spacing: Spacing, known: KnownWords) {
    this.#spacing = spacing;
    this.#known = known;
  }

  add(item: Groupable): void {
    if (item.kind === 'line') {
      this.#addLine(item.line);
      return;
    }
    this.#close();
    const id = this.#elements.length;
    if (item.kind === 'picture') {
      const { page, box, description } = item.picture;
      const place = { page, lineStart: null, lineEnd: null, box };
      this.#elements.push({
        id,
        kind: 'picture',
        lines: [],
        text: description,
        place,
        picture: item.picture,
      });
      return;
    }
    const text = joinLines(
      item.lines.map((line) => line.text),
      this.#known,
    );
    const place = placeOf(item.lines.map((line) => line.source));
    this.#elements.push({ id, kind: 'table', lines: item.lines, text, place, table: item.table });
  }

  finished(): Element[] {
    this.#close();
    return this.#elements;
  }

  #addLine(line: TypedLine): void {
    if (line.look.kind === 'furniture') {
      this.#crossedPage = true;
      return;
    }
    if (!this.#belongsToGroup(line)) this.#close();
    this.#group.push(line);
    this.#crossedPage = false;
  }

  #belongsToGroup(line: TypedLine): boolean {
    const first = this.#group[0];
    const before = this.#group.at(-1);
    if (first === undefined || before === undefined) return false;
    if (first.look.kind === 'tableHeader') return isTableText(line.look);
    if (line.look.kind !== 'text') return false;
    if (first.look.kind === 'toc' || first.look.kind === 'indicatorLabel') return false;
    if (!line.startsBlock) {
      const isBelowText = first.look.kind === 'assignment' || endsSentence(before.text);
      return !isBelowText || assignmentField(line.text) === null;
    }
    return this.#spacing.hasBlocks
      ? this.#continuesBlock(before, line)
      : this.#continuesLine(first.look, before, line);
  }

  // Blocks are paragraphs already; only a page break parts one in two.
  #continuesBlock(before: TypedLine, line: TypedLine): boolean {
    const brokePage = this.#crossedPage || line.startsPage;
    return brokePage && !endsSentence(before.text) && this.#runsOn(before, line);
  }

  #continuesLine(look: Look, before: TypedLine, line: TypedLine): boolean {
    const { width } = this.#spacing;
    if (endsInMidWord(before.text)) return true;
    if (width !== null && look.kind !== 'toc' && isHeadingBelow(before, line, width)) return false;
    if (look.kind === 'lead' && before.text.endsWith(':')) return false;
    if (this.#beginsAtt(before, line) || assignmentField(line.text) !== null) return false;
    if (beginsNextAtt(this.#group[0]!, before, line)) return false;
    if (endsSentence(before.text) && isRiskField(line.text)) return false;
    if (this.#endsWithLine(look, before, line)) return false;
    if (this.#isItemAbove && look.kind === 'text' && this.#beginsItem(before, line)) return false;
    const runsOn = !endsSentence(before.text) && beginsInMidSentence(line.text);
    const isApart = this.#crossedPage || trueGap(line, this.#spacing) > 0;
    if (runsOn && !isApart && LABELLED.has(look.kind)) return true;
    if (runsOn && WAITS.has(look.kind) && WAITING.test(before.text)) return true;
    // 'klinikerna i' has its name on the next line, whatever lies between.
    const waits = WAITING.test(before.text) && !/(?:^|\s)att$/iu.test(before.text);
    if (look.kind === 'assignment' && waits) return true;
    if (width === null) {
      const isLong = isApart || before.text.length >= MIN_BROKEN_LINE;
      return runsOn && isLong && look.kind !== 'heading';
    }
    // Prose below a heading begins with a capital; a heading that is broken seldom goes on with one.
    const isHeading = look.kind === 'goal' || look.kind === 'strategy';
    const sureness = isHeading && !beginsInMidSentence(line.text) ? 'perhaps' : 'surely';
    if (endsShort(before.text, line.text, this.#spacing, sureness)) return false;
    if (isApart) return runsOn && look.kind !== 'heading';
    if (look.kind === 'heading') return runsOn;
    const mayEnd = endsSentence(before.text) && !beginsInMidSentence(line.text);
    return !(mayEnd && endsShort(before.text, line.text, this.#spacing, 'probably'));
  }

  // '… ger förvaltningen i uppdrag att:' and items whose bullets were lost: each ends as one does.
  #beginsItem(before: TypedLine, line: TypedLine): boolean {
    if (!/[,;.]$|\s(?:och|samt)$/u.test(before.text)) return false;
    return (
      BEGINS_WITH_INFINITIVE.test(line.text) ||
      (endsSentence(before.text) && /^\p{Lu}/u.test(line.text) && beginsWithVerb(line.text)) ||
      endsShort(before.text, line.text, this.#spacing, 'probably')
    );
  }

  // A goal is one sentence. An uppdrag may be more, but then a sentence seldom ends just where a
  // line does: without blank lines to go by, that is where the uppdrag ends.
  #endsWithLine(look: Look, before: TypedLine, line: TypedLine): boolean {
    if (!endsSentence(before.text) || beginsInMidSentence(line.text)) return false;
    if (look.kind === 'goal' || this.#isBelowLabel) return true;
    return look.kind === 'assignment' && !this.#spacing.gapsTell;
  }

  // Items of a list whose bullets were lost: 'att …' after a line that had room for it.
  #beginsAtt(before: TypedLine, line: TypedLine): boolean {
    return (
      /^att\s/u.test(line.text) && endsShort(before.text, line.text, this.#spacing, 'probably')
    );
  }

  #runsOn(before: TypedLine, line: TypedLine): boolean {
    return endsInMidWord(before.text) || beginsInMidSentence(line.text);
  }

  #close(): void {
    const lines = this.#group;
    this.#group = [];
    const first = lines[0];
    if (first === undefined) return;
    const { kind } = first.look;
    this.#isBelowLabel =
      kind === 'indicatorLabel' || (this.#isBelowLabel && (kind === 'text' || kind === 'listItem'));
    const text = this.#textOf(first, lines);
    this.#isItemAbove =
      (kind === 'lead' && /:$|(?:^|\s)att$/iu.test(text)) ||
      (kind === 'text' && this.#isItemAbove && (/^\p{Ll}/u.test(text) || beginsWithVerb(text)));
    const id = this.#elements.length;
    const place = placeOf(lines.map((line) => line.source));
    this.#elements.push(elementOf(first.look, { id, lines, place }, text));
  }

  #textOf(first: TypedLine, lines: readonly TypedLine[]): string {
    const rest = lines.slice(1).map((line) => line.text);
    return joinLines([ownText(first), ...rest], this.#known);
  }
}

/** Share of the width that a line of running text fills, unless it ends a sentence. */
const HALF_WIDTH = 0.5;

// A short line without an end, below one that ended: in running text it would be filled.
const isHeadingBelow = (before: TypedLine, line: TypedLine, width: number): boolean =>
  /[.!?]$/u.test(before.text) && line.text.length < width * HALF_WIDTH && couldBeHeading(line.text);

// 'att redovisa …, samt' and below it 'att genomföra …', where the item or lead above began the list.
function beginsNextAtt(first: TypedLine, before: TypedLine, line: TypedLine): boolean {
  if (!/^att\s/u.test(line.text)) return false;
  if (first.look.kind === 'lead') return before === first;
  return /^att\s/u.test(first.text) && /[,;]$|[,;]?\s(?:och|samt)$/u.test(before.text);
}

function isTableText(look: Look): boolean {
  return (
    look.kind === 'tableHeader' ||
    look.kind === 'text' ||
    look.kind === 'listItem' ||
    look.kind === 'title'
  );
}

// A label, number or mark is not part of the text.
function ownText({ look, text }: TypedLine): string {
  if (look.kind === 'heading' || look.kind === 'goal' || look.kind === 'strategy')
    return look.title;
  return look.kind === 'assignment' ? look.rest : text;
}

type Base = Pick<Element, 'id' | 'lines' | 'place'>;

function elementOf(look: Look, base: Base, text: string): Element {
  switch (look.kind) {
    case 'heading':
      return {
        ...base,
        kind: 'heading',
        text,
        number: look.number,
        level: look.level,
        sure: look.sure,
      };
    case 'goal': {
      const { label, number, level, sectionNumber } = look;
      const printed = look.printed + text.slice(look.title.length);
      return { ...base, kind: 'goal', text, printed, label, number, level, sectionNumber };
    }
    case 'strategy': {
      const { label, number, level } = look;
      const printed = look.printed + text.slice(look.title.length);
      return { ...base, kind: 'strategy', text, printed, label, number, level };
    }
    case 'assignment': {
      const { rawLabel, series, number, lead } = look;
      return { ...base, kind: 'assignment', text, rawLabel, series, number, lead };
    }
    case 'listItem':
      return { ...base, kind: 'listItem', text, mark: look.mark, level: look.level };
    case 'tableHeader':
      return { ...base, kind: 'looseTable', text };
    case 'lead':
    case 'indicatorLabel':
    case 'caption':
    case 'toc':
    case 'title':
      return { ...base, kind: look.kind, text };
    case 'furniture':
    case 'text':
      return { ...base, kind: 'paragraph', text };
  }
}
