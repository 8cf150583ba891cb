/** The part of pdfkit that is used here; its own package has no types. */
declare module 'pdfkit' {
  /** A piece of content on a page, tied to a structure element by a number. */
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  /** A tag: 'H1', 'P', 'Table' … `A` are its attributes. */
  export class StructureElement {
    dictionary: { data: { A?: Record<string, unknown> } };
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface Outline {
    addItem(title: string, options?: { expanded?: boolean; top?: number; left?: number }): Outline;
  }

  interface Page {
    width: number;
    height: number;
  }

  export class PDFDocument {
    constructor(options: {
      pdfVersion: '1.7';
      lang: string;
      tagged: boolean;
      displayTitle: boolean;
      subset: 'PDF/UA';
      bufferPages: boolean;
      autoFirstPage: boolean;
      font: null;
      info: Record<string, string | Date>;
    });
    page: Page;
    /** The part of PDF/UA that the file says it follows. */
    subset: number | string;
    /** The face that is set now, as fontkit has it. */
    _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
    outline: Outline;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(points: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    addPage(options: { size: 'A4'; margin: number; layout: 'portrait' | 'landscape' }): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(at: number): Page;
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options: { structParent: StructureElement; Contents: unknown },
    ): this;
    struct(type: string, options?: { alt?: string; scope?: 'Row' | 'Column' }): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: string, options?: { type?: string; actual?: string }): this;
    endMarkedContent(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
}
