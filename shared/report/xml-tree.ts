import { SaxesParser } from 'saxes';
import { XML_HEAD, xmlText } from './xml-text.ts';

/** An element as it is written, prefix and all. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** What stands in an element: elements, text, and XML of our own making that is put in as it is. */
export type XmlNode = XmlElement | { text: string } | { raw: string };

/** Deeper than any document nests; bounds what a made-up file can ask of the stack. */
const DEEPEST = 250;

/** Whether a node is an element (of that name). */
export const isElement = (node: XmlNode, name?: string): node is XmlElement =>
  'name' in node && (name === undefined || node.name === name);

class Refused extends Error {}

/** The root of an XML part; null when it is not well-formed, declares a doctype or nests too deep. */
export function parseXml(xml: string): XmlElement | null {
  const parser = new SaxesParser();
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  const refuse = (): never => {
    throw new Refused();
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) refuse();
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => open.at(-1)!.children.push({ text });
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return top.children.find((node) => isElement(node)) ?? null;
}

function nodeXml(node: XmlNode): string {
  if ('raw' in node) return node.raw;
  if ('text' in node) return xmlText(node.text);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
  const inner = node.children.map(nodeXml).join('');
  return inner === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

/** A part as text again. */
export const serializeXml = (root: XmlElement): string => XML_HEAD + nodeXml(root);

/** Every element below, and the root itself, in document order. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elementsOf(child);
}

/** The first child of that name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((node): node is XmlElement => isElement(node, name));
