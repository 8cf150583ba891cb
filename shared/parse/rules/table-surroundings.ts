import type { Element } from '../typed-lines.ts';
import { isOnlyUnit } from './budget-unit.ts';

/** A title line above a table has at most this many words; longer ones are sentences. */
const TITLE_WORDS = 9;

/**
 * What the table is called by the lines above it: its caption, or a short line in bold or ending in a
 * colon that no sentence is ('Driftbudget, tkr'); null when it only has its section's title. A line
 * between that only says the unit ('Belopp i miljoner kronor') is added in brackets.
 */
export function captionOf(elements: readonly Element[], at: number): string | null {
  const above = elements[at - 1];
  const below = elements[at + 1];
  if (above?.kind === 'caption') return above.text;
  if (above?.kind === 'paragraph' && isOnlyUnit(above.text)) {
    const title = captionOf(elements, at - 1);
    return title === null ? above.text : `${title} (${above.text})`;
  }
  if (above?.kind === 'paragraph' && isTitleLine(above)) return above.text;
  return below?.kind === 'caption' && /^tabell/iu.test(below.text) ? below.text : null;
}

function isTitleLine(element: Element): boolean {
  const { text } = element;
  if (text.split(' ').length > TITLE_WORDS || /[.:;,!?]$/u.test(text) || !/^\p{Lu}/u.test(text))
    return false;
  if (/\b(?:ska|är|har|se|nedan|följer|framgår)\b/iu.test(text)) return false;
  const runs = element.lines
    .flatMap((line) => line.source.runs)
    .filter((run) => run.text.trim() !== '');
  const isMarked = runs.length > 0 && runs.every((run) => run.bold || run.italic);
  return isMarked || /budget|investering|nyckeltal|resultaträkning|plan\b|tkr|mnkr/iu.test(text);
}

/** Lines right below a table that begin with a footnote's mark ('*)', '**', '1)'). */
export function footnotesOf(elements: readonly Element[], from: number): string[] {
  const notes: string[] = [];
  for (const element of elements.slice(from)) {
    const printed = printedText(element);
    const isNote = element.kind === 'paragraph' || element.kind === 'listItem';
    if (!isNote || !/^(?:\*+\s?\)?|\d\)|[¹²³])\s*\S/u.test(printed)) break;
    notes.push(printed);
  }
  return notes;
}

/** With the mark that was taken for a list's: '*' before ') Ska stämma med ramen'. */
function printedText(element: Element): string {
  if (element.kind !== 'listItem') return element.text;
  return element.text.startsWith(')')
    ? element.mark + element.text
    : `${element.mark} ${element.text}`;
}
