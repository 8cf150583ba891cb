import { holdsPlace, placesOf } from './fill-placeholders.ts';
import { childOf, elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What makes Word take a control's text for a prompt, or for a copy of something kept elsewhere. */
const PROMPTS = new Set(['w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding']);

const hasProperty = (control: XmlElement, name: string): boolean => {
  const properties = childOf(control, 'w:sdtPr');
  return properties !== undefined && childOf(properties, name) !== undefined;
};

/** The text of a prompt is grey, and gone when one writes in it: what is filled in is neither. */
function dropPrompt(control: XmlElement): void {
  const isPrompt = hasProperty(control, 'w:showingPlcHdr');
  const properties = childOf(control, 'w:sdtPr');
  if (properties)
    properties.children = properties.children.filter(
      (node) => !isElement(node) || !PROMPTS.has(node.name),
    );
  const content = childOf(control, 'w:sdtContent');
  if (!isPrompt || !content) return;
  for (const element of elementsOf(content))
    if (element.name === 'w:rPr')
      element.children = element.children.filter((node) => !isElement(node, 'w:rStyle'));
}

/**
 * Makes a template's content controls ready to be filled, in place. The one around the place `content`
 * is taken away, since a control for a line of text may hold no headings and tables; of the others that
 * hold a place, Word would show the text as a prompt, or write over it with what it is bound to.
 */
export function openControls(root: XmlElement, content: string): void {
  const holdsContent = holdsPlace(content);
  root.children = root.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    openControls(child, content);
    if (child.name !== 'w:sdt') return [child];
    const inner = childOf(child, 'w:sdtContent');
    if (inner?.children.some((it) => isElement(it, 'w:p') && holdsContent(it)))
      return inner.children;
    if (placesOf(child).size > 0) dropPrompt(child);
    return [child];
  });
}
