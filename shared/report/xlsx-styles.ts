import type { NumberCell } from './report.ts';
import { visibleText } from './safe-text.ts';
import { XML_HEAD, xmlText } from './xml-text.ts';

/** Looks of text; their place in the list is the style's number. `guarded` never becomes a formula, even when edited. */
const TEXT_LOOKS = ['plain', 'guarded', 'header', 'strong', 'figure-header'] as const;
export type TextLook = (typeof TEXT_LOOKS)[number];

/** Number formats of the program's own begin here; those below are Excel's. */
const FIRST_FORMAT = 164;
/** A unit is a word or two; a format has room for 255 signs. */
const LONGEST_UNIT = 24;

const TEXT_XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="1"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="1"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="1"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1"/></xf>',
];

function formatCode({ decimals, unit, isSigned }: Omit<NumberCell, 'kind' | 'value'>): string {
  const figure = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const word = visibleText(unit ?? '')
    .replace(/["\\\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_UNIT);
  const ending = word === '' ? '' : `" ${word}"`;
  return isSigned ? `+${figure}${ending};-${figure}${ending};${figure}${ending}` : figure + ending;
}

/** The styles of one workbook: number formats are added as cells ask for them. */
export interface XlsxStyles {
  text: (look: TextLook) => number;
  number: (cell: NumberCell, isStrong: boolean) => number;
  xml: () => string;
}

/** An empty set of styles. */
export function makeXlsxStyles(): XlsxStyles {
  const formats: string[] = [];
  const xfs = [...TEXT_XFS];
  const known = new Map<string, number>();
  const add = (code: string, isStrong: boolean): number => {
    if (!formats.includes(code)) formats.push(code);
    const format = FIRST_FORMAT + formats.indexOf(code);
    xfs.push(
      `<xf numFmtId="${format}" fontId="${isStrong ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>`,
    );
    return xfs.length - 1;
  };
  return {
    text: (look) => TEXT_LOOKS.indexOf(look),
    number: (cell, isStrong) => {
      const code = formatCode(cell);
      const key = `${isStrong} ${code}`;
      const found = known.get(key) ?? add(code, isStrong);
      known.set(key, found);
      return found;
    },
    xml: () => stylesXml(formats, xfs),
  };
}

function stylesXml(formats: readonly string[], xfs: readonly string[]): string {
  const numFmts = formats
    .map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${xmlText(code)}"/>`)
    .join('');
  const font = (bold: string) =>
    `<font>${bold}<sz val="11"/><color rgb="FF1C1A17"/><name val="Calibri"/><family val="2"/></font>`;
  return [
    `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    formats.length === 0 ? '' : `<numFmts count="${formats.length}">${numFmts}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECE8E1"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A8378"/></bottom><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
