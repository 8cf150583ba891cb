/**
 * A text in pieces of at most `longest` signs (UTF-16 units), cut between words where there is one
 * to cut between; the text itself where it is no longer. White space at a cut is left out.
 */
export function inPieces(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest);
    const end = space > 0 ? space : longest;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}
