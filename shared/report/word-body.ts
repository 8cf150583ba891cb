import { assertNever } from '../text/assert-never.ts';
import { anchorsOf } from './anchors.ts';
import { isShortList, keepsLines, keepsNext } from './kept-together.ts';
import type { Fact, Report, ReportBlock, Span } from './report.ts';
import { turnedBlocks } from './turned-runs.ts';
import type { WordSections } from './word-sections.ts';
import type { StyleRole } from './word-styles.ts';
import { SIGN, tableXml } from './word-table.ts';
import { xmlText } from './xml-text.ts';
import { paragraphXml, runsXml, type WordContext } from './word-text.ts';

/** Properties of a paragraph that stays on one page, or with the next, in the schema's order. */
const KEEP_NEXT = '<w:keepNext/>';
const KEEP_LINES = '<w:keepLines/>';

/** The lines of a head stand close; what follows them does not, also where a heading has no room above. */
const AFTER_FACTS = '<w:spacing w:after="200"/>';

/** A heading that has its own number takes none from its style. */
const NO_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
const OWN_NUMBER = /^\d+(?:\.\d+)*\.?\s/u;

/** The levels whose headings the document numbers itself: one of them is enough, an unnumbered one among them is so by intent. */
const numberedLevels = (blocks: readonly ReportBlock[]): Set<number> =>
  new Set(
    blocks.flatMap((block) =>
      block.kind === 'heading' && OWN_NUMBER.test(block.text) ? [block.level] : [],
    ),
  );

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

/** Writes blocks one after the other; knows which bookmark comes next. */
class BodyWriter {
  readonly #context: WordContext;
  readonly #numbered: ReadonlySet<number>;
  #bookmark: number;

  /** `numbered` are the levels whose headings number themselves. */
  constructor(context: WordContext, numbered: ReadonlySet<number> = new Set()) {
    this.#context = context;
    this.#numbered = numbered;
    this.#bookmark = context.firstBookmark;
  }

  block(block: ReportBlock, isTurned: boolean, next: ReportBlock | undefined): string {
    const keepNext = keepsNext(block, next) ? KEEP_NEXT : '';
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph': {
        const keepLines = keepsLines(block.spans) ? KEEP_LINES : '';
        return this.#spans('body', block.spans, keepNext + keepLines);
      }
      case 'list':
        return this.#list(block);
      case 'quote':
        return (
          this.#spans('quote', block.spans, KEEP_NEXT) +
          this.#spans('source', [{ text: block.source }])
        );
      case 'table':
        return tableXml(block, this.#context, this.#widthOf(isTurned), keepNext !== '');
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

  #list(block: Extract<ReportBlock, { kind: 'list' }>): string {
    const { numbering, styleId, anchors } = this.#context;
    const look = numbering.nextList(block.isOrdered === true);
    const style = look.styleId ?? styleId('list');
    const last = block.items.length - 1;
    return block.items
      .map((item, at) => {
        const keep = isShortList(block) && at < last ? KEEP_NEXT : '';
        return paragraphXml(style, runsXml(item, anchors), keep + look.numberXml);
      })
      .join('');
  }

  #widthOf(isTurned: boolean): number {
    const { sections, textWidth } = this.#context;
    return isTurned && sections !== null ? sections.turnedWidth : textWidth;
  }

  facts(facts: readonly Fact[]): string {
    return facts
      .map(({ label, value }, at) =>
        this.#spans(
          'facts',
          [{ text: `${label}: `, bold: true }, { text: value }],
          at < facts.length - 1 ? KEEP_NEXT : AFTER_FACTS,
        ),
      )
      .join('');
  }

  #heading(block: Extract<ReportBlock, { kind: 'heading' }>): string {
    const text = runsXml([{ text: block.text }], this.#context.anchors);
    const styleId = this.#context.styleId(HEADINGS[block.level]);
    const more = this.#numbered.has(block.level) ? NO_NUMBER : '';
    if (block.anchor === undefined) return paragraphXml(styleId, text, more);
    const id = this.#bookmark++;
    const start = `<w:bookmarkStart w:id="${id}" w:name="${xmlText(block.anchor)}"/>`;
    return paragraphXml(styleId, `${start}${text}<w:bookmarkEnd w:id="${id}"/>`, more);
  }

  #spans(role: StyleRole, spans: readonly Span[], more = ''): string {
    return paragraphXml(this.#context.styleId(role), runsXml(spans, this.#context.anchors), more);
  }
}

/** What ends each run of upright and turned pages before a block; '' where the run goes on. */
function endsOf(turned: readonly boolean[], sections: WordSections): string[] {
  let isFirst = true;
  return turned.map((isTurned, at) => {
    const wasTurned = at > 0 && turned[at - 1] === true;
    if (isTurned === wasTurned) return '';
    const upright = isFirst ? sections.firstEnd : sections.uprightEnd;
    isFirst = false;
    return wasTurned ? sections.turnedEnd : upright;
  });
}

/** A document's blocks in Word's words, and on which pages the last of them stands. */
export interface BodyXml {
  xml: string;
  /** Whether any page is turned, and whether the last is: then what follows has to end its run. */
  hasTurned: boolean;
  endsTurned: boolean;
}

/** The blocks as paragraphs and tables, without title and head; what is too wide on turned pages. */
export function blocksXml(report: Report, context: HeadContext): BodyXml {
  const numbered = context.isTemplate === true ? numberedLevels(report.blocks) : new Set<number>();
  const writer = new BodyWriter({ ...context, anchors: anchorsOf(report) }, numbered);
  const { sections } = context;
  const turned = sections === null ? [] : turnedBlocks(report.blocks, context.textWidth / SIGN);
  const ends = sections === null ? [] : endsOf(turned, sections);
  const written = report.blocks.map(
    (block, at) =>
      (ends[at] ?? '') + writer.block(block, turned[at] === true, report.blocks[at + 1]),
  );
  return {
    xml: written.join(''),
    hasTurned: turned.includes(true),
    endsTurned: turned.at(-1) === true,
  };
}

/** What a head needs to know of the file it is written into. */
export type HeadContext = Omit<WordContext, 'anchors'>;

/** Lines of facts alone, for a document whose template has a place for its title. */
export const factsXml = (facts: readonly Fact[], context: HeadContext): string =>
  new BodyWriter({ ...context, anchors: new Set() }).facts(facts);

/** Title and head, for a document whose template has no place of its own for them. */
export function headXml(report: Pick<Report, 'title' | 'facts'>, context: HeadContext): string {
  const title = paragraphXml(
    context.styleId('title'),
    runsXml([{ text: report.title }], new Set()),
  );
  return title + factsXml(report.facts, context);
}
