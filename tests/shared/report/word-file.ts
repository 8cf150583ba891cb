import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../../shared/report/xml-tree.ts';
import type { XmlElement } from '../../../shared/report/xml-tree.ts';

/** The parts of an Office file as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

/** The children that the schema orders, in its order (ECMA-376 part 1, wml.xsd). */
const ORDERS: Record<string, string> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr': 'rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u vertAlign lang',
  'w:tblPr':
    'tblStyle tblStyleRowBandSize tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd vAlign',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:tr': 'trPr tc',
  'w:sectPr': 'headerReference footerReference type pgSz pgMar pgNumType cols titlePg',
  'w:style':
    'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt suff lvlText lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl lvl',
  'w:numbering': 'abstractNum num',
  'w:pBdr': 'top left bottom right between',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:styles': 'docDefaults latentStyles style',
};

/** Where a part breaks the schema's order or holds what it does not know; [] when nowhere. */
export function disorderIn(xml: string): string[] {
  const root = parseXml(xml);
  if (root === null) return ['not well-formed'];
  const found: string[] = [];
  const bookmarks = new Set<string>();
  const walk = (element: XmlElement): void => {
    const children = element.children.filter((node) => 'name' in node);
    const id = element.name === 'w:bookmarkStart' ? (element.attributes['w:id'] ?? '') : null;
    if (id !== null && bookmarks.has(id)) found.push(`two bookmarks of the number ${id}`);
    if (id !== null) bookmarks.add(id);
    if (element.name === 'w:tc' && children.at(-1)?.name !== 'w:p')
      found.push('a cell that does not end in a paragraph');
    const order = ORDERS[element.name]?.split(' ');
    const places = children.map(({ name }) => order?.indexOf(name.slice(2)) ?? 0);
    if (order !== undefined) {
      if (places.includes(-1))
        found.push(`${element.name}: ${children.map((c) => c.name).join(' ')}`);
      if (places.some((place, at) => at > 0 && place < places[at - 1]!))
        found.push(`${element.name} in order ${children.map((c) => c.name).join(' ')}`);
    }
    children.forEach(walk);
  };
  walk(root);
  return found;
}
