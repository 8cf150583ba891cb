import { STYLE_ROLES, styleXml, WORD_STYLES, type StyleRole } from './word-styles.ts';
import type { WordNumbering } from './word-numbering.ts';
import { childOf, elementsOf, isElement, type XmlElement } from './xml-tree.ts';

interface KnownStyle {
  id: string;
  type: string;
  isDefault: boolean;
  /** Id, name and other names, each as `plainName` has it. */
  names: string[];
}

/** 'Rubrik 1', 'rubrik1' and 'RUBRIK 1' are one name. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');

function knownStyle(style: XmlElement): KnownStyle {
  const id = style.attributes['w:styleId'] ?? '';
  const name = childOf(style, 'w:name')?.attributes['w:val'] ?? '';
  const others = (childOf(style, 'w:aliases')?.attributes['w:val'] ?? '').split(',');
  return {
    id,
    type: style.attributes['w:type'] ?? 'paragraph',
    isDefault: /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? ''),
    names: [name, id, ...others].map(plainName).filter((one) => one !== ''),
  };
}

/** The template's own style for a role, by its Word name first, then what it is called in Swedish. */
function ownStyle(role: StyleRole, known: readonly KnownStyle[]): KnownStyle | undefined {
  const { name, id, alsoKnownAs, type } = WORD_STYLES[role];
  const ofType = known.filter((style) => style.type === type && style.id !== '');
  const named = (wanted: string) => ofType.find(({ names }) => names.includes(plainName(wanted)));
  // Running text has a style of its own in many templates; what is left is the default.
  const order = role === 'body' ? alsoKnownAs : [name, id, ...alsoKnownAs];
  for (const wanted of order) {
    const found = named(wanted);
    if (found) return found;
  }
  return role === 'body' ? ofType.find(({ isDefault }) => isDefault) : undefined;
}

/**
 * Which style each role has in a template. What the template lacks is added to `styles`, built on
 * the template's default, so that its typeface and distances follow.
 */
export function adoptStyles(styles: XmlElement): (role: StyleRole) => string {
  const known = styles.children.filter((node) => isElement(node, 'w:style')).map(knownStyle);
  const taken = new Set(known.map(({ id }) => id));
  const defaultOf = (type: string) =>
    known.find((style) => style.isDefault && style.type === type)?.id ?? null;
  const ids = new Map<StyleRole, string>();
  for (const role of STYLE_ROLES) {
    const own = ownStyle(role, known);
    if (own) {
      ids.set(role, own.id);
      continue;
    }
    const { id, type } = WORD_STYLES[role];
    const free = taken.has(id) ? `${id}Beredd` : id;
    taken.add(free);
    styles.children.push({ raw: styleXml(role, free, defaultOf(type)) });
    ids.set(role, free);
  }
  return (role) => ids.get(role) ?? WORD_STYLES[role].id;
}

/** The first numbers for lists that a template does not use. */
export function freeNumbers(numbering: XmlElement): { abstract: number; instance: number } {
  const highest = (name: string, attribute: string, least: number) =>
    [...elementsOf(numbering)]
      .filter((element) => element.name === name)
      .map((element) => Number(element.attributes[attribute]))
      .filter((id) => Number.isSafeInteger(id))
      .reduce((most, id) => Math.max(most, id), least);
  return {
    abstract: highest('w:abstractNum', 'w:abstractNumId', -1) + 1,
    instance: highest('w:num', 'w:numId', 0) + 1,
  };
}

/** Adds lists to a template's own, each kind where the schema has it. */
export function addNumbering(numbering: XmlElement, added: WordNumbering): void {
  const { abstracts, instances } = added.xml();
  const { children } = numbering;
  const firstNum = children.findIndex((node) => isElement(node, 'w:num'));
  const end = children.findIndex((node) => isElement(node, 'w:numIdMacAtCleanup'));
  const last = end === -1 ? children.length : end;
  children.splice(last, 0, { raw: instances });
  children.splice(firstNum === -1 ? last : firstNum, 0, { raw: abstracts });
}
