import type { FlatLine } from './flatten.ts';
import type { Evidence } from './line-evidence.ts';
import { assignmentLabel } from './rules/assignment-label.ts';
import { typedMark } from './rules/list-mark.ts';
import { couldBeHeading, fillsAfterColon, isPlainHeading } from './rules/plain-heading.ts';
import { endsSentence } from '../text/sentence.ts';
import { endsShort, trueGap } from './spacing.ts';
import { isMemoHeading } from './vocabulary/memo-headings.ts';

/** What stands above the line that is judged. */
export interface Above {
  /** A heading or goal came before it: the cover is over. */
  readonly hasStarted: boolean;
  readonly isAfterProse: boolean;
}

/** The cover stands among the first lines. */
export const COVER_LINES = 12;
/** A paragraph this long (in characters) on one line is no line of a cover. */
const PROSE_LENGTH = 120;
/** A line that fills more of the width is text. */
const HEADING_WIDTH = 0.85;

/** Judges lines that nothing marks as a heading: by their look, their room and what stands round them. */
export class HeadingLines {
  readonly #lines: readonly FlatLine[];
  readonly #evidence: Evidence;

  constructor(lines: readonly FlatLine[], evidence: Evidence) {
    this.#lines = lines;
    this.#evidence = evidence;
  }

  /** Where letters have sizes, a heading is not smaller than the text. */
  mayHead(line: FlatLine): boolean {
    const size = sizeOf(line);
    const body = this.#evidence.bodySize;
    return size === null || body === null || size >= body - 0.5;
  }

  /** A cover has names and dates; what stands over a paragraph of prose is a heading. */
  isAboveProse(line: FlatLine): boolean {
    const next = this.#lines.find((one) => one.index > line.index);
    if (!this.#evidence.spacing.hasBlocks || next === undefined) return false;
    return next.text.length > PROSE_LENGTH || (next.hint.lineCount > 2 && next.startsBlock);
  }

  /** Whether a line without number, style or label is a heading. */
  isHeading(line: FlatLine, i: number, { hasStarted, isAfterProse }: Above): boolean {
    const { spacing, bodySize } = this.#evidence;
    const before = this.#lines[i - 1];
    const after = this.#lines[i + 1];
    const isApart = before === undefined || trueGap(line, spacing) > 0;
    if (isApart && isMemoHeading(line.text)) return true;
    if (spacing.hasBlocks) {
      const isEmphasised = line.hint.lineCount <= 2 && looksEmphasised(line, bodySize);
      return (
        isEmphasised &&
        couldBeHeading(line.text) &&
        !fillsAfterColon(before?.text ?? null, withMark(after))
      );
    }
    const standsAlone = this.#standsAlone(before, line, after);
    if (standsAlone && line.index < COVER_LINES && !hasStarted && couldBeHeading(line.text))
      return true;
    return isPlainHeading(line.text, {
      before: before?.text ?? null,
      after: this.#lines.slice(i + 1, i + 3).map((one) => one.text),
      standsAlone,
      mayBeBroken: before !== undefined && isAfterProse && this.#mayBeBroken(before, line),
    });
  }

  #mayBeBroken(before: FlatLine, line: FlatLine): boolean {
    const { spacing } = this.#evidence;
    if (spacing.width === null || endsSentence(before.text)) return false;
    return !endsShort(before.text, line.text, spacing, 'probably');
  }

  #standsAlone(before: FlatLine | undefined, line: FlatLine, after: FlatLine | undefined): boolean {
    const { spacing } = this.#evidence;
    const isBelowGap =
      before === undefined ||
      trueGap(line, spacing) > 0 ||
      endsShort(before.text, line.text, spacing, 'surely');
    const isBeforeItem =
      after !== undefined &&
      (typedMark(after.text) !== null ||
        assignmentLabel(after.text, this.#evidence.habits) !== null);
    const isAboveGap =
      after === undefined ||
      trueGap(after, spacing) > 0 ||
      isBeforeItem ||
      endsShort(line.text, after.text, spacing, 'surely');
    const hasGaps =
      trueGap(line, spacing) > 0 &&
      after !== undefined &&
      (isBeforeItem || trueGap(after, spacing) > 0);
    const hasRoom =
      hasGaps || spacing.width === null || line.text.length < spacing.width * HEADING_WIDTH;
    return isBelowGap && isAboveGap && hasRoom;
  }
}

// A list's own mark, where the format gives it apart from the text.
function withMark(line: FlatLine | undefined): string {
  if (line === undefined) return '';
  return line.hint.list === null ? line.text : `• ${line.text}`;
}

function sizeOf(line: FlatLine): number | null {
  return line.source.runs[0]?.size ?? null;
}

function looksEmphasised(line: FlatLine, bodySize: number | null): boolean {
  const runs = line.source.runs.filter((run) => run.text.trim() !== '');
  if (runs.length === 0) return false;
  return runs.every((run) => run.bold) || isLarger(line, bodySize);
}

/** Whether a line is printed in larger letters than the text. */
export function isLarger(line: FlatLine, bodySize: number | null): boolean {
  const size = sizeOf(line);
  return size !== null && bodySize !== null && size > bodySize + 0.9;
}
