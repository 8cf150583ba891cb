import type { PDFPageProxy } from 'pdfjs-dist';
import { LIMITS } from '../limits.ts';
import { apply, isMatrix, multiply, type Matrix } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { collectRules } from './page-paths.ts';
import { addPicture, mergePictures } from './page-pictures.ts';
import { PageText } from './page-text.ts';
import { loadFonts } from './fonts.ts';
import { startState, type GraphicsState } from './graphics-state.ts';
import type { PdfLibrary } from './load-pdfjs.ts';
import { argument } from './raw.ts';

/** Operations that put something on the page. */
const PAINTING = [
  'showText',
  'shadingFill',
  'paintImageMaskXObject',
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintInlineImageXObjectGroup',
  'paintImageXObjectRepeat',
  'paintImageMaskXObjectRepeat',
  'paintImageMaskXObjectGroup',
  'paintSolidColorImageMask',
] as const;

/**
 * Follows a page's drawing operations and notes what they paint: text with its place, straight
 * lines, pictures. One pass does it all; pdf.js's own text extraction would be a second one.
 */
export async function readPage(library: PdfLibrary, page: PDFPageProxy): Promise<PageContent> {
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const fonts = await loadFonts(library, page, list);
  const viewport = page.getViewport({ scale: 1 });
  const content: PageContent = {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    fragments: [],
    rules: [],
    pictures: [],
    dots: [],
    drawn: new Map(),
  };
  const count = Math.min(list.fnArray.length, LIMITS.pageItems);
  const base = isMatrix(viewport.transform) ? viewport.transform : ([1, 0, 0, -1, 0, 0] as const);
  const text = new PageText(content, fonts);
  const walk = new Walk(library, content, text, startState(base));
  for (let i = 0; i < count; i++) walk.step(list.fnArray[i]!, list.argsArray[i]);
  text.finish();
  content.pictures = mergePictures(content.pictures);
  return content;
}

/** The walk through one page's operations. */
class Walk {
  private readonly stack: GraphicsState[] = [];
  private readonly painting: ReadonlySet<number>;

  private readonly library: PdfLibrary;
  private readonly content: PageContent;
  private readonly text: PageText;
  private state: GraphicsState;

  constructor(library: PdfLibrary, content: PageContent, text: PageText, state: GraphicsState) {
    this.library = library;
    this.content = content;
    this.text = text;
    this.state = state;
    this.painting = new Set(PAINTING.map((name) => library.OPS[name]));
  }

  step(operation: number, args: unknown): void {
    const { OPS } = this.library;
    if (this.painting.has(operation)) this.state.hasPainted = true;
    switch (operation) {
      case OPS.save:
        this.save();
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.restore();
        break;
      case OPS.transform:
        this.transform(args);
        break;
      case OPS.paintFormXObjectBegin:
        this.save();
        this.transform(argument(args, 0));
        this.state.hasPainted = true;
        break;
      case OPS.constructPath:
        if (collectRules(this.library, this.content, this.state, args, this.text.tag))
          this.state.hasPainted = true;
        break;
      default:
        this.text.step(this.library, this.state, operation, args);
    }
  }

  private save(): void {
    // Deeper nesting than this is an attack; the state then simply is not saved.
    if (this.stack.length > LIMITS.xmlDepth) return;
    this.stack.push(this.state);
    this.state = { ...this.state, hasPainted: false, hasMoved: false };
  }

  private restore(): void {
    const before = this.stack.pop();
    if (before === undefined) return;
    if (this.state.hasMoved && !this.state.hasPainted) {
      addPicture(this.content, { ...unitSquare(this.state.matrix), tag: this.state.movedIn });
      before.hasPainted = true;
    }
    before.hasPainted ||= this.state.hasPainted;
    this.state = before;
  }

  private transform(matrix: unknown): void {
    if (!isMatrix(matrix)) return;
    this.state.matrix = multiply(this.state.matrix, matrix);
    this.state.hasMoved = true;
    this.state.movedIn = this.text.tag;
  }
}

// Pictures are painted into the unit square (ISO 32000, 8.9.5); pdf.js was told to leave them out.
function unitSquare(matrix: Matrix) {
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 1)] as const;
  return {
    x: Math.min(corners[0].x, corners[1].x),
    y: Math.min(corners[0].y, corners[1].y),
    width: Math.abs(corners[0].x - corners[1].x),
    height: Math.abs(corners[0].y - corners[1].y),
  };
}
