import type { ParagraphBlock, SourceBlock } from '../../../shared/source/source.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { raisedDigits } from '../raised-digits.ts';
import { readParagraph, type ReadParagraph } from './paragraph.ts';
import { note, type Reading } from './reading.ts';
import { readTable } from './table.ts';
import { child, elements, type XmlElement } from './xml.ts';

/** Elements around blocks that change nothing. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/**
 * Reads the blocks of the document, in order. Notes stand at the end of their section, as they stand
 * at the foot of a page, so that none parts a list from its next item or a table from its heading.
 */
export function readBody(reading: Reading, body: XmlElement): SourceBlock[] {
  const placed: SourceBlock[] = [];
  let held: SourceBlock[] = [];
  for (const block of readBlocks(reading, body)) {
    if (reading.notes.has(block)) {
      held.push(block);
      continue;
    }
    if (block.kind === 'paragraph' && block.headingLevel !== null) {
      placed.push(...held);
      held = [];
    }
    placed.push(block);
  }
  return [...placed, ...held];
}

/** Reads the blocks of a body, a table cell, a text box or a note, in order. */
export function readBlocks(reading: Reading, container: XmlElement): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: ParagraphBlock | null = null;
  for (const element of blockElements(reading, container)) {
    if (element.name === 'w:tbl') {
      blocks.push(...readTable(reading, element, readBlocks));
      open = null;
      continue;
    }
    const read = readParagraph(reading, element);
    if (open !== null && read.block !== null) joinLines(open, read.block);
    else if (read.block !== null) blocks.push(read.block);
    open = read.joinsNext ? (open ?? read.block) : null;
    blocks.push(...attachments(reading, read));
  }
  return blocks;
}

// Paragraphs and tables, with everything that merely wraps them peeled off.
function blockElements(reading: Reading, container: XmlElement): XmlElement[] {
  return elements(container).flatMap((element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element];
    if (element.name === 'w:altChunk') note(reading, 'embedded-document');
    if (element.name === 'w:del' || element.name === 'w:moveFrom') note(reading, 'tracked-changes');
    if (element.name === 'mc:AlternateContent') {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      return chosen === undefined ? [] : blockElements(reading, chosen);
    }
    return TRANSPARENT.has(element.name) ? blockElements(reading, element) : [];
  });
}

function joinLines(open: ParagraphBlock, next: ParagraphBlock): void {
  const [first, ...rest] = next.lines;
  const last = open.lines.at(-1);
  if (first === undefined || last === undefined) return;
  last.text += first.text;
  last.runs.push(...first.runs);
  open.lines.push(...rest);
}

// Pictures, text boxes and notes come right after the paragraph they hang on.
function attachments(reading: Reading, read: ReadParagraph): SourceBlock[] {
  const boxes = read.boxes.flatMap((box) => readBlocks(reading, box));
  const notes = read.notes.flatMap(({ mark, content }) =>
    readBlocks(reading, content).map((block, i) =>
      block.kind === 'paragraph' && i === 0 ? marked(block, mark) : block,
    ),
  );
  for (const block of notes) reading.notes.add(block);
  return [...read.pictures, ...boxes, ...notes];
}

// A raised number is a note's mark and no list's.
function marked(block: ParagraphBlock, mark: string): ParagraphBlock {
  const [first, ...rest] = block.lines;
  const runs = [looseRun(`${raisedDigits(mark)} `), ...(first?.runs ?? [])];
  return { ...block, lines: [looseLine(runs), ...rest] };
}
