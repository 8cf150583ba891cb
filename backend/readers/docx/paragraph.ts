import type { ParagraphBlock, SourceBlock, SourceLine } from '../../../shared/source/source.ts';
import { looseLine, looseRun, paragraph as makeParagraph } from '../make-source.ts';
import { readInline, type Inline, type NoteReference } from './inline.ts';
import type { NumberMark } from './numbering.ts';
import { note, type Reading } from './reading.ts';
import type { Style } from './styles.ts';
import { child, childValue, wholeNumber, type XmlElement } from './xml.ts';

/** A paragraph with what hangs on it. */
export interface ReadParagraph {
  /** Null when it has no text. */
  block: ParagraphBlock | null;
  /** Its pictures, and after them the texts of SmartArt as a list. */
  pictures: SourceBlock[];
  boxes: XmlElement[];
  notes: NoteReference[];
  /** Its end mark was deleted with changes tracked: the next paragraph goes on where it stops. */
  joinsNext: boolean;
}

/** Paragraph number 0 means that a style's numbering is switched off (ECMA-376 17.9.18). */
const NO_LIST = '0';

/** Reads one `w:p`. */
export function readParagraph(reading: Reading, element: XmlElement): ReadParagraph {
  const properties = child(element, 'w:pPr');
  const styleId = childValue(properties, 'w:pStyle');
  const named = reading.styles.style(styleId);
  const style = named ?? reading.styles.defaultParagraph;
  const inline = readInline(reading, element, style?.look ?? {});
  const joinsNext = child(child(properties, 'w:rPr'), 'w:del') !== undefined;
  if (joinsNext) note(reading, 'tracked-changes');
  const lines = linesOf(inline);
  return {
    block: lines.length === 0 ? null : blockOf(reading, properties, styleId, style, named, lines),
    pictures: [
      ...inline.pictures.map((description): SourceBlock => ({
        kind: 'picture',
        description,
        page: null,
        box: null,
      })),
      ...inline.shapes.map(({ text, level }) => {
        const run = looseRun(text, { bold: false, italic: false, size: null });
        return makeParagraph([looseLine([run])], { list: { mark: '•', level } });
      }),
    ],
    boxes: inline.boxes,
    notes: inline.notes,
    joinsNext,
  };
}

function linesOf(inline: Inline): SourceLine[] {
  return inline.lines.map((runs) => looseLine(runs)).filter((line) => line.text.trim() !== '');
}

function blockOf(
  reading: Reading,
  properties: XmlElement | undefined,
  styleId: string | undefined,
  style: Style | null,
  named: Style | null,
  lines: SourceLine[],
): ParagraphBlock {
  const headingLevel = headingLevelOf(properties, style);
  const mark = numberMark(reading, properties, styleId, style);
  const isAutomatic = headingLevel !== null && mark !== null && !mark.isBullet;
  return makeParagraph(lines, {
    headingLevel,
    automaticNumber: isAutomatic ? withoutFullStop(mark.text) : null,
    list: mark === null || isAutomatic ? null : { mark: mark.text, level: mark.level },
    styleName: named?.name ?? null,
  });
}

function headingLevelOf(properties: XmlElement | undefined, style: Style | null): number | null {
  const own = wholeNumber(childValue(properties, 'w:outlineLvl'));
  if (own === undefined) return style?.headingLevel ?? null;
  return own < 9 ? own + 1 : null;
}

// '4.4.' and '4.4' are the same section; other marks ('a)', 'Mål 1:') stay as printed.
const withoutFullStop = (mark: string): string => mark.replace(/^([\d.]*\d)\.$/, '$1');

// An empty paragraph is not asked: Word prints its number, but it numbers nothing.
function numberMark(
  reading: Reading,
  properties: XmlElement | undefined,
  styleId: string | undefined,
  style: Style | null,
): NumberMark | null {
  const own = child(properties, 'w:numPr');
  const id = childValue(own, 'w:numId') ?? style?.numberingId ?? null;
  if (id === null || id === NO_LIST) return null;
  const level =
    wholeNumber(childValue(own, 'w:ilvl')) ??
    (styleId === undefined ? null : reading.numbering.levelOfStyle(id, styleId)) ??
    style?.numberingLevel ??
    0;
  return reading.numbering.next(id, level);
}
