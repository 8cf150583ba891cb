import { raisedDigits } from '../raised-digits.ts';
import type { Run } from '../../../shared/source/source.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { looseRun } from '../make-source.ts';
import { pictureFontCharacter } from '../symbols.ts';
import type { DiagramText } from './diagrams.ts';
import { pictureDescription } from './pictures.ts';
import { note, type Reading } from './reading.ts';
import { lookOf, mergeLooks, type Look } from './styles.ts';
import { child, childValue, elements, isOn, outermost, textOf, type XmlElement } from './xml.ts';

/** A reference to a footnote or endnote, in the order they are met. */
export interface NoteReference {
  mark: string;
  content: XmlElement;
}

/** What one paragraph holds. */
export interface Inline {
  /** Runs line by line; a line ends at an explicit break. */
  lines: Run[][];
  /** Contents of text boxes that hang on the paragraph. */
  boxes: XmlElement[];
  /** Alternative texts of the pictures in it. */
  pictures: string[];
  /** Texts of the shapes in its SmartArt. */
  shapes: DiagramText[];
  notes: NoteReference[];
}

/** Elements whose content counts as if they were not there. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
]);

/** Reads a paragraph's content; `base` is the look of its style. */
export function readInline(reading: Reading, paragraph: XmlElement, base: Look): Inline {
  const inline: Inline = { lines: [[]], boxes: [], pictures: [], shapes: [], notes: [] };
  walk(reading, inline, paragraph, base);
  // A field whose instruction never ended must not swallow the rest of the document.
  if (reading.fields.includes('instruction')) reading.fields.length = 0;
  return inline;
}

function walk(reading: Reading, inline: Inline, parent: XmlElement, base: Look): void {
  for (const element of elements(parent)) {
    if (element.name === 'w:r') readRun(reading, inline, element, base);
    else if (element.name === 'm:r') addText(reading, inline, mathText(element), base);
    else if (element.name === 'w:del' || element.name === 'w:moveFrom')
      note(reading, 'tracked-changes');
    else if (element.name === 'mc:AlternateContent') walkAlternate(reading, inline, element, base);
    else if (TRANSPARENT.has(element.name) || element.name.startsWith('m:')) {
      if (element.name === 'w:ins' || element.name === 'w:moveTo') note(reading, 'tracked-changes');
      walk(reading, inline, element, base);
    }
  }
}

const mathText = (run: XmlElement): string =>
  elements(run)
    .filter((element) => element.name === 'm:t')
    .map(textOf)
    .join('');

// The newest form is read; the fallback says the same again for older programs.
function walkAlternate(reading: Reading, inline: Inline, element: XmlElement, base: Look): void {
  const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
  if (chosen === undefined) return;
  walk(reading, inline, chosen, base);
  for (const part of elements(chosen)) readRunPart(reading, inline, part, base, undefined);
}

function readRun(reading: Reading, inline: Inline, run: XmlElement, base: Look): void {
  const properties = child(run, 'w:rPr');
  const style = reading.styles.style(childValue(properties, 'w:rStyle'));
  const look = mergeLooks(lookOf(properties), mergeLooks(style?.look ?? {}, base));
  if (look.hidden === true && isOn(properties, 'w:webHidden') !== true) {
    if (textOf(run).trim() !== '') note(reading, 'hidden-text');
    // Fields keep their structure even when their marks are hidden.
    for (const part of elements(run)) if (part.name === 'w:fldChar') readField(reading, part);
    return;
  }
  for (const part of elements(run)) readRunPart(reading, inline, part, look, properties);
}

function readRunPart(
  reading: Reading,
  inline: Inline,
  part: XmlElement,
  look: Look,
  properties: XmlElement | undefined,
): void {
  switch (part.name) {
    case 'w:t':
      addText(reading, inline, scriptText(wordText(part), properties), look);
      break;
    case 'w:tab':
    case 'w:ptab':
      addText(reading, inline, '\t', look);
      break;
    case 'w:br':
    case 'w:cr':
      inline.lines.push([]);
      break;
    case 'w:noBreakHyphen':
      addText(reading, inline, '\u2011', look);
      break;
    case 'w:softHyphen':
      addText(reading, inline, '\u00ad', look);
      break;
    case 'w:sym':
      addText(reading, inline, symbolText(part), look);
      break;
    case 'w:fldChar':
      readField(reading, part);
      break;
    case 'w:footnoteReference':
      addNote(reading, inline, reading.footnotes, part);
      break;
    case 'w:endnoteReference':
      addNote(reading, inline, reading.endnotes, part);
      break;
    case 'w:commentReference':
      note(reading, 'comments');
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      addDrawing(reading, inline, part);
      break;
    case 'mc:AlternateContent':
      walkAlternate(reading, inline, part, look);
      break;
    default:
      // What is left are instructions, properties and marks without text.
      break;
  }
}

// Spaces at the ends count only when the element says so (xml:space); line ends are spaces.
function wordText(element: XmlElement): string {
  const text = textOf(element).replaceAll(/[\n\r]/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.trim();
}

// Raised digits get their own characters, so that 'm²' and a note's mark are not read as 'm2'.
function scriptText(text: string, properties: XmlElement | undefined): string {
  if (childValue(properties, 'w:vertAlign') !== 'superscript' || !/^\d+\)?$/.test(text))
    return text;
  return raisedDigits(text);
}

function symbolText(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) ? '' : pictureFontCharacter(code);
}

function readField(reading: Reading, element: XmlElement): void {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') reading.fields.push('instruction');
  else if (type === 'end') reading.fields.pop();
  else if (type === 'separate' && reading.fields.length > 0) {
    reading.fields[reading.fields.length - 1] = 'result';
  }
}

function addText(reading: Reading, inline: Inline, raw: string, look: Look): void {
  if (raw === '' || reading.fields.includes('instruction')) return;
  const clean = cleanCharacters(raw);
  reading.removed += clean.removed;
  const run = looseRun(clean.text, {
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    size: look.size ?? reading.styles.defaultSize,
  });
  const line = inline.lines.at(-1) ?? [];
  const before = line.at(-1);
  if (
    before &&
    before.bold === run.bold &&
    before.italic === run.italic &&
    before.size === run.size
  ) {
    before.text += run.text;
  } else line.push(run);
}

// The note's number is not put into the words; it stands with the note itself.
function addNote(
  reading: Reading,
  inline: Inline,
  notes: ReadonlyMap<string, XmlElement>,
  part: XmlElement,
): void {
  const content = notes.get(part.attributes['w:id'] ?? '');
  if (content === undefined) return;
  reading.noteCount += 1;
  inline.notes.push({ mark: String(reading.noteCount), content });
}

function addDrawing(reading: Reading, inline: Inline, drawing: XmlElement): void {
  inline.boxes.push(...outermost(drawing, 'w:txbxContent'));
  const description = pictureDescription(drawing);
  if (description === null) return;
  inline.pictures.push(description === '' ? reading.drawings.chartTitle(drawing) : description);
  inline.shapes.push(...reading.drawings.diagram(drawing));
}
