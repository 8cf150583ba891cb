import { runsOn, type LineLayout } from './line-layout.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/**
 * A line is short when the next line's first word would have had room on it. Letters differ in
 * width, so a full line may have this much fewer characters than the widest.
 */
const SHORT_LINE = 0.85;

/**
 * Groups lines into paragraphs: at blank lines or, in a double-spaced file where blank lines say
 * nothing, after short lines.
 */
export function groupParagraphs(lines: readonly TextLine[], layout: LineLayout): TextLine[][] {
  const groups: TextLine[][] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (before === undefined || endsParagraph(before, line, layout)) groups.push([]);
    groups.at(-1)?.push(line);
    before = line;
  }
  return groups;
}

function endsParagraph(line: TextLine, next: TextLine, layout: LineLayout): boolean {
  const blankLines = next.number - line.number - 1;
  if (blankLines > (layout.isDoubleSpaced ? 1 : 0)) return true;
  if (!layout.isDoubleSpaced || layout.width === null || runsOn(line.text, next.text)) return false;
  if (/[-,\u00ad]$/.test(line.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.text.length + 1 + firstWord.length <= layout.width * SHORT_LINE;
}
