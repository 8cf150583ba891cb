import { XML_HEAD } from './xml-text.ts';

/** The roles that a document's paragraphs and tables have; the one that others build on is first. */
export const STYLE_ROLES = [
  'body',
  'title',
  'heading1',
  'heading2',
  'heading3',
  'list',
  'quote',
  'source',
  'caption',
  'facts',
  'notice',
  'cell',
  'header',
  'footer',
  'table',
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

/** A style as we make it, and the names it may already have in a region's template. */
interface StyleDefinition {
  id: string;
  /** The name in the file; Word's own styles have English names there, whatever the menu shows. */
  name: string;
  /** Names and ids in lower case without spaces that mean the same, Swedish and English. */
  alsoKnownAs: readonly string[];
  /** What follows name and ancestor in the definition, in the schema's order. */
  inner: string;
  type: 'paragraph' | 'table';
}

const heading = (level: 1 | 2 | 3, size: number, before: number): StyleDefinition => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  alsoKnownAs: [`rubrik${level}`, `heading${level}`],
  type: 'paragraph',
  inner: `<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
});

const plain = (
  id: string,
  name: string,
  alsoKnownAs: readonly string[],
  pPr: string,
  rPr = '',
): StyleDefinition => ({
  id,
  name,
  alsoKnownAs,
  type: 'paragraph',
  inner: `<w:qFormat/><w:pPr>${pPr}</w:pPr>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}`,
});

const SMALL_GREY = '<w:color w:val="544D43"/><w:sz w:val="19"/><w:szCs w:val="19"/>';
const BAR = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="8A8378"/></w:pBdr>';
const BOX = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="6" w:space="6" w:color="8A8378"/>`)
  .join('');

const TABLE_INNER =
  '<w:uiPriority w:val="39"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="8A8378"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="8A8378"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9C2B6"/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="544D43"/></w:tcBorders></w:tcPr></w:tblStylePr>';

/** Every style a document uses. Sizes are half points, distances twentieths of a point. */
export const WORD_STYLES: Readonly<Record<StyleRole, StyleDefinition>> = {
  title: plain(
    'Title',
    'Title',
    ['title', 'rubrik', 'titel', 'dokumentrubrik'],
    '<w:keepNext/><w:suppressAutoHyphens/><w:spacing w:after="200"/>',
    '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>',
  ),
  heading1: heading(1, 28, 320),
  heading2: heading(2, 24, 260),
  heading3: heading(3, 22, 200),
  body: {
    id: 'Normal',
    name: 'Normal',
    alsoKnownAs: ['bodytext', 'brödtext', 'normal'],
    type: 'paragraph',
    inner: '<w:qFormat/>',
  },
  list: plain(
    'ListParagraph',
    'List Paragraph',
    ['listparagraph', 'liststycke'],
    '<w:spacing w:after="120"/><w:contextualSpacing/>',
  ),
  quote: plain(
    'Quote',
    'Quote',
    ['quote', 'citat'],
    `<w:keepNext/>${BAR}<w:spacing w:before="80" w:after="0"/><w:ind w:left="400" w:right="400"/>`,
    '<w:i/><w:iCs/>',
  ),
  source: plain(
    'Kalla',
    'Källa',
    ['källa', 'kalla', 'citatkälla'],
    `${BAR}<w:spacing w:after="160"/><w:ind w:left="400" w:right="400"/>`,
    SMALL_GREY,
  ),
  caption: plain(
    'Caption',
    'caption',
    ['caption', 'beskrivning', 'bildtext', 'tabelltext'],
    '<w:keepNext/><w:spacing w:before="200" w:after="60"/>',
    '<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  ),
  facts: plain('Uppgift', 'Uppgift', ['uppgift'], '<w:spacing w:after="20"/>'),
  notice: plain(
    'Obs',
    'Obs',
    ['obs'],
    `<w:pBdr>${BOX}</w:pBdr><w:spacing w:before="120" w:after="160"/><w:ind w:left="120" w:right="120"/>`,
  ),
  cell: plain(
    'Tabellcell',
    'Tabellcell',
    ['tabellcell', 'tabell'],
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  ),
  header: plain('Header', 'header', ['header', 'sidhuvud'], '<w:spacing w:after="0"/>', SMALL_GREY),
  footer: plain(
    'Footer',
    'footer',
    ['footer', 'sidfot'],
    '<w:spacing w:after="0"/><w:jc w:val="right"/>',
    SMALL_GREY,
  ),
  table: {
    id: 'Rapporttabell',
    name: 'Rapporttabell',
    alsoKnownAs: ['rapporttabell'],
    type: 'table',
    inner: TABLE_INNER,
  },
};

/** A style's definition, its ancestor named when the file has one. */
export function styleXml(role: StyleRole, id: string, basedOn: string | null): string {
  const { name, type, inner } = WORD_STYLES[role];
  const base = role === 'body' || basedOn === null ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  const isDefault = role === 'body' ? ' w:default="1"' : '';
  return `<w:style w:type="${type}"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${base}${inner}</w:style>`;
}

const FONT = 'Calibri';

/** word/styles.xml of a document without a template. */
export function stylesPartXml(language: string): string {
  const styles = STYLE_ROLES.map((role) =>
    styleXml(
      role,
      WORD_STYLES[role].id,
      WORD_STYLES[role].type === 'table' ? 'TableNormal' : 'Normal',
    ),
  );
  const tableNormal =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
  return `${XML_HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${tableNormal}${styles.join('')}</w:styles>`;
}
