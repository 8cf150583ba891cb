import type { Source, SourceLine } from '../../../shared/source/source.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { invisibleProblem, looseLine } from '../make-source.ts';
import { Unreadable } from '../read-error.ts';
import { readBody } from './body.ts';
import { drawnTexts } from './diagrams.ts';
import { readInline } from './inline.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type DocxPackage } from './open-package.ts';
import { note, type Reading } from './reading.ts';
import { readStyles } from './styles.ts';
import { child, descendants, elements, textOf, type XmlElement } from './xml.ts';

/** Separator notes have no text of their own (ECMA-376 17.18.33). */
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Reads a Word file (.docx) in its own order. Word files have no pages until they are printed. */
export function readDocx(bytes: Uint8Array): Source {
  const file = openPackage(bytes);
  const body = child(file.part(file.mainPart), 'w:body');
  if (body === undefined) throw new Unreadable('damaged');
  const reading = startReading(file);
  const blocks = readBody(reading, body);
  const furniture = readFurniture(file, reading);
  if (file.externalCount() > 0 && hasExternalContent(body)) note(reading, 'external-parts');
  return {
    format: 'docx',
    pages: [],
    blocks,
    furniture,
    ...readProperties(file, reading),
    problems: [...reading.problems.values(), ...invisibleProblem(reading.removed)],
  };
}

function startReading(file: DocxPackage): Reading {
  const related = file.relationships(file.mainPart);
  const part = (type: string): XmlElement | null => {
    const target = related.find((r) => r.type === type)?.target;
    return target === undefined ? null : file.part(target);
  };
  const styles = readStyles(part('styles'));
  return {
    styles,
    numbering: readNumbering(part('numbering'), (id) => styles.style(id)?.numberingId ?? null),
    fields: [],
    footnotes: notesOf(part('footnotes')),
    endnotes: notesOf(part('endnotes')),
    drawings: drawnTexts(file),
    noteCount: 0,
    notes: new Set(),
    removed: 0,
    problems: new Map(),
  };
}

function notesOf(root: XmlElement | null): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const element of elements(root)) {
    if (SEPARATORS.has(element.attributes['w:type'] ?? '')) continue;
    notes.set(element.attributes['w:id'] ?? '', element);
  }
  return notes;
}

// Headers and footers, once each: the first page's, the odd and the even pages' may say the same.
function readFurniture(file: DocxPackage, reading: Reading): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const { type, target } of file.relationships(file.mainPart)) {
    if (type !== 'header' && type !== 'footer') continue;
    const root = file.part(target);
    for (const element of root === null ? [] : descendants(root, 'w:p')) {
      for (const runs of readInline(reading, element, {}).lines) {
        const line = looseLine(runs);
        if (line.text.trim() !== '') lines.set(line.text, line);
      }
    }
  }
  return [...lines.values()];
}

// Links to the web are ordinary; only pictures and objects from outside are left unread.
const hasExternalContent = (body: XmlElement): boolean =>
  descendants(body, 'a:blip').some((blip) => blip.attributes['r:link'] !== undefined) ||
  descendants(body, 'v:imagedata').some((data) => data.attributes['r:href'] !== undefined) ||
  descendants(body, 'w:subDoc').length > 0;

function readProperties(file: DocxPackage, reading: Reading): Pick<Source, 'title' | 'language'> {
  const target = file.relationships('').find((r) => r.type === 'core-properties')?.target;
  const root = target === undefined ? null : file.part(target);
  const value = (name: string): string | null =>
    cleanCharacters(textOf(child(root, name))).text.trim() || null;
  return { title: value('dc:title'), language: value('dc:language') ?? reading.styles.language };
}
