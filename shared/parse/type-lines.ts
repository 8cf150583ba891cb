import { beginsInMidSentence, endsInMidWord, endsSentence } from '../text/sentence.ts';
import { foldedText } from '../text/white-space.ts';
import type { FlatLine } from './flatten.ts';
import { COVER_LINES, HeadingLines, isLarger, type Above } from './heading-lines.ts';
import { labelledText } from './labelled-text.ts';
import type { Evidence } from './line-evidence.ts';
import { assignmentLabel } from './rules/assignment-label.ts';
import { assignmentLead, beginsLead } from './rules/assignment-lead.ts';
import { goalLabel, perspectiveHeading, strategyLabel } from './rules/goal-label.ts';
import { trailingValues, valueCells } from './rules/loose-table-values.ts';
import { typedMark } from './rules/list-mark.ts';
import { ChapterCount, splitNumber } from './rules/numbered-heading.ts';
import { recipientLine } from './rules/recipient-line.ts';
import { isFurniture } from './rules/page-furniture.ts';
import { couldBeHeading } from './rules/plain-heading.ts';
import {
  headerLength,
  isActivityHeader,
  isCaption,
  isIndicatorLabel,
} from './rules/table-header.ts';
import { endsShort, trueGap } from './spacing.ts';
import type { Look, TypedLine } from './typed-lines.ts';
import { isMemoHeading } from './vocabulary/memo-headings.ts';
import { TIME_PATTERN } from './vocabulary/time-words.ts';

/** Lines of running text, without those of tables, each with what it looks like. */
export function typeLines(lines: readonly FlatLine[], evidence: Evidence): TypedLine[] {
  return new LineTyper(lines, evidence).typed();
}

const TEXT: Look = { kind: 'text' };

class LineTyper {
  readonly #lines: readonly FlatLine[];
  readonly #evidence: Evidence;
  readonly #headings: HeadingLines;
  readonly #chapters: ChapterCount;
  /** Lines still to come that belong to a header of several lines. */
  #headerLines = 0;
  #isInTable = false;
  /** Below 'Aktivitet Ansvarig Tidplan', where lines that end with a time are rows. */
  #isInActivities = false;
  #isAfterProse = false;
  #hasStarted = false;

  constructor(lines: readonly FlatLine[], evidence: Evidence) {
    this.#lines = lines;
    this.#evidence = evidence;
    this.#headings = new HeadingLines(lines, evidence);
    this.#chapters = new ChapterCount(evidence.contents);
  }

