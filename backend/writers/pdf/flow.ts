import type { PDFDocument, StructureElement } from 'pdfkit';
import { breakLines, measureAt, type Line } from './break-lines.ts';
import { signsOf } from './fonts.ts';
import type { Span } from '../../../shared/report/report.ts';
import { visibleText } from '../../../shared/report/safe-text.ts';

/** Points; 2,5 cm around, with room for a line above and below. */
export const MARGIN = 71;
/** Sizes in points. */
export const SIZES = { title: 20, h1: 15, h2: 12.5, h3: 11, body: 11, small: 9.5, table: 9 };
/** Height of a line, in sizes: airy for running text. */
const LEADING = 1.38;
export const INK = '#1b1b1b';
export const GREY = '#555555';

/** What an artifact is: repeated on each page, or a line drawn. */
type ArtifactKind = 'Pagination' | 'Layout';

/**
 * A place that moves down the pages as text is set, a new page when one is full. Everything drawn
 * is either within a tag or an artifact, so that a reader aloud meets all of it, and nothing else.
 */
export class Flow {
  readonly doc: PDFDocument;
  readonly anchors: ReadonlySet<string>;
  readonly left = MARGIN;
  readonly top = MARGIN;
  right = 0;
  bottom = 0;
  y = MARGIN;
  #isTurned = false;
  readonly #signs: (text: string) => string;
  readonly #measures = new Map<number, ReturnType<typeof measureAt>>();

  constructor(doc: PDFDocument, anchors: ReadonlySet<string>) {
    this.doc = doc;
    this.anchors = anchors;
    this.#signs = signsOf(doc);
    this.newPage();
  }

  get width(): number {
    return this.right - this.left;
  }

  /** Whether nothing stands on the page yet. */
  get isAtTop(): boolean {
    return this.y <= MARGIN;
  }

  newPage(): void {
    const layout = this.#isTurned ? 'landscape' : 'portrait';
    // pdfkit begins pages of its own within its margin; the flow decides instead.
    this.doc.addPage({ size: 'A4', margin: 0, layout });
    this.right = this.doc.page.width - MARGIN;
    this.bottom = this.doc.page.height - MARGIN;
    this.y = MARGIN;
  }

  /** Goes on upright or sideways: on a new page when that is not how this one stands. */
  turn(isTurned: boolean): void {
    if (isTurned === this.#isTurned) return;
    this.#isTurned = isTurned;
    this.newPage();
  }

  /** Begins a new page unless so many points are left; a page that is empty is as good as it gets. */
  ensure(height: number): void {
    if (this.y + height > this.bottom && !this.isAtTop) this.newPage();
  }

  /** Room before what follows; none at the top of a page. */
  space(points: number): void {
    if (!this.isAtTop) this.y += points;
  }

  measure(size: number): ReturnType<typeof measureAt> {
    const found = this.#measures.get(size) ?? measureAt(this.doc, size);
    this.#measures.set(size, found);
    return found;
  }

  lines(spans: readonly Span[], width: number, size: number): Line[] {
    const shown = spans.map((span) => ({
      ...span,
      text: this.#signs(visibleText(span.text.normalize('NFC'))),
    }));
    return breakLines(shown, width, this.measure(size), this.anchors);
  }

  lineHeight(size: number): number {
    return size * LEADING;
  }

  /** A tag below another. */
  child(parent: StructureElement, type: string, scope?: 'Row' | 'Column'): StructureElement {
    const element = this.doc.struct(type, scope === undefined ? {} : { scope });
    parent.add(element);
    return element;
  }

  /** Draws what is no content: rules, page numbers. */
  artifact(kind: ArtifactKind, draw: () => void): void {
    this.doc.markContent('Artifact', { type: kind });
    draw();
    this.doc.endMarkedContent();
  }

  /** A straight line, as an artifact. */
  rule(from: { x: number; y: number }, to: { x: number; y: number }, weight: number): void {
    this.artifact('Layout', () => {
      this.doc.strokeColor(GREY).lineWidth(weight);
      this.doc.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
    });
  }
}
