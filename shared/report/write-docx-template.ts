import { APP_PROPERTIES_XML, corePropertiesXml } from './core-properties.ts';
import { fillPlaceholders, holdsPlace, placesOf } from './fill-placeholders.ts';
import type { Report } from './report.ts';
import { openControls } from './template-controls.ts';
import { CONTENT, Filler, unplacedFacts } from './template-filler.ts';
import { templateLists } from './template-lists.ts';
import { addNumbering, adoptStyles, freeNumbers } from './template-styles.ts';
import { blocksXml, factsXml, headXml, type HeadContext } from './word-body.ts';
import { makeWordNumbering } from './word-numbering.ts';
import {
  addPart,
  openParts,
  partRoot,
  partText,
  relatedPart,
  relationsOf,
  relationsPath,
  targetPath,
  textWidthOf,
  type Parts,
} from './word-package.ts';
import { continueSection, sectionFor, sectionsOf } from './word-sections.ts';
import { childOf, elementsOf, isElement, serializeXml, type XmlElement } from './xml-tree.ts';
import { XML_HEAD } from './xml-text.ts';
import { zipParts } from './zip-parts.ts';

/** The document in the template, and what the writer wants to know; or why it could not be made. */
export type TemplateResult =
  { ok: true; bytes: Uint8Array; findings: string[] } | { ok: false; message: string };

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_KIND =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
/** Relationships that lead out of the file: an address to follow is fine, what is fetched is not. */
const HARMLESS = /\/(?:hyperlink|attachedTemplate)$/u;

const refused = (message: string): TemplateResult => ({ ok: false, message });

const UNREADABLE =
  'Mallen gick inte att läsa. Öppna den i Word, spara den som Word-dokument (.docx) och försök igen.';

/** What a template must not hold, in words for whoever chose it; null when it holds none of it. */
function objection(parts: Parts): string | null {
  const names = [...parts.keys()];
  if (names.some((name) => /vbaProject|vbaData/iu.test(name)))
    return 'Mallen innehåller makron. Spara den utan makron (.dotx eller .docx) och försök igen.';
  const fetches = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => partRoot(parts, name)?.children ?? [])
    .some(
      (node) =>
        isElement(node) &&
        node.attributes['TargetMode'] === 'External' &&
        !HARMLESS.test(node.attributes['Type'] ?? ''),
    );
  return fetches
    ? 'Mallen hämtar något utifrån, till exempel en bild på en server. Lägg in bilden i mallen och försök igen.'
    : null;
}

/** A part of a kind, made when the template has none. */
function ensurePart(parts: Parts, main: string, kind: 'styles' | 'numbering'): string {
  const found = relatedPart(parts, main, kind);
  if (found !== null && parts.has(found)) return found;
  const path = `word/beredd-${kind}.xml`;
  const content = `${XML_HEAD}<w:${kind} xmlns:w="${W}"></w:${kind}>`;
  addPart(parts, main, { path, content, type: `${WORD}.${kind}+xml`, kind });
  return path;
}

/** A template's own properties name people and machines: they are replaced. */
function setProperties(parts: Parts, report: Report): void {
  const core = [...parts.keys()].find((name) => /^docProps\/core\.xml$/iu.test(name));
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const content = corePropertiesXml(report);
  if (core === undefined)
    addPart(parts, '', { path: 'docProps/core.xml', content, type, kind: CORE_KIND });
  else parts.set(core, content);
  if (parts.has('docProps/app.xml')) parts.set('docProps/app.xml', APP_PROPERTIES_XML);
}

/** The template that a template is based on is a path on somebody's computer, or an address. */
function dropAttachedTemplate(parts: Parts, main: string): void {
  const settings = relatedPart(parts, main, 'settings');
  const root = settings === null ? null : partRoot(parts, settings);
  if (settings === null || root === null) return;
  root.children = root.children.filter((node) => !isElement(node, 'w:attachedTemplate'));
  parts.set(settings, serializeXml(root));
  const list = partRoot(parts, relationsPath(settings));
  if (list === null) return;
  list.children = list.children.filter(
    (node) => !isElement(node) || !(node.attributes['Type'] ?? '').endsWith('/attachedTemplate'),
  );
  parts.set(relationsPath(settings), serializeXml(list));
}

/** What the main part of a template is called, also of one that could hold macros and holds none. */
const TEMPLATE_TYPES = [
  `${WORD}.template.main+xml`,
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
];

/** A .dotx or .docm is one by its type alone, and Word opens neither under the name .docx. */
function asDocument(parts: Parts): void {
  const types = partText(parts, '[Content_Types].xml') ?? '';
  const asDocx = (text: string, type: string) => text.replaceAll(type, `${WORD}.document.main+xml`);
  parts.set('[Content_Types].xml', TEMPLATE_TYPES.reduce(asDocx, types));
}

