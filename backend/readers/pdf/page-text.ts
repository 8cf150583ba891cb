import { cleanCharacters } from '../clean-characters.ts';
import { fontOfState, type PdfFont } from './fonts.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { PdfLibrary } from './load-pdfjs.ts';
import { IDENTITY, isMatrix, multiply, type Matrix } from './matrix.ts';
import { ASCENT, DESCENT } from './lines.ts';
import type { Fragment, PageContent } from './page-content.ts';
import { joinRotated, type RotatedPlace } from './rotated-text.ts';
import { argument, finite, isList, isRecord, textOf } from './raw.ts';

/** In ems: a gap inside painted text from this on is a space that was left unpainted. */
const SPACE_GAP = 0.2;
/** In ems: from this on it may be the way to another column, and a fragment of its own begins. */
const COLUMN_GAP = 0.6;
/** In ems: the same where a space was painted, which justified lines stretch. */
const SPACED_COLUMN_GAP = 0.8;
/** Smaller text cannot be read; it is there for machines. */
const MIN_SIZE = 1;
/** In ems: text painted twice this near is painted bold, not written twice. */
const OVERPRINT = 0.1;

/** Follows the text operations of a page and collects fragments. */
export class PageText {
  private fragment: Fragment | null = null;
  private readonly marks: { tag: number | null; isArtifact: boolean; isHidden: boolean }[] = [];
  private recent: Fragment[] = [];
  private readonly rotated = new Map<Fragment, RotatedPlace>();
  private readonly content: PageContent;
  private readonly fonts: ReadonlyMap<string, PdfFont>;

  constructor(content: PageContent, fonts: ReadonlyMap<string, PdfFont>) {
    this.content = content;
    this.fonts = fonts;
  }

