import { keepFigures } from '../../../shared/text/typeset.ts';

/** A piece of a snippet; a hit's words are marked. */
export interface SnippetPart {
  text: string;
  isHit: boolean;
}

const START = '\u0002';
const END = '\u0003';

/** The dots that lead to a page number in a table of contents, which would fill several lines. */
const LEADERS = /\s*(?:[._…]\s?){5,}/gu;

/** The parts with their figures kept on one line, also where a mark begins or ends inside one. */
function withWholeFigures(parts: readonly SnippetPart[]): SnippetPart[] {
  const kept = keepFigures(parts.map(({ text }) => text).join(''));
  let at = 0;
  return parts.map(({ text, isHit }) => {
    const start = at;
    at += text.length;
    return { text: kept.slice(start, at), isHit };
  });
}

/**
 * The snippet cut at its hit marks (U+0002 and U+0003); marks that do not pair are left out. No figure
 * breaks over lines.
 */
export function snippetParts(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let isHit = false;
  for (const piece of snippet.replace(LEADERS, ' … ').split(new RegExp(`(${START}|${END})`, 'u'))) {
    if (piece === START) isHit = true;
    else if (piece === END) isHit = false;
    else if (piece !== '') parts.push({ text: piece, isHit });
  }
  return withWholeFigures(parts);
}

/** The snippet's words without its marks, for those who listen. */
export const snippetText = (snippet: string): string =>
  snippetParts(snippet)
    .map((part) => part.text)
    .join('');
