import { APP_PROPERTIES_XML, corePropertiesXml } from './core-properties.ts';
import type { Report } from './report.ts';
import { blocksXml, headXml } from './word-body.ts';
import { makeWordNumbering, type WordNumbering } from './word-numbering.ts';
import { sectionEndXml, type WordSections } from './word-sections.ts';
import { stylesPartXml, WORD_STYLES, type StyleRole } from './word-styles.ts';
import { paragraphXml, runsXml } from './word-text.ts';
import { XML_HEAD } from './xml-text.ts';
import { zipParts } from './zip-parts.ts';

/** A4 in twentieths of a point, with 2,5 cm margins. */
const PAGE = { width: 11_906, height: 16_838, margin: 1417, edge: 708 };
const TEXT_WIDTH = PAGE.width - PAGE.margin * 2;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}"`;

const PARTS = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['header1', 'header'],
  ['footer1', 'footer'],
  // The first page's own: it says the document's title large, and needs it in no header.
  ['header2', 'header'],
  ['footer2', 'footer'],
] as const;

const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${PARTS.map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const ROOT_RELATIONS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${R}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

/** Everything that the document itself refers to; a part's place in the list gives its number. */
const RELATED = PARTS.slice(1);

const DOCUMENT_RELATIONS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${RELATED.map(
  ([file, type], at) =>
    `<Relationship Id="rId${at + 1}" Type="${R}/${type}" Target="${file}.xml"/>`,
).join('')}</Relationships>`;

const relationOf = (part: (typeof RELATED)[number][0]): string =>
  `rId${RELATED.findIndex(([file]) => file === part) + 1}`;

const settingsXml = (language: string): string =>
  `${XML_HEAD}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>`;

const styleId = (role: StyleRole): string => WORD_STYLES[role].id;

const fieldXml = (name: 'PAGE' | 'NUMPAGES'): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

function headerXml(title: string): string {
  const text = runsXml([{ text: title.replace(/\s+/gu, ' ') }], new Set());
  return `${XML_HEAD}<w:hdr ${NAMESPACES}>${paragraphXml(styleId('header'), text)}</w:hdr>`;
}

function footerXml(): string {
  const sign = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const number = `${sign('Sida ')}${fieldXml('PAGE')}${sign(' (')}${fieldXml('NUMPAGES')}${sign(')')}`;
  return `${XML_HEAD}<w:ftr ${NAMESPACES}>${paragraphXml(styleId('footer'), number)}</w:ftr>`;
}

const HEADER = `<w:headerReference w:type="default" r:id="${relationOf('header1')}"/>`;
const FOOTER = `<w:footerReference w:type="default" r:id="${relationOf('footer1')}"/>`;
const FIRST_HEADER = `<w:headerReference w:type="first" r:id="${relationOf('header2')}"/>`;
const FIRST_FOOTER = `<w:footerReference w:type="first" r:id="${relationOf('footer2')}"/>`;

/** A section's setup; a turned page is as high as an upright one is wide. */
function sectionXml(isTurned: boolean, isFirst: boolean): string {
  const { width, height, margin, edge } = PAGE;
  const size = isTurned
    ? `w:w="${height}" w:h="${width}" w:orient="landscape"`
    : `w:w="${width}" w:h="${height}"`;
  const ends = isFirst ? HEADER + FIRST_HEADER + FOOTER + FIRST_FOOTER : HEADER + FOOTER;
  const margins = `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="${edge}" w:footer="${edge}" w:gutter="0"/>`;
  return `<w:sectPr>${ends}<w:pgSz ${size}/>${margins}${isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

const SECTIONS: WordSections = {
  firstEnd: sectionEndXml(sectionXml(false, true)),
  uprightEnd: sectionEndXml(sectionXml(false, false)),
  turnedEnd: sectionEndXml(sectionXml(true, false)),
  turnedWidth: PAGE.height - PAGE.margin * 2,
};

function documentXml(report: Report, numbering: WordNumbering): string {
  const sections = SECTIONS;
  const context = { styleId, numbering, textWidth: TEXT_WIDTH, sections, firstBookmark: 1 };
  const { xml, hasTurned, endsTurned } = blocksXml(report, context);
  return `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${headXml(report, context)}${xml}${sectionXml(endsTurned, !hasTurned)}</w:body></w:document>`;
}

/**
 * The document as a Word file: real heading, list, quotation and table styles, page numbers, language
 * sv-SE; no name of a machine or account in its properties. The same report gives the same bytes.
 */
export function reportDocx(report: Report): Uint8Array {
  const numbering = makeWordNumbering({ abstract: 0, instance: 1 });
  const document = documentXml(report, numbering);
  const { abstracts, instances } = numbering.xml();
  return zipParts(
    new Map([
      ['[Content_Types].xml', CONTENT_TYPES],
      ['_rels/.rels', ROOT_RELATIONS],
      ['docProps/core.xml', corePropertiesXml(report)],
      ['docProps/app.xml', APP_PROPERTIES_XML],
      ['word/document.xml', document],
      ['word/_rels/document.xml.rels', DOCUMENT_RELATIONS],
      ['word/styles.xml', stylesPartXml(report.language)],
      [
        'word/numbering.xml',
        `${XML_HEAD}<w:numbering ${NAMESPACES}>${abstracts}${instances}</w:numbering>`,
      ],
      ['word/settings.xml', settingsXml(report.language)],
      ['word/header1.xml', headerXml(report.title)],
      ['word/footer1.xml', footerXml()],
      ['word/header2.xml', headerXml('')],
      ['word/footer2.xml', footerXml()],
    ]),
  );
}
