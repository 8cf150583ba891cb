import { plainName } from './template-styles.ts';
import type { TemplateLists } from './word-numbering.ts';
import { childOf, isElement, type XmlElement } from './xml-tree.ts';

/** What Word calls its list styles, in a file and in a Swedish menu. */
const POINTS = ['List Bullet', 'Punktlista'];
const COUNTED = ['List Number', 'Numrerad lista'];

interface ListStyle {
  styleId: string;
  /** The definition that the style's numbers or points follow. */
  abstract: number;
}

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  parent && childOf(parent, name)?.attributes['w:val'];

/** The definition that an instance of a list follows; null when the template has no such instance. */
function abstractOf(numbering: XmlElement, instance: string): number | null {
  const found = numbering.children.find(
    (node) => isElement(node, 'w:num') && node.attributes['w:numId'] === instance,
  );
  const abstract = found && isElement(found) ? valueOf(found, 'w:abstractNumId') : undefined;
  return abstract === undefined || !/^\d+$/u.test(abstract) ? null : Number(abstract);
}

function listStyle(
  styles: readonly XmlElement[],
  numbering: XmlElement,
  names: readonly string[],
): ListStyle | null {
  for (const name of names) {
    const style = styles.find((it) => plainName(valueOf(it, 'w:name') ?? '') === plainName(name));
    const properties = style && childOf(style, 'w:pPr');
    const instance = valueOf(properties && childOf(properties, 'w:numPr'), 'w:numId');
    const abstract = instance === undefined ? null : abstractOf(numbering, instance);
    const styleId = style?.attributes['w:styleId'] ?? '';
    if (abstract !== null && styleId !== '') return { styleId, abstract };
  }
  return null;
}

/** The template's own list styles; one that numbers or points nothing by itself is passed over. */
export function templateLists(styles: XmlElement, numbering: XmlElement): TemplateLists {
  const paragraphs = styles.children
    .filter((node) => isElement(node, 'w:style'))
    .filter((style) => (style.attributes['w:type'] ?? 'paragraph') === 'paragraph');
  return {
    points: listStyle(paragraphs, numbering, POINTS),
    counted: listStyle(paragraphs, numbering, COUNTED),
  };
}
