/** How a text is laid out anew: the words stay, lines and pages do not. */
export interface Layout {
  /** Characters a line may have. */
  readonly width: number;
  /** Words are broken at line ends. */
  readonly hyphenates: boolean;
  readonly spacing: 'blank-between-paragraphs' | 'blank-after-every-line';
  /** Lines a page has; null for no page headers. */
  readonly pageLines: number | null;
}

/** Lays a text of one paragraph a line out as a PDF's text comes: broken lines, page headers, blank lines. */
export function laidOut(text: string, layout: Layout): string {
  const lines: string[] = [];
  let printed = 0;
  const print = (line: string): void => {
    lines.push(line);
    printed += 1;
    if (layout.spacing === 'blank-after-every-line' && !line.includes('\t')) lines.push('');
    if (layout.pageLines !== null && printed % layout.pageLines === 0 && !line.includes('\t')) {
      lines.push('', '', `Nämnden, Verksamhetsplan ${printed / layout.pageLines + 1}(40)`, '', '');
    }
  };
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim() === '') {
      if (layout.spacing === 'blank-between-paragraphs') lines.push('');
    } else for (const line of broken(paragraph, layout)) print(line);
  }
  return lines.join('\n');
}

function broken(paragraph: string, { width, hyphenates }: Layout): string[] {
  if (paragraph.includes('\t')) return [paragraph];
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    if (line === '' || line.length + 1 + word.length <= width) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const room = width - line.length - 2;
    const breaks =
      hyphenates && /^\p{Ll}{9,}[.,]?$/u.test(word) && room >= 3 && room < word.length - 3;
    lines.push(breaks ? `${line} ${word.slice(0, room)}-` : line);
    line = breaks ? word.slice(room) : word;
  }
  return [...lines, line];
}
