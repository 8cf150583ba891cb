import { childOf, elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** '{{diarienummer}}': what stands within, in small letters with single spaces. */
const PLACEHOLDER = /\{\{\s*([^{}]{1,60}?)\s*\}\}/gu;

/** The name that a placeholder goes by, however it is written. */
export const placeholderName = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** What filling asks of whoever knows the document. */
export interface PlaceholderSource {
  /** The text for a name; null leaves the placeholder as it stands. */
  textOf: (name: string) => string | null;
  /** XML that takes the place of the whole paragraph; null when the name is none of these. */
  blocksOf: (name: string) => string | null;
}

/** The texts of a paragraph's own runs, in order; a text box within has paragraphs of its own. */
function* textsOf(paragraph: XmlElement): Generator<XmlElement> {
  for (const child of paragraph.children) {
    if (!isElement(child)) continue;
    if (child.name === 'w:t') yield child;
    else if (child.name !== 'w:p') yield* textsOf(child);
  }
}

const textOf = (element: XmlElement): string =>
  element.children.map((node) => ('text' in node ? node.text : '')).join('');

function setText(element: XmlElement, text: string): void {
  element.children = [{ text }];
  element.attributes['xml:space'] = 'preserve';
}

/** Puts a text in the place of signs that may lie in several runs: the first keeps its look. */
function replaceRange(texts: readonly XmlElement[], from: number, to: number, by: string): void {
  let at = 0;
  let isPut = false;
  for (const element of texts) {
    const text = textOf(element);
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, text.length);
    at += text.length;
    if (start >= end) continue;
    setText(element, text.slice(0, start) + (isPut ? '' : by) + text.slice(end));
    isPut = true;
  }
}

const namesIn = (paragraph: XmlElement): string[] =>
  [...[...textsOf(paragraph)].map(textOf).join('').matchAll(PLACEHOLDER)].map(([, name]) =>
    placeholderName(name ?? ''),
  );

/** Whether a paragraph holds the placeholder of that name. */
export const holdsPlace =
  (name: string) =>
  (paragraph: XmlElement): boolean =>
    namesIn(paragraph).includes(name);

/** The names of all placeholders in an element's own paragraphs; one within a line is in its paragraph. */
export function placesOf(root: XmlElement): Set<string> {
  const paragraphs = [...elementsOf(root)].filter(({ name }) => name === 'w:p');
  const lines = paragraphs.length > 0 ? paragraphs : [root];
  return new Set(lines.flatMap(namesIn));
}

function blocksFor(paragraph: XmlElement, source: PlaceholderSource): string | null {
  const whole = [...textsOf(paragraph)].map(textOf).join('');
  for (const [, name] of whole.matchAll(PLACEHOLDER)) {
    const xml = source.blocksOf(placeholderName(name ?? ''));
    if (xml !== null) return xml;
  }
  return null;
}

function fillTexts(paragraph: XmlElement, source: PlaceholderSource): void {
  const texts = [...textsOf(paragraph)];
  const whole = texts.map(textOf).join('');
  // From the last to the first, so that places before stay where they are.
  for (const match of [...whole.matchAll(PLACEHOLDER)].reverse()) {
    const text = source.textOf(placeholderName(match[1] ?? ''));
    if (text !== null)
      replaceRange(texts, match.index, match.index + match[0].length, text.replace(/\s+/gu, ' '));
  }
}

/** A section's end lies in its last paragraph: the pages keep their setup. */
function sectionEnd(paragraph: XmlElement): XmlNode[] {
  const section = childOf(paragraph, 'w:pPr');
  return section && childOf(section, 'w:sectPr')
    ? [{ name: 'w:p', attributes: {}, children: [section] }]
    : [];
}

/** Fills every placeholder below an element, in place. */
export function fillPlaceholders(root: XmlElement, source: PlaceholderSource): void {
  root.children = root.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    if (child.name === 'w:p') {
      const blocks = blocksFor(child, source);
      if (blocks !== null) return [{ raw: blocks }, ...sectionEnd(child)];
      fillTexts(child, source);
    }
    fillPlaceholders(child, source);
    return [child];
  });
}
