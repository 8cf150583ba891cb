import {
  childOf,
  elementsOf,
  isElement,
  serializeXml,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';
import { XML_HEAD } from './xml-text.ts';

/** How pages turn within a file: what ends a run of upright pages, and of turned ones. */
export interface WordSections {
  /** Ends the first run, which may have a first page of its own look. */
  firstEnd: string;
  uprightEnd: string;
  turnedEnd: string;
  /** Width of the text on a turned page, twentieths of a point. */
  turnedWidth: number;
}

/** A section's setup ends its last paragraph; this one is made to take no room. */
export const sectionEndXml = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;

const withoutHead = (element: XmlElement): string => serializeXml(element).slice(XML_HEAD.length);

/** A section as it goes on: its first page is not a first page, and its pages are not counted anew. */
function goingOn(section: XmlElement): XmlElement {
  const children = section.children.flatMap((node): XmlNode[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'w:titlePg' || node.name === 'w:type') return [];
    if (node.name !== 'w:pgNumType') return [node];
    const { 'w:start': _start, ...attributes } = node.attributes;
    return Object.keys(attributes).length === 0 ? [] : [{ ...node, attributes }];
  });
  return { ...section, children };
}

/** The same pages turned: their sides change places, margins stay where they are. */
function turned(section: XmlElement): XmlElement {
  const children = section.children.map((node) => {
    if (!isElement(node, 'w:pgSz')) return node;
    const { 'w:w': width = '', 'w:h': height = '' } = node.attributes;
    const attributes = { ...node.attributes, 'w:w': height, 'w:h': width, 'w:orient': 'landscape' };
    return { ...node, attributes };
  });
  return { ...section, children };
}

function turnedWidth(section: XmlElement): number {
  const height = childOf(section, 'w:pgSz')?.attributes['w:h'];
  const margins = childOf(section, 'w:pgMar')?.attributes;
  return Number(height) - Number(margins?.['w:left']) - Number(margins?.['w:right']);
}

/** The runs that can be made of a section; null when its pages are turned already or have no size. */
export function sectionsOf(section: XmlElement, uprightWidth: number): WordSections | null {
  const width = turnedWidth(section);
  if (!(width > uprightWidth)) return null;
  const next = goingOn(section);
  return {
    firstEnd: sectionEndXml(withoutHead(section)),
    uprightEnd: sectionEndXml(withoutHead(next)),
    turnedEnd: sectionEndXml(withoutHead(turned(next))),
    turnedWidth: width,
  };
}

/** Whether an element holds what ends a section before the body's last. */
const endsSection = (element: XmlElement): boolean =>
  [...elementsOf(element)].some(({ name }) => name === 'w:sectPr');

/**
 * The body's own setup, when the content is to stand on its pages: in a paragraph `isPlace` of the
 * body itself or, when there is none anywhere, at its end. Null when the place lies within a table or
 * a box, or when another section ends after it.
 */
export function sectionFor(
  body: XmlElement,
  isPlace: (paragraph: XmlElement) => boolean,
): XmlElement | null {
  const section = childOf(body, 'w:sectPr');
  const elements = body.children.filter((node) => isElement(node)).filter((it) => it !== section);
  const paragraphs = elements.flatMap((it) => [...elementsOf(it)]);
  const place = paragraphs.find((it) => it.name === 'w:p' && isPlace(it));
  if (place === undefined) return section ?? null;
  const at = elements.indexOf(place);
  const isLast = at !== -1 && !elements.slice(at).some((it) => endsSection(it));
  return isLast ? (section ?? null) : null;
}

/** Once a section has been parted, its last run is no first page. */
export function continueSection(body: XmlElement, section: XmlElement): void {
  body.children = body.children.map((node) => (node === section ? goingOn(section) : node));
}