interface Opened {
  parts: Parts;
  main: string;
  root: XmlElement;
  body: XmlElement;
}

/** Headers, footers and notes have places too. */
function partsAround({ parts, main }: Opened): { path: string; root: XmlElement }[] {
  const kinds = /\/(?:header|footer|footnotes|endnotes)$/u;
  return relationsOf(parts, main)
    .filter(({ attributes }) => kinds.test(attributes['Type'] ?? ''))
    .flatMap(({ attributes }) => {
      const path = targetPath(main, attributes['Target'] ?? '');
      const root = partRoot(parts, path);
      return root === null ? [] : [{ path, root }];
    });
}

function fillAround(opened: Opened, filler: Filler): void {
  filler.isInBody = false;
  for (const { path, root } of partsAround(opened)) {
    openControls(root, CONTENT);
    fillPlaceholders(root, filler);
    opened.parts.set(path, serializeXml(root));
  }
}

/** Title and facts that the template has no places for. */
function missingHead(report: Report, opened: Opened, context: HeadContext): string {
  const own = placesOf(opened.body);
  const places = new Set(
    [own, ...partsAround(opened).map(({ root }) => placesOf(root))].flatMap((it) => [...it]),
  );
  const facts = unplacedFacts(report.facts, places);
  return own.has('rubrik') ? factsXml(facts, context) : headXml({ ...report, facts }, context);
}

/** Text without a place of its own goes last, before the setup of the last pages. */
function appendToBody(body: XmlElement, xml: string): void {
  const section = body.children.findLastIndex((node) => isElement(node, 'w:sectPr'));
  body.children.splice(section === -1 ? body.children.length : section, 0, { raw: xml });
}

function firstBookmark(root: XmlElement): number {
  const ids = [...elementsOf(root)]
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => Number(attributes['w:id']))
    .filter((id) => Number.isSafeInteger(id));
  return ids.reduce((most, id) => Math.max(most, id), 0) + 1;
}

function openTemplate(bytes: Uint8Array): Opened | string {
  const parts = openParts(bytes);
  if (parts === null || !parts.has('[Content_Types].xml')) return UNREADABLE;
  const objected = objection(parts);
  if (objected !== null) return objected;
  const found = relationsOf(parts, '').length > 0 ? relatedPart(parts, '', 'officeDocument') : null;
  const main = found ?? 'word/document.xml';
  const root = partRoot(parts, main);
  if (root?.attributes['xmlns:w'] === STRICT)
    return 'Mallen är sparad som ”Strikt Open XML”. Spara den som vanligt Word-dokument (.docx) och försök igen.';
  const body = root && childOf(root, 'w:body');
  if (!root || !body || root.attributes['xmlns:w'] !== W) return UNREADABLE;
  return { parts, main, root, body };
}

/**
 * The document in the region's own Word template (.docx or .dotx): its styles, header, footer and page
 * setup are kept, its places ({{rubrik}}, {{diarienummer}}, {{innehåll}} …) filled. What the template
 * lacks of styles is added. A template that cannot be used gives a message, never an exception.
 */
export function reportDocxFromTemplate(report: Report, template: Uint8Array): TemplateResult {
  const opened = openTemplate(template);
  if (typeof opened === 'string') return refused(opened);
  const { parts, main, root, body } = opened;
  const stylesPath = ensurePart(parts, main, 'styles');
  const numberingPath = ensurePart(parts, main, 'numbering');
  const styles = partRoot(parts, stylesPath);
  const lists = partRoot(parts, numberingPath);
  if (styles === null || lists === null) return refused(UNREADABLE);
  const numbering = makeWordNumbering(freeNumbers(lists), templateLists(styles, lists));
  openControls(body, CONTENT);
  const textWidth = textWidthOf(body);
  const section = sectionFor(body, holdsPlace(CONTENT));
  const sections = section && sectionsOf(section, textWidth);
  const context = {
    styleId: adoptStyles(styles),
    numbering,
    textWidth,
    sections,
    firstBookmark: firstBookmark(root),
    isTemplate: true,
  };
  const { xml, hasTurned, endsTurned } = blocksXml(report, context);
  const blocks = endsTurned && sections ? xml + sections.turnedEnd : xml;
  if (hasTurned && section) continueSection(body, section);
  const content = missingHead(report, opened, context) + blocks;
  const filler = new Filler(report, content);
  fillPlaceholders(body, filler);
  if (!filler.filled.has(CONTENT)) appendToBody(body, content);
  fillAround(opened, filler);
  addNumbering(lists, numbering);
  parts.set(main, serializeXml(root));
  parts.set(stylesPath, serializeXml(styles));
  parts.set(numberingPath, serializeXml(lists));
  dropAttachedTemplate(parts, main);
  setProperties(parts, report);
  asDocument(parts);
  return { ok: true, bytes: zipParts(parts), findings: filler.findings() };
}
