import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LIST = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph of runs; a list of runs is a text that Word has split. */
export const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** As a Swedish Word names its styles: ids in Swedish, built-in names in English. */
export const SWEDISH =
  style('Normal', 'Normal', ' w:default="1"') +
  style('Rubrik1', 'heading 1') +
  style('Rubrik2', 'heading 2') +
  style('Brdtext', 'Brödtext') +
  style('Liststycke', 'List Paragraph') +
  style('Citat', 'Quote');

/** A template: its body, and what else differs from a common one. */
export function makeTemplate(
  body: string,
  given: {
    styles?: string;
    header?: string;
    extra?: Record<string, string>;
    isDotx?: boolean;
    settingsRels?: string;
    /** Definitions and instances of its own lists. */
    lists?: string;
    /** What ends the setup of its pages. */
    sectionEnd?: string;
  } = {},
): Uint8Array {
  const main = given.isDotx ? 'template' : 'document';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.${main}.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>${given.lists === undefined ? '' : `<Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/>`}<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/></Types>`,
    '_rels/.rels': `<Relationships ${LIST}><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${LIST}><Relationship Id="rId1" Type="${RELS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELS}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${RELS}/settings" Target="settings.xml"/>${given.lists === undefined ? '' : `<Relationship Id="rId9" Type="${RELS}/numbering" Target="numbering.xml"/>`}</Relationships>`,
    'word/_rels/settings.xml.rels':
      given.settingsRels ??
      `<Relationships ${LIST}><Relationship Id="rId1" Type="${RELS}/attachedTemplate" Target="file:///C:/Users/kontonamn/mall.dotx" TargetMode="External"/></Relationships>`,
    'word/settings.xml': `<w:settings ${W} ${R}><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="720"/></w:settings>`,
    'word/styles.xml': `<w:styles ${W}>${given.styles ?? SWEDISH}</w:styles>`,
    'word/header1.xml': `<w:hdr ${W}>${given.header ?? paragraph('Region Mälarö, {{diarie', 'nummer}}')}</w:hdr>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1700" w:bottom="1400" w:left="2300" w:header="700" w:footer="700" w:gutter="0"/>${given.sectionEnd ?? '</w:sectPr>'}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>kontonamn</dc:creator></cp:coreProperties>`,
    ...(given.lists === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${W}>${given.lists}</w:numbering>` }),
    ...given.extra,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}
