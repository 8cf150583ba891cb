import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { childOf, isElement, parseXml, type XmlElement } from './xml-tree.ts';

/** The parts of a Word file, changed in place. */
export type Parts = Map<string, string | Uint8Array>;

/** Larger than any template; bounds what a made-up archive can unpack to. */
const LARGEST_FILE = 20_000_000;
const LARGEST_UNPACKED = 80_000_000;
const MOST_PARTS = 2000;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an archive; null when it is none, or one that no template is. */
export function openParts(bytes: Uint8Array): Parts | null {
  if (bytes.length > LARGEST_FILE) return null;
  let unpacked = 0;
  let count = 0;
  let isTooLarge = false;
  const allow = (entry: UnzipFileInfo): boolean => {
    unpacked += entry.originalSize;
    count += 1;
    isTooLarge ||= unpacked > LARGEST_UNPACKED || count > MOST_PARTS;
    return !isTooLarge && !entry.name.endsWith('/');
  };
  try {
    const entries = unzipSync(bytes, { filter: allow });
    return isTooLarge ? null : new Map(Object.entries(entries));
  } catch {
    // fflate throws for whatever is not a zip file; the answer is the same.
    return null;
  }
}

/** A part's text; null when it is not there. */
export function partText(parts: Parts, path: string): string | null {
  const part = parts.get(path);
  if (part === undefined) return null;
  return typeof part === 'string' ? part : strFromU8(part);
}

/** A part's root; null when it is not there or no XML. */
export function partRoot(parts: Parts, path: string): XmlElement | null {
  const text = partText(parts, path);
  return text === null ? null : parseXml(text.replace(/^\ufeff/u, ''));
}

/** 'word/document.xml' → 'word/_rels/document.xml.rels'. */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/u, '_rels/$1.rels');

/** Where a target lies, seen from the part that names it. */
export function targetPath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part, as elements of its list; none when it has no list. */
export const relationsOf = (parts: Parts, path: string): XmlElement[] =>
  (partRoot(parts, relationsPath(path))?.children ?? []).filter((node): node is XmlElement =>
    isElement(node, 'Relationship'),
  );

/** The part of a kind that a part refers to ('styles', 'numbering'); null when there is none. */
export function relatedPart(parts: Parts, path: string, kind: string): string | null {
  const found = relationsOf(parts, path).find(({ attributes }) =>
    (attributes['Type'] ?? '').endsWith(`/${kind}`),
  );
  const target = found?.attributes['Target'];
  return target === undefined ? null : targetPath(path, target);
}

const append = (
  parts: Parts,
  path: string,
  empty: string,
  entry: string,
  closing: string,
): void => {
  const text = partText(parts, path) ?? empty;
  const opened = text.replace(
    new RegExp(`<${closing}([^>]*)/>`, 'u'),
    `<${closing}$1></${closing}>`,
  );
  parts.set(
    path,
    opened.replace(`</${closing}>`, () => `${entry}</${closing}>`),
  );
};

/** Adds a part with its type, and a relationship to it from another. */
export function addPart(
  parts: Parts,
  from: string,
  part: { path: string; content: string; type: string; kind: string },
): void {
  parts.set(part.path, part.content);
  append(
    parts,
    '[Content_Types].xml',
    '',
    `<Override PartName="/${part.path}" ContentType="${part.type}"/>`,
    'Types',
  );
  append(
    parts,
    from === '' ? '_rels/.rels' : relationsPath(from),
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    `<Relationship Id="rIdBeredd${part.kind.replace(/\W/gu, '')}" Type="${part.kind.includes(':') ? part.kind : `${RELATIONS}/${part.kind}`}" Target="/${part.path}"/>`,
    'Relationships',
  );
}

/** Width of the text of the last section, twentieths of a point; a common one when it does not say. */
export function textWidthOf(body: XmlElement): number {
  const section = childOf(body, 'w:sectPr');
  const size = section && childOf(section, 'w:pgSz')?.attributes['w:w'];
  const margins = section && childOf(section, 'w:pgMar')?.attributes;
  const width = Number(size) - Number(margins?.['w:left']) - Number(margins?.['w:right']);
  return Number.isFinite(width) && width > NARROWEST_TEXT ? Math.round(width) : COMMON_TEXT;
}

/** Twentieths of a point: A4 with 2,5 cm margins, and 5 cm below which no table has room. */
const COMMON_TEXT = 9072;
const NARROWEST_TEXT = 2835;
