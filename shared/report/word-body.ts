import { assertNever } from '../text/assert-never.ts';
import { anchorsOf } from './anchors.ts';
import type { Fact, Report, ReportBlock, Span } from './report.ts';
import type { StyleRole } from './word-styles.ts';
import { tableXml } from './word-table.ts';
import { xmlText } from './xml-text.ts';
import { paragraphXml, runsXml, type WordContext } from './word-text.ts';

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

/** Writes blocks one after the other; knows which bookmark comes next. */
class BodyWriter {
  readonly #context: WordContext;
  #bookmark: number;

  constructor(context: WordContext) {
    this.#context = context;
    this.#bookmark = context.firstBookmark;
  }

  block(block: ReportBlock): string {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return this.#spans('body', block.spans);
      case 'list': {
        const instance = this.#context.numbering.instanceOf(block.isOrdered === true);
        const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${instance}"/></w:numPr>`;
        return block.items.map((item) => this.#spans('list', item, number)).join('');
      }
      case 'quote':
        return this.#spans('quote', block.spans) + this.#spans('source', [{ text: block.source }]);
      case 'table':
        return tableXml(block, this.#context);
      case 'facts':
        return this.facts(block.facts);
      case 'notice':
        return this.#spans('notice', block.spans);
      case 'page-break':
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      default:
        return assertNever(block);
    }
  }

  facts(facts: readonly Fact[]): string {
    return facts
      .map(({ label, value }) =>
        this.#spans('facts', [{ text: `${label}: `, bold: true }, { text: value }]),
      )
      .join('');
  }

  #heading(block: Extract<ReportBlock, { kind: 'heading' }>): string {
    const text = runsXml([{ text: block.text }], this.#context.anchors);
    const styleId = this.#context.styleId(HEADINGS[block.level]);
    if (block.anchor === undefined) return paragraphXml(styleId, text);
    const id = this.#bookmark++;
    const start = `<w:bookmarkStart w:id="${id}" w:name="${xmlText(block.anchor)}"/>`;
    return paragraphXml(styleId, `${start}${text}<w:bookmarkEnd w:id="${id}"/>`);
  }

  #spans(role: StyleRole, spans: readonly Span[], more = ''): string {
    return paragraphXml(this.#context.styleId(role), runsXml(spans, this.#context.anchors), more);
  }
}

/** The blocks as paragraphs and tables, without title and head. */
export function blocksXml(report: Report, context: Omit<WordContext, 'anchors'>): string {
  const writer = new BodyWriter({ ...context, anchors: anchorsOf(report) });
  return report.blocks.map((block) => writer.block(block)).join('');
}

/** Title and head, for a document whose template has no place of its own for them. */
export function headXml(report: Report, context: Omit<WordContext, 'anchors'>): string {
  const writer = new BodyWriter({ ...context, anchors: new Set() });
  const title = paragraphXml(
    context.styleId('title'),
    runsXml([{ text: report.title }], new Set()),
  );
  return title + writer.facts(report.facts);
}
