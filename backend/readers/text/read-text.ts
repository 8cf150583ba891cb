import type { Source, SourceProblem } from '../../../shared/source/source.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { LIMITS } from '../limits.ts';
import { invisibleProblem, looseLine, looseRun } from '../make-source.ts';
import { Unreadable } from '../read-error.ts';
import { withBarredRows } from './barred-rows.ts';
import { decodeText } from './decode-text.ts';
import { findFurniture } from './find-furniture.ts';
import { measureLayout } from './line-layout.ts';
import { withWholeHeadings } from './parted-headings.ts';
import { withMarksAtItems } from './parted-marks.ts';
import { withRaisedNoteMarks } from './raise-note-marks.ts';
import { splitLines, type TextLine } from './split-lines.ts';
import { textBlocks } from './text-blocks.ts';
import { withoutPageColumns } from './two-columns.ts';

/** Reads a text file in any of the encodings that occur; every line keeps its number. */
export function readText(bytes: Uint8Array): Source {
  if (bytes.length > LIMITS.textBytes) throw new Unreadable('too-large');
  const decoded = decodeText(bytes);
  const clean = cleanCharacters(decoded.text);
  const lines = withBarredRows(withRaisedNoteMarks(splitLines(withoutMarks(clean.text))));
  const furniture = findFurniture(lines);
  const body = withMarksAtItems(
    withWholeHeadings(withoutPageColumns(withoutFurniture(lines, furniture))),
  );
  return {
    format: 'text',
    pages: [],
    blocks: textBlocks(body, measureLayout(body)),
    furniture: [...furniture].sort((a, b) => a.number - b.number).map(sourceLine),
    title: null,
    language: null,
    problems: [...invisibleProblem(clean.removed), ...damagedProblem(decoded.unreadableCharacters)],
  };
}

/** A soft hyphen is seen only where a line ends with it; Markdown writes `1.` as `1\\.`. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll(/\u00ad(?=\p{L})/gu, '')
    .replaceAll(/(?<=[\s\d|]|^)\\(?=[-*_.#[\]()<>+~$])/gmu, '');

/** What is left, with a page's end marked where furniture was taken out. */
function withoutFurniture(
  lines: readonly TextLine[],
  furniture: ReadonlySet<TextLine>,
): TextLine[] {
  const body: TextLine[] = [];
  let endsPage = false;
  for (const line of lines) {
    if (furniture.has(line)) endsPage = true;
    else {
      body.push(endsPage ? { ...line, endsPage } : line);
      endsPage = false;
    }
  }
  return body;
}

const sourceLine = (line: TextLine) => looseLine([looseRun(line.text)], line.number);

const damagedProblem = (count: number): SourceProblem[] =>
  count === 0
    ? []
    : [
        {
          code: 'damaged-characters',
          message: `${count} tecken i filen gick inte att tyda och visas som \ufffd.`,
          page: null,
        },
      ];
