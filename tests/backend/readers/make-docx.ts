import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Further parts of a Word file made by hand, as the XML inside their root elements. */
export interface DocxParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  /** Relationships of the main part beyond those to the parts above. */
  relationships?: string;
  /** Whole parts by name, also instead of the made ones. */
  raw?: Record<string, Uint8Array | string>;
}

/** A Word file with the given body, put together from XML so that tests say exactly what it holds. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const named = (['styles', 'numbering', 'footnotes', 'header'] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const root = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', header: 'hdr' };
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': xml(
      `<Relationships><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': xml(
      `<Relationships>${named
        .map((name) => `<Relationship Id="${name}" Type="${TYPE}/${name}" Target="${name}.xml"/>`)
        .join('')}${parts.relationships ?? ''}</Relationships>`,
    ),
  };
  for (const name of named) {
    files[`word/${name}.xml`] = xml(
      `<w:${root[name]} ${NAMESPACES}>${parts[name]}</w:${root[name]}>`,
    );
  }
  for (const [name, content] of Object.entries(parts.raw ?? {})) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' });
}

const xml = (text: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);

/** A paragraph with one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A table cell with one paragraph. */
export const tc = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

export const tr = (cells: string, properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

export const tbl = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
