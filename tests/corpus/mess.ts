import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word file as it looks after years of use: runs cut in pieces, content controls around
 * paragraphs and rows, tracked changes that are not accepted, comments, bookmarks, soft hyphens.
 * What a reader sees on the page is the same.
 */
export function messedUp(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const xml = strFromU8(files['word/document.xml']!);
  files['word/document.xml'] = strToU8(withControls(withChanges(inPieces(xml))));
  return zipSync(files);
}

const RUN =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]{12,})<\/w:t><\/w:r>/gsu;

// Word cuts runs where the language, the proofing or the author changed.
function inPieces(xml: string): string {
  let count = 0;
  return xml.replace(RUN, (_whole, properties: string | undefined, text: string) => {
    const look = properties ?? '';
    const at = cutPlace(text);
    const soft = count++ % 3 === 0 ? '<w:softHyphen/>' : '';
    const run = (part: string, before = ''): string =>
      `<w:r>${look}${before}<w:t xml:space="preserve">${part}</w:t></w:r>`;
    return `${run(text.slice(0, at))}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="9${count}" w:name="b${count}"/>${run(text.slice(at), soft)}<w:bookmarkEnd w:id="9${count}"/><w:proofErr w:type="spellEnd"/>`;
  });
}

// In the middle of a word, and not within an entity.
function cutPlace(text: string): number {
  for (let at = Math.floor(text.length / 2); at < text.length - 2; at += 1)
    if (/^\p{Ll}{4}$/u.test(text.slice(at - 2, at + 2))) return at;
  return 0;
}

const by = (id: number): string =>
  `w:id="7${id}" w:author="Registrator" w:date="2025-11-03T10:00:00Z"`;

// Every fourth paragraph had words struck out, every sixth had its end inserted.
function withChanges(xml: string): string {
  let count = 0;
  return xml.replaceAll(/<\/w:r><\/w:p>/gu, () => {
    count += 1;
    if (count % 4 === 0)
      return `</w:r><w:del ${by(count)}><w:r><w:delText xml:space="preserve"> som ska utgå</w:delText></w:r></w:del></w:p>`;
    if (count % 6 === 1)
      return `</w:r><w:ins ${by(count)}><w:r><w:t xml:space="preserve"></w:t></w:r></w:ins></w:p>`;
    return '</w:r></w:p>';
  });
}

// Templates wrap paragraphs and rows in content controls.
function withControls(xml: string): string {
  const wrapped = (inner: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="Text"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  let count = 0;
  return xml
    .replaceAll(/<w:tr>(?:(?!<w:tbl>|<\/w:tr>).)*<\/w:tr>/gsu, (row) =>
      count++ % 3 === 0 ? wrapped(row) : row,
    )
    .replaceAll(/(?<=<\/w:tbl>|<\/w:p>)<w:p>(?:(?!<\/w:p>|w:sectPr).)*<\/w:p>/gsu, (paragraph) =>
      count++ % 5 === 0 ? wrapped(paragraph) : paragraph,
    );
}
