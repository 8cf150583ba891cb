import type { Report } from './report.ts';
import { XML_HEAD, xmlText } from './xml-text.ts';

/** Who the file says made it when no name is set; never a machine's or an account's name. */
const PROGRAM = 'Beredd';

/** docProps/core.xml of an Office file: title, author, subject, language; the document's own date. */
export function corePropertiesXml(report: Report): string {
  const made = `${report.date}T12:00:00Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(report.title)}</dc:title><dc:subject>${xmlText(report.subject)}</dc:subject><dc:creator>${xmlText(report.author) || PROGRAM}</dc:creator><cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified><dc:language>${report.language}</dc:language></cp:coreProperties>`;
}

/** docProps/app.xml: which program, and nothing else. */
export const APP_PROPERTIES_XML = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${PROGRAM}</Application></Properties>`;
