import { APP_PROPERTIES_XML, corePropertiesXml } from './core-properties.ts';
import type { Report, ReportBlock } from './report.ts';
import { visibleText } from './safe-text.ts';
import { textRows, TEXT_ROW_TITLES } from './text-rows.ts';
import { XML_HEAD, xmlText } from './xml-text.ts';
import { makeXlsxStyles, type XlsxStyles } from './xlsx-styles.ts';
import { sheetXml, tableSheet, textRowXml, type Sheet } from './xlsx-sheet.ts';
import { zipParts } from './zip-parts.ts';

const TEXT_SHEET = 'Dokument';
/** Characters wide: section, kind, text, source. */
const TEXT_WIDTHS = [28, 10, 90, 40];
/** Excel's rules for the name of a sheet. */
const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\']/gu;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** As many whole words as have room; a word that fills the name alone is cut. */
function cutName(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.slice(0, longest + 1).lastIndexOf(' ');
  return text.slice(0, space > longest / 2 ? space : longest).trim();
}

/** What each table is called: its caption, else the heading it stands under. */
function tableTitles(blocks: readonly ReportBlock[]): string[] {
  let heading = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text;
    return block.kind === 'table' ? [block.caption || heading] : [];
  });
}

/** Names that Excel takes: cut, without its signs, each one once whatever the capitals. */
function sheetNames(captions: readonly string[]): string[] {
  const taken = new Set([TEXT_SHEET.toLowerCase(), 'history']);
  return captions.map((caption, index) => {
    const bare = visibleText(caption).replace(FORBIDDEN_IN_NAME, ' ').replace(/\s+/gu, ' ').trim();
    const fallback = `Tabell ${index + 1}`;
    let name = cutName(bare, LONGEST_NAME) || fallback;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const ending = ` ${count}`;
      name = `${cutName(bare || fallback, LONGEST_NAME - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function textSheet(report: Report, names: readonly string[], styles: XlsxStyles): Sheet {
  let tablesSoFar = 0;
  const rows = textRows(report).map(({ section, kind, text, source }, index) => {
    // A table is on a sheet of its own; its row says which.
    const where = kind === 'Tabell' ? `Blad: ${names[tablesSoFar++] ?? ''}` : source;
    return textRowXml([section, kind, text, where], index + 2, [], { styles, widths: TEXT_WIDTHS });
  });
  const looks = TEXT_WIDTHS.map(() => 'header' as const);
  const header = textRowXml(TEXT_ROW_TITLES, 1, looks, { styles, widths: TEXT_WIDTHS });
  return {
    name: TEXT_SHEET,
    widths: TEXT_WIDTHS,
    rows: [header, ...rows],
    merged: [],
  };
}

function contentTypesXml(sheets: readonly Sheet[]): string {
  const parts = sheets
    .map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
    )
    .join('');
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${parts}<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;
}

const ROOT_RELATIONS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${RELATIONS}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets
    .map(
      ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join('');
  const titles = sheets
    .map(
      ({ name }, at) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${xmlText(name)}'!$1:$1</definedName>`,
    )
    .join('');
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets><definedNames>${titles}</definedNames></workbook>`;
}

function workbookRelationsXml(sheets: readonly Sheet[]): string {
  const list = sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;
}

/**
 * The document as an Excel workbook: the running text on the first sheet, each table on its own with
 * numbers as numbers. Nothing of the content is a formula, a link or a macro.
 */
export function reportXlsx(report: Report): Uint8Array {
  const styles = makeXlsxStyles();
  const tables = report.blocks.filter((block) => block.kind === 'table');
  const names = sheetNames(tableTitles(report.blocks));
  const sheets = [
    textSheet(report, names, styles),
    ...tables.map((block, at) => tableSheet(names[at] ?? '', block, styles)),
  ];
  return zipParts(
    new Map([
      ['[Content_Types].xml', contentTypesXml(sheets)],
      ['_rels/.rels', ROOT_RELATIONS],
      ['docProps/core.xml', corePropertiesXml(report)],
      ['docProps/app.xml', APP_PROPERTIES_XML],
      ['xl/workbook.xml', workbookXml(sheets)],
      ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets)],
      ['xl/styles.xml', styles.xml()],
      ...sheets.map(
        (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, report.title)] as const,
      ),
    ]),
  );
}