  typed(): TypedLine[] {
    return this.#lines.map((line, i) => {
      const look = this.#look(line, i);
      this.#noteTable(look, line.text);
      if (look.kind !== 'furniture')
        this.#isAfterProse = look.kind === 'text' || look.kind === 'listItem';
      return { ...line, text: withoutMark(line.text, look), look };
    });
  }

  #noteTable(look: Look, text: string): void {
    if (look.kind === 'heading' || look.kind === 'goal') this.#hasStarted = true;
    if (look.kind === 'tableHeader') this.#isInTable = true;
    else if (look.kind !== 'text' && look.kind !== 'listItem' && look.kind !== 'furniture')
      this.#isInTable = this.#isInActivities = false;
    if (isActivityHeader(text)) this.#isInActivities = true;
  }

  #above(): Above {
    return { hasStarted: this.#hasStarted, isAfterProse: this.#isAfterProse };
  }

  #look(line: FlatLine, i: number): Look {
    if (isFurniture(line.text) && line.hint.headingLevel === null) return { kind: 'furniture' };
    if (this.#evidence.contents.lines.has(line.index)) return { kind: 'toc' };
    if (/^(?:title|subtitle|rubrik|underrubrik)$/iu.test(line.hint.styleName ?? ''))
      return { kind: 'title' };
    if (line.startsBlock && line.hint.headingLevel !== null)
      return this.#styledHeading(line, line.hint.headingLevel);
    if (line.hint.headingLevel !== null) return TEXT;
    return this.#labelled(line, i) ?? this.#unlabelled(line, i);
  }

  #styledHeading(line: FlatLine, level: number): Look {
    const text = fullHeading(line);
    const split = splitNumber(text);
    const title = split?.title ?? text;
    if (split !== null) this.#chapters.note(split.number);
    const number = split?.number ?? null;
    const labelled = announced(title, number, level) ?? announced(text, number, level);
    if (labelled !== null) return labelled;
    const label = assignmentLabel(text, this.#evidence.habits);
    if (label !== null) return assignmentLook(label);
    return { kind: 'heading', number, title, level, sure: true };
  }

  #labelled(line: FlatLine, i: number): Look | null {
    if (!line.startsBlock || this.#isContinuation(i)) {
      // Inside a paragraph only the plainest label begins something new.
      const label = assignmentLabel(line.text, this.#evidence.habits);
      if (label?.number != null && /\bnr\b/iu.test(label.rawLabel)) return assignmentLook(label);
      return this.#isLeadBelow(line, i) || this.#namesRecipients(line, i) ? { kind: 'lead' } : null;
    }
    const text = labelledText(line);
    const look = announced(text, null, null);
    if (look !== null) return look;
    const label = assignmentLabel(text, this.#evidence.habits);
    if (label !== null) return assignmentLook(label);
    const heading = this.#numbered(line, i) ?? this.#inContents(line);
    if (heading !== null) return heading;
    if (this.#namesRecipients(line, i)) return { kind: 'lead' };
    const isLead = beginsLead(line.text)
      ? assignmentLead(line.text + ':') !== null
      : /(?::|\satt)$/u.test(line.text) && assignmentLead(line.text)?.opensList === true;
    return isLead ? { kind: 'lead' } : null;
  }

  // 'Nämnden ger förvaltningen följande uppdrag:' set close below the uppdrag of somebody else.
  #isLeadBelow({ text }: FlatLine, i: number): boolean {
    const isBelowEnd = endsSentence(this.#lines[i - 1]?.text ?? '') && /^\p{Lu}.*:$/u.test(text);
    return isBelowEnd && assignmentLead(text)?.opensList === true;
  }

  // 'Till Område Inköp:' right over uppdrag that a label or a mark begins.
  #namesRecipients({ text }: FlatLine, i: number): boolean {
    const below = this.#lines[i + 1];
    if (below === undefined || recipientLine(text) === null) return false;
    const isItem = below.hint.list !== null || typedMark(below.text) !== null;
    return isItem || assignmentLabel(labelledText(below), this.#evidence.habits) !== null;
  }

  // The line goes on with the sentence of the line above.
  #isContinuation(i: number): boolean {
    const line = this.#lines[i]!;
    const before = this.#lines[i - 1];
    if (before === undefined || trueGap(line, this.#evidence.spacing) > 0) return false;
    if (typedMark(line.text) !== null && !endsInMidWord(before.text)) return false;
    if (this.#evidence.spacing.hasBlocks && line.startsBlock) return false;
    return (
      endsInMidWord(before.text) || (!endsSentence(before.text) && beginsInMidSentence(line.text))
    );
  }

  #numbered(line: FlatLine, i: number): Look | null {
    if (line.hint.list !== null || !this.#headings.mayHead(line)) return null;
    const after = this.#lines[i + 1]?.text ?? '';
    const { spacing, bodySize } = this.#evidence;
    const split = this.#chapters.headingOf(
      line.text,
      (title) => this.#endsHeading(line, title, after),
      spacing.hasBlocks && isLarger(line, bodySize),
    );
    if (split === null) return null;
    return (
      announced(split.title, split.number, split.level) ?? { kind: 'heading', ...split, sure: true }
    );
  }

  // The contents list names it, so it is a heading even without number or style.
  #inContents(line: FlatLine): Look | null {
    const isNamed = this.#evidence.contents.titles.has(foldedText(line.text));
    if (!isNamed || !couldBeHeading(line.text) || !this.#headings.mayHead(line)) return null;
    return { kind: 'heading', number: null, title: line.text, level: 1, sure: true };
  }

  // In a block of its own, or followed by a line that begins something new.
  #endsHeading(line: FlatLine, title: string, after: string): boolean {
    if (this.#evidence.spacing.hasBlocks) return line.hint.lineCount <= 2;
    if (endsInMidWord(title)) return !this.#isInTable;
    // A goal's label with the number that was to come is a heading, however it is broken.
    if ((goalLabel(title) ?? strategyLabel(title)) !== null && !this.#isInTable) return true;
    const isAboveHeading = goalLabel(after) !== null || /^\d+\.\d+\.?\s+\p{Lu}\p{Ll}/u.test(after);
    if (this.#isInTable && !isAboveHeading && isRow(title, after)) return false;
    return (
      !beginsInMidSentence(after) || !endsShort(title, after, this.#evidence.spacing, 'surely')
    );
  }

  #unlabelled(line: FlatLine, i: number): Look {
    if (this.#headerLines > 0) {
      this.#headerLines -= 1;
      return { kind: 'tableHeader' };
    }
    const header = line.startsBlock
      ? headerLength(this.#lines.slice(i, i + 12).map((l) => l.text))
      : 0;
    if (header > 0) {
      this.#headerLines = header - 1;
      return { kind: 'tableHeader' };
    }
    if (line.startsBlock && isIndicatorLabel(line.text)) return { kind: 'indicatorLabel' };
    if (!line.startsBlock || this.#isContinuation(i)) return TEXT;
    if (isCaption(line.text)) return { kind: 'caption' };
    const listed = this.#listed(line);
    if (listed !== null) return listed;
    if (this.#isInActivities && ENDS_IN_TIME.test(line.text)) return TEXT;
    return !this.#isInTable && this.#headings.isHeading(line, i, this.#above())
      ? this.#plainHeading(line)
      : TEXT;
  }

  #listed(line: FlatLine): Look | null {
    const typed = typedMark(line.text);
    if (line.hint.list !== null)
      return { kind: 'listItem', mark: line.hint.list.mark, level: line.hint.list.level };
    return typed === null ? null : { kind: 'listItem', mark: typed.mark, level: 0 };
  }

  #plainHeading(line: FlatLine): Look {
    const isKnown = isMemoHeading(line.text);
    const isOnCover = !this.#hasStarted && line.index < COVER_LINES;
    if (!isKnown && isOnCover && !this.#headings.isAboveProse(line)) return { kind: 'title' };
    return { kind: 'heading', number: null, title: line.text, level: 0, sure: false };
  }
}

const ENDS_IN_TIME = new RegExp(String.raw`\s${TIME_PATTERN}$`, 'iu');

function announced(title: string, number: string | null, level: number | null): Look | null {
  const goal = goalLabel(title);
  if (goal !== null) return { kind: 'goal', ...goal, level, sectionNumber: number };
  const above = strategyLabel(title) ?? (level === null ? null : perspectiveHeading(title));
  if (above === null) return null;
  return { kind: 'strategy', ...above, number, level: level ?? 0 };
}

function assignmentLook(label: {
  rawLabel: string;
  series: string;
  number: string | null;
  rest: string;
  lead: string | null;
}): Look {
  return { kind: 'assignment', ...label };
}

// '3 Andel barn som' is a numbered row: it goes on below, or it has its values or those below it.
function isRow(title: string, after: string): boolean {
  const value = trailingValues(title, 1)?.values[0] ?? null;
  const hasValue = value !== null && !/^(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?$/u.test(value);
  // 'Projekt 2027 2028' are names of columns.
  const hasValuesBelow = valueCells(after)?.some((cell) => !/(?:19|20)\d\d$/u.test(cell)) ?? false;
  return hasValue || beginsInMidSentence(after) || hasValuesBelow;
}

// Word's automatic number, or one that is a label ('Mål 3'), stands before the text.
function fullHeading(line: FlatLine): string {
  const automatic = line.hint.automaticNumber;
  return automatic === null ? line.text : `${automatic} ${line.text}`;
}

function withoutMark(text: string, look: Look): string {
  if (look.kind !== 'listItem') return text;
  const typed = typedMark(text);
  return typed === null ? text : typed.rest;
}