  step({ OPS }: PdfLibrary, state: GraphicsState, operation: number, args: unknown): void {
    const number = (i: number): number => finite(argument(args, i));
    const first = argument(args, 0);
    switch (operation) {
      case OPS.showText:
        if (isList(first)) this.show(state, first);
        break;
      case OPS.beginText:
        state.textMatrix = IDENTITY;
        state.penX = state.penY = state.lineX = state.lineY = 0;
        break;
      case OPS.setTextMatrix: {
        const matrix = isMatrix(args) ? args : first;
        if (isMatrix(matrix)) state.textMatrix = matrix;
        state.penX = state.penY = state.lineX = state.lineY = 0;
        break;
      }
      case OPS.moveText:
        moveText(state, number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        state.leading = number(1);
        moveText(state, number(0), number(1));
        break;
      case OPS.nextLine:
        moveText(state, 0, state.leading);
        break;
      case OPS.setLeading:
        state.leading = -number(0);
        break;
      case OPS.setFont:
        this.setFont(state, String(first), number(1));
        break;
      case OPS.setGState:
        this.setState(state, first);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case OPS.setHScale:
        state.horizontalScale = number(0) / 100;
        break;
      case OPS.setTextRise:
        state.rise = number(0);
        break;
      case OPS.setFillRGBColor:
        state.fillsWhite = first === '#ffffff';
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.beginMark(first, argument(args, 1));
        break;
      case OPS.endMarkedContent:
        this.marks.pop();
        break;
      default:
        // The rest draws or colours; it moves no text.
        break;
    }
  }

  /** Number of the tagged content that is being painted; null outside. */
  get tag(): number | null {
    return this.marks.at(-1)?.tag ?? null;
  }

  /** Closes what is open at the page's end. */
  finish(): void {
    this.close();
    const shown = new Set(this.content.fragments);
    for (const fragment of this.rotated.keys())
      if (!shown.has(fragment)) this.rotated.delete(fragment);
    this.content.fragments = joinRotated(this.content.fragments, this.rotated);
  }

  private setFont(state: GraphicsState, name: string, size: number): void {
    state.font = this.fonts.get(name) ?? null;
    state.fontSize = size;
  }

  private setState(state: GraphicsState, states: unknown): void {
    const font = fontOfState(states);
    if (font !== null) this.setFont(state, font.name, font.size);
  }

  private beginMark(named: unknown, id: unknown): void {
    const name = isRecord(named) ? named['name'] : named;
    const above = this.marks.at(-1);
    this.marks.push({
      tag: typeof id === 'number' ? id : (above?.tag ?? null),
      isArtifact: name === 'Artifact' || (above?.isArtifact ?? false),
      isHidden: above?.isHidden ?? false,
    });
  }

  private show(state: GraphicsState, glyphs: readonly unknown[]): void {
    const { font, fontSize } = state;
    if (font === null || fontSize === 0) return;
    const pen = { ...penMatrix(state) };
    this.startAt(state, pen);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance(state, (-glyph * fontSize) / 1000);
        continue;
      }
      if (!isRecord(glyph)) continue;
      const width = finite(glyph['width']) * fontSize * font.scale;
      this.addGlyph(state, pen, textOf(glyph['unicode']), width);
      advance(
        state,
        width + state.charSpacing + (glyph['isSpace'] === true ? state.wordSpacing : 0),
      );
    }
  }

  // Text goes on in the open fragment when it follows on the same line, close by.
  private startAt(state: GraphicsState, pen: Pen): void {
    const open = this.fragment;
    const mark = this.marks.at(-1);
    const fits =
      open !== null &&
      !pen.isRotated &&
      open.tag === (mark?.tag ?? null) &&
      open.isArtifact === (mark?.isArtifact ?? false) &&
      open.bold === state.font?.bold &&
      open.italic === state.font.italic &&
      Math.abs(open.size - pen.size) < 0.1 &&
      Math.abs(open.y - pen.y(state)) < 0.1;
    if (!fits) this.close();
  }

  private addGlyph(state: GraphicsState, pen: Pen, unicode: string, width: number): void {
    const text = unicode.replaceAll('\u00a0', ' ');
    const x = pen.x(state);
    const drawn = width * pen.stretch;
    if (text === '' || text.trim() === '') {
      this.addSpace(pen, drawn);
      return;
    }
    if (pen.size < MIN_SIZE) return;
    if (pen.isRotated) {
      this.addRotated(state, pen, text, drawn);
      return;
    }
    this.makeRoom(state, pen, x);
    const open = this.fragment ?? this.open(state, pen, x);
    for (let i = 0; i < text.length; i++) open.starts.push(x + (drawn * i) / text.length);
    open.text += text;
    open.width = x + drawn - open.x;
  }

  private addSpace(pen: Pen, drawn: number): void {
    if (pen.size < MIN_SIZE) return;
    const open = this.fragment;
    if (open !== null && drawn > 0) {
      open.spaceAfter = true;
    }
    const last = this.content.fragments.at(-1);
    if (open === null && last !== undefined) last.spaceAfter = true;
  }

  // A gap before the next letter: a space, another column, or something painted out of order.
  private makeRoom(state: GraphicsState, pen: Pen, x: number): void {
    const open = this.fragment;
    if (open === null) return;
    const gap = (x - (open.x + open.width)) / pen.size;
    const limit = open.spaceAfter ? SPACED_COLUMN_GAP : COLUMN_GAP;
    if (gap < -0.5 || gap > limit) {
      this.close();
      return;
    }
    if (open.spaceAfter || gap > SPACE_GAP) {
      open.text += ' ';
      open.starts.push(open.x + open.width);
    }
    open.spaceAfter = false;
  }

  private open(state: GraphicsState, pen: Pen, x: number): Fragment {
    const mark = this.marks.at(-1);
    this.fragment = {
      text: '',
      x,
      y: pen.y(state),
      width: 0,
      size: pen.size,
      bold: state.font?.bold ?? false,
      italic: state.font?.italic ?? false,
      family: state.font?.family ?? '',
      starts: [],
      spaceAfter: false,
      spaceBefore: false,
      tag: mark?.tag ?? null,
      hasBullet: false,
      isArtifact: mark?.isArtifact ?? false,
      isRotated: false,
    };
    return this.fragment;
  }

  private addRotated(state: GraphicsState, pen: Pen, text: string, drawn: number): void {
    const baseline = pen.x(state);
    // Letters that run up the page have their tops to the left of the baseline.
    const left = baseline - pen.size * (pen.isUpward ? ASCENT : DESCENT);
    const open = this.fragment ?? this.open(state, pen, left);
    const from = pen.isUpward ? -pen.y(state) : pen.y(state);
    const place = this.rotated.get(open);
    if (place === undefined)
      this.rotated.set(open, { isUpward: pen.isUpward, baseline, from, to: from + drawn });
    else place.to = from + drawn;
    open.isRotated = true;
    if (open.spaceAfter) open.text += ' ';
    open.spaceAfter = false;
    open.text += text;
    open.width = pen.size;
    open.y = Math.max(open.y, pen.y(state));
    open.starts = Array.from({ length: open.text.length }, () => open.x);
  }

  private close(): void {
    const done = this.fragment;
    this.fragment = null;
    if (done === null || done.text === '') return;
    if (isOffPage(this.content, done)) return;
    const clean = cleanCharacters(done.text);
    if (clean.text !== done.text) {
      // Letters and places no longer pair up one to one: spread the places evenly.
      done.starts = Array.from(
        { length: clean.text.length },
        (_, i) => done.x + (done.width * i) / clean.text.length,
      );
      done.text = clean.text;
    }
    if (done.text.trim() === '' || this.isOverprint(done)) return;
    this.content.fragments.push(done);
    this.recent = [...this.recent.slice(-7), done];
  }

  private isOverprint(done: Fragment): boolean {
    const near = done.size * OVERPRINT;
    return this.recent.some(
      (other) =>
        other.text === done.text &&
        Math.abs(other.x - done.x) < near &&
        Math.abs(other.y - done.y) < near,
    );
  }
}

/** Where letters come to stand, for one show operation. */
interface Pen {
  size: number;
  stretch: number;
  isRotated: boolean;
  /** Of rotated text: it runs up the page and not down. */
  isUpward: boolean;
  x: (state: GraphicsState) => number;
  y: (state: GraphicsState) => number;
}

function penMatrix(state: GraphicsState): Pen {
  const m: Matrix = multiply(state.matrix, state.textMatrix);
  return {
    size: Math.abs(state.fontSize) * Math.hypot(m[2], m[3]),
    stretch: Math.hypot(m[0], m[1]) * state.horizontalScale,
    isRotated: Math.abs(m[1]) > Math.abs(m[0]) * 0.3,
    isUpward: m[1] < 0,
    x: (s) => m[0] * s.penX + m[2] * (s.penY + s.rise) + m[4],
    y: (s) => m[1] * s.penX + m[3] * (s.penY + s.rise) + m[5],
  };
}

function advance(state: GraphicsState, by: number): void {
  if (state.font?.isVertical === true) state.penY -= by;
  else state.penX += by * state.horizontalScale;
}

function moveText(state: GraphicsState, x: number, y: number): void {
  state.penX = state.lineX += x;
  state.penY = state.lineY += y;
}

const isOffPage = (page: PageContent, f: Fragment): boolean =>
  f.x > page.width || f.x + f.width < 0 || f.y < 0 || f.y - f.size > page.height;
