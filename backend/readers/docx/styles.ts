import { child, childValue, elements, isOn, wholeNumber, type XmlElement } from './xml.ts';

/** Look of text as far as it is said; undefined where it is left to what lies below. */
export interface Look {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  hidden?: boolean | undefined;
  /** Points. */
  size?: number | undefined;
}

/** A paragraph or character style with everything it inherits. */
export interface Style {
  /** The name people see ('heading 1', 'Rubrik 1', 'toc 2'). */
  name: string;
  look: Look;
  /** 1–9; null when the style is no heading. */
  headingLevel: number | null;
  numberingId: string | null;
  numberingLevel: number | null;
}

/** The file's styles. */
export interface Styles {
  style: (id: string | undefined) => Style | null;
  /** The style of a paragraph that names none. */
  defaultParagraph: Style | null;
  defaultSize: number | null;
  language: string | null;
}

/** basedOn chains are a few steps; longer ones are loops. */
const MAX_CHAIN = 40;
/** outlineLvl 9 means body text (ECMA-376 17.3.1.20). */
const BODY_LEVEL = 9;
const HEADING_NAME = /^(?:heading|rubrik|überschrift|titre|overskrift)\s*([1-9])$/i;
const CONTENTS_HEADING = /^(?:toc heading|innehållsförteckningsrubrik)$/i;

/** Reads styles.xml; a file without one has no styles. */
export function readStyles(root: XmlElement | null): Styles {
  const raw = new Map<string, XmlElement>();
  for (const element of elements(root)) {
    if (element.name === 'w:style') raw.set(element.attributes['w:styleId'] ?? '', element);
  }
  const resolved = new Map<string, Style>();
  const style = (id: string | undefined): Style | null => {
    if (id === undefined || !raw.has(id)) return null;
    const known = resolved.get(id) ?? resolveStyle(raw, id);
    resolved.set(id, known);
    return known;
  };
  const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const normal = [...raw].find(
    ([, s]) => s.attributes['w:type'] === 'paragraph' && isTrue(s.attributes['w:default']),
  );
  return {
    style,
    defaultParagraph: style(normal?.[0]),
    defaultSize: lookOf(defaults).size ?? null,
    language: childValue(defaults, 'w:lang') ?? null,
  };
}

const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';

/** The look that run properties state themselves. */
export function lookOf(properties: XmlElement | undefined): Look {
  const halfPoints = wholeNumber(childValue(properties, 'w:sz'));
  return {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    hidden: isOn(properties, 'w:vanish'),
    size: halfPoints === undefined ? undefined : halfPoints / 2,
  };
}

/** `over` where it says something, else `under`. */
export const mergeLooks = (over: Look, under: Look): Look => ({
  bold: over.bold ?? under.bold,
  italic: over.italic ?? under.italic,
  hidden: over.hidden ?? under.hidden,
  size: over.size ?? under.size,
});

function resolveStyle(raw: ReadonlyMap<string, XmlElement>, id: string): Style {
  const chain = chainOf(raw, id);
  const own = chain[0];
  const name = childValue(own, 'w:name') ?? id;
  const numPr = chain.map((s) => child(child(s, 'w:pPr'), 'w:numPr'));
  const level = numPr.map((n) => wholeNumber(childValue(n, 'w:ilvl'))).find((n) => n !== undefined);
  return {
    name,
    look: chain.map((s) => lookOf(child(s, 'w:rPr'))).reduce(mergeLooks, {}),
    headingLevel: CONTENTS_HEADING.test(name) ? null : headingLevelOf(chain),
    numberingId: numPr.map((n) => childValue(n, 'w:numId')).find((n) => n !== undefined) ?? null,
    numberingLevel: level ?? null,
  };
}

function chainOf(raw: ReadonlyMap<string, XmlElement>, id: string): XmlElement[] {
  const chain: XmlElement[] = [];
  let at: string | undefined = id;
  while (at !== undefined && chain.length < MAX_CHAIN) {
    const style: XmlElement | undefined = raw.get(at);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    at = childValue(style, 'w:basedOn');
  }
  return chain;
}

// The outline level decides; built-in heading styles have one even where the file leaves it out.
function headingLevelOf(chain: readonly XmlElement[]): number | null {
  for (const style of chain) {
    const level = wholeNumber(childValue(child(style, 'w:pPr'), 'w:outlineLvl'));
    if (level !== undefined) return level < BODY_LEVEL ? level + 1 : null;
    const named = HEADING_NAME.exec(childValue(style, 'w:name') ?? '');
    if (named) return Number(named[1]);
  }
  return null;
}
