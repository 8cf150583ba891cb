import type { Span } from './report.ts';
import { visibleText } from './safe-text.ts';
import type { StyleRole } from './word-styles.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { WordSections } from './word-sections.ts';
import { xmlText } from './xml-text.ts';

/** What writing needs to know of the file it writes into. */
export interface WordContext {
  styleId: (role: StyleRole) => string;
  numbering: WordNumbering;
  anchors: ReadonlySet<string>;
  /** Width of the text, twentieths of a point. */
  textWidth: number;
  /** How pages are turned for what is wide; null where they cannot be. */
  sections: WordSections | null;
  /** Whether the styles are somebody else's: they may number headings. */
  isTemplate?: boolean;
  /** The first number free for bookmarks. */
  firstBookmark: number;
}

const LINK_COLOR = '0B4A8F';

function textXml(text: string): string {
  return visibleText(text.replace(/\r\n?/gu, '\n'))
    .split('\n')
    .map((line, at) => {
      const pieces = line
        .split('\t')
        .map((piece) => `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`);
      return (at > 0 ? '<w:br/>' : '') + pieces.join('<w:tab/>');
    })
    .join('');
}

/** A run in one look; properties in the schema's order. A text is always text, never a field. */
function runXml(span: Span, isLink: boolean): string {
  const look = [
    span.bold ? '<w:b/><w:bCs/>' : '',
    span.italic ? '<w:i/><w:iCs/>' : '',
    span.mark === 'delete' ? '<w:strike/>' : '',
    isLink ? `<w:color w:val="${LINK_COLOR}"/>` : '',
    span.mark === 'insert' || isLink ? '<w:u w:val="single"/>' : '',
  ].join('');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${textXml(span.text)}</w:r>`;
}

/** Spans as runs; an internal link leads to the bookmark of its heading. */
export function runsXml(spans: readonly Span[], anchors: ReadonlySet<string>): string {
  return spans
    .map((span) =>
      span.link !== undefined && anchors.has(span.link)
        ? `<w:hyperlink w:anchor="${xmlText(span.link)}" w:history="1">${runXml(span, true)}</w:hyperlink>`
        : runXml(span, false),
    )
    .join('');
}

/** A paragraph in a style; `more` are further properties, in the schema's order after the style. */
export const paragraphXml = (styleId: string, inner: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${more}</w:pPr>${inner}</w:p>`;
