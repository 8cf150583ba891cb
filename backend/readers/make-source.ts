import type { ParagraphBlock, Run, SourceLine, SourceProblem } from '../../shared/source/source.ts';

/** A run of a format without positions. */
export const looseRun = (text: string, look?: Partial<Run>): Run => ({
  text,
  bold: false,
  italic: false,
  size: null,
  x: null,
  width: null,
  ...look,
});

/** A line of a format without pages. */
export const looseLine = (runs: Run[], lineNumber: number | null = null): SourceLine => ({
  text: runs.map((run) => run.text).join(''),
  runs,
  page: null,
  lineNumber,
  box: null,
});

/** A paragraph of which nothing but its lines is known, unless `known` says more. */
export const paragraph = (
  lines: SourceLine[],
  known?: Partial<Omit<ParagraphBlock, 'kind' | 'lines'>>,
): ParagraphBlock => ({
  kind: 'paragraph',
  lines,
  headingLevel: null,
  automaticNumber: null,
  list: null,
  styleName: null,
  ...known,
});

/** Says that invisible characters were taken out; nothing when there were none. */
export function invisibleProblem(removed: number): SourceProblem[] {
  if (removed === 0) return [];
  const amount = removed === 1 ? 'Ett osynligt tecken' : `${removed} osynliga tecken`;
  return [
    {
      code: 'invisible-characters',
      message: `${amount} (styr- eller riktningstecken) togs bort ur texten.`,
      page: null,
    },
  ];
}
