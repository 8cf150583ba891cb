import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../read-error.ts';

/** An element with its known prefix ('w:p'), whatever prefix the file itself chose. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** The prefixes that the reader asks for, by the last words of their namespaces' addresses. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/wordprocessingShape$/, 'wps'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/purl\.org\/dc\/elements/, 'dc'],
];

/**
 * Parses XML into a tree. A document type declaration is refused outright: Word writes none, and
 * it is where entity bombs and outside entities live. Too deep nesting is refused as well.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack: XmlElement[] = [root];
  const prefixes = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', (tag) => {
    learnPrefixes(prefixes, tag.attributes);
    const element = { name: known(prefixes, tag.name), attributes: tag.attributes, children: [] };
    if (prefixes.size > 0) renameAttributes(prefixes, element);
    stack.at(-1)?.children.push(element);
    stack.push(element);
    if (stack.length > LIMITS.xmlDepth) throw new Unreadable('damaged');
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (value) => stack.at(-1)?.children.push(value));
  parser.on('cdata', (value) => stack.at(-1)?.children.push(value));
  parser.write(text.startsWith('\ufeff') ? text.slice(1) : text).close();
  const [document] = root.children.filter((child) => typeof child !== 'string');
  if (document === undefined) throw new Unreadable('damaged');
  return document;
}

function refuse(): never {
  throw new Unreadable('damaged');
}

// Only prefixes that differ from the usual ones are kept; most files have none.
function learnPrefixes(prefixes: Map<string, string>, attributes: Record<string, string>): void {
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const own = name.slice('xmlns:'.length);
    const usual = PREFIXES.find(([address]) => address.test(attributes[name] ?? ''))?.[1];
    if (usual !== undefined && usual !== own) prefixes.set(own, usual);
  }
}

function known(prefixes: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(':');
  const usual = prefixes.get(colon === -1 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

function renameAttributes(prefixes: ReadonlyMap<string, string>, element: XmlElement): void {
  const renamed: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    // An attribute without a prefix has no namespace, not the default one.
    renamed[name.includes(':') ? known(prefixes, name) : name] = value;
  }
  element.attributes = renamed;
}

/** The element children, text left out. */
export const elements = (element: XmlElement | undefined | null): XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string');

/** The first child of a name. */
export const child = (
  element: XmlElement | undefined | null,
  name: string,
): XmlElement | undefined => elements(element).find((candidate) => candidate.name === name);

/** The `w:val` of the first child of a name. */
export const childValue = (
  element: XmlElement | undefined | null,
  name: string,
): string | undefined => child(element, name)?.attributes['w:val'];

/** A whole number out of an attribute; undefined when it is absent or no number. */
export function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** An on/off property (ECMA-376 17.17.4): present without a value means on; undefined when absent. */
export function isOn(properties: XmlElement | undefined | null, name: string): boolean | undefined {
  const property = child(properties, name);
  if (property === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true');
}

/** All text inside. */
export const textOf = (element: XmlElement | undefined | null): string =>
  (element?.children ?? [])
    .map((node) => (typeof node === 'string' ? node : textOf(node)))
    .join('');

/** Every element of a name inside, outermost first; what lies within a hit is searched too. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const inner of elements(element)) {
    if (inner.name === name) found.push(inner);
    found.push(...descendants(inner, name));
  }
  return found;
}

/** As `descendants`, but not searched within a hit, nor in what only repeats for older programs. */
export function outermost(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((inner) => {
    if (inner.name === name) return [inner];
    return inner.name === 'mc:Fallback' ? [] : outermost(inner, name);
  });
}
