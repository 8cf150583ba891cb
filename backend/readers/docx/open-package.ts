import { unzipSync, type UnzipFileInfo } from 'fflate';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../read-error.ts';
import { notSupported } from '../refuse.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** A relationship inside the file. External ones are left out: nothing outside is ever fetched. */
export interface Relationship {
  id: string;
  /** The last word of the type's address: 'styles', 'header', 'image' … */
  type: string;
  /** Name of the part it points at, from the package's root. */
  target: string;
}

/** An opened Word file. Parts are inflated when asked for, within limits. */
export interface DocxPackage {
  /** Name of the part with the text. */
  mainPart: string;
  /** A part as XML; null when there is none of that name. */
  part: (name: string) => XmlElement | null;
  /** The internal relationships of a part ('' for those of the package itself). */
  relationships: (part: string) => Relationship[];
  /** How many relationships pointed outside the file, so far. */
  externalCount: () => number;
}

const MEBIBYTE = 1024 * 1024;

/** Opens a ZIP file that should be a Word document; refuses what is something else. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  // Bit 0 of the first entry's flags: encrypted (APPNOTE.TXT 4.4.4).
  if (((bytes[6] ?? 0) & 1) === 1) throw new Unreadable('encrypted');
  const names = listNames(bytes);
  refuseOthers(names);
  const state: OpenState = { bytes, inflated: 0, external: 0, parts: new Map() };
  const relationships = (part: string): Relationship[] => readRelationships(state, part);
  const main = relationships('').find((r) => r.type === 'officeDocument')?.target;
  return {
    mainPart: main ?? 'word/document.xml',
    part: (name) => readPart(state, name),
    relationships,
    externalCount: () => state.external,
  };
}

interface OpenState {
  bytes: Uint8Array;
  inflated: number;
  external: number;
  parts: Map<string, XmlElement | null>;
}

function listNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  unzip(bytes, (file) => {
    names.add(file.name);
    if (names.size > LIMITS.zipEntries) throw new Unreadable('too-large');
    return false;
  });
  return names;
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged');
  }
}

function refuseOthers(names: ReadonlySet<string>): void {
  if (names.has('word/document.xml') || names.has('_rels/.rels')) {
    if (names.has('xl/workbook.xml')) throw notSupported('en Excelfil');
    if (names.has('ppt/presentation.xml')) throw notSupported('en Powerpointfil');
    return;
  }
  if (names.has('mimetype') && names.has('content.xml')) throw notSupported('en OpenDocument-fil');
  throw notSupported('ett komprimerat arkiv (zip)');
}

function readPart(state: OpenState, name: string): XmlElement | null {
  const known = state.parts.get(name);
  if (known !== undefined) return known;
  const bytes = inflate(state, name);
  const part = bytes === null ? null : parseXml(decodeXml(bytes));
  state.parts.set(name, part);
  return part;
}

function inflate(state: OpenState, name: string): Uint8Array | null {
  const files = unzip(state.bytes, (file) => {
    if (file.name !== name) return false;
    refuseBomb(file, state);
    return true;
  });
  // A part may be asked for by a name that every object knows: 'constructor'.
  const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
  if (bytes === undefined) return null;
  state.inflated += bytes.length;
  return bytes;
}

// The declared size decides before anything is inflated, and bounds what fflate writes.
function refuseBomb(file: UnzipFileInfo, state: OpenState): void {
  const isBomb =
    file.originalSize > LIMITS.partBytes ||
    state.inflated + file.originalSize > LIMITS.packageBytes ||
    (file.originalSize > MEBIBYTE && file.originalSize > file.size * LIMITS.inflateRatio);
  if (isBomb) throw new Unreadable('too-large');
}

function decodeXml(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = isWide ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function readRelationships(state: OpenState, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const root = readPart(state, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  for (const child of root?.children ?? []) {
    if (typeof child === 'string') continue;
    if (child.attributes.TargetMode === 'External') {
      state.external += 1;
      continue;
    }
    found.push({
      id: child.attributes.Id ?? '',
      type: (child.attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolveTarget(folder, child.attributes.Target ?? ''),
    });
  }
  return found;
}

// A name within the ZIP, never a path on the disk: '..' only climbs to the package's root.
function resolveTarget(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
