import type { PDFDocument } from 'pdfkit';
import type { Span } from '../../../shared/report/report.ts';
import { visibleText } from '../../../shared/report/safe-text.ts';
import { faceOf, type Face } from './fonts.ts';

/** Text of one look on one line. */
export interface Fragment {
  text: string;
  face: Face;
  mark?: Span['mark'];
  link?: string | undefined;
}

/** One line: its fragments in order and how wide they are, in points. */
export interface Line {
  fragments: Fragment[];
  width: number;
}

/** Where a line may end: after a space, and after a hyphen or stroke within a word. */
const PIECES = /[^ \-–/]*(?:[-–/]+| +|$)/gu;
const SOFT_HYPHEN = /\u00ad/gu;
/** Each is as wide as the other and only the common one is in every reader's word list. */
const TAB = /\t/gu;

type Measure = (text: string, face: Face) => number;

/** Measures text at a size; the same piece is measured once. */
export function measureAt(doc: PDFDocument, size: number): Measure {
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const found = known.get(key) ?? doc.font(face).fontSize(size).widthOfString(text);
    known.set(key, found);
    return found;
  };
}

const clean = (text: string): string =>
  visibleText(text.normalize('NFC')).replace(SOFT_HYPHEN, '').replace(TAB, ' ').replace(/\r/gu, '');

/** A word wider than the line, in pieces that fit. */
function chop(text: string, face: Face, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (piece !== '' && measure(piece + sign, face) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** Adds pieces of text to lines, beginning a new one where the former is full. */
class LineBreaker {
  readonly lines: Line[] = [{ fragments: [], width: 0 }];
  readonly #width: number;
  readonly #measure: Measure;

  constructor(width: number, measure: Measure) {
    this.#width = width;
    this.#measure = measure;
  }

  newLine(): void {
    this.lines.push({ fragments: [], width: 0 });
  }

  add(piece: Fragment): void {
    // The space after the last word of a line may stick out: nobody sees it.
    const seen = this.#measure(piece.text.trimEnd(), piece.face);
    const line = this.lines.at(-1)!;
    if (line.width + seen > this.#width && line.fragments.length > 0) this.newLine();
    if (seen <= this.#width) this.#append(piece);
    else this.#appendInParts(piece);
  }

  #appendInParts(piece: Fragment): void {
    for (const [at, text] of chop(piece.text, piece.face, this.#width, this.#measure).entries()) {
      if (at > 0) this.newLine();
      this.#append({ ...piece, text });
    }
  }

  #append(piece: Fragment): void {
    const line = this.lines.at(-1)!;
    const last = line.fragments.at(-1);
    const isAlike =
      last?.face === piece.face && last.mark === piece.mark && last.link === piece.link;
    if (last && isAlike) last.text += piece.text;
    else line.fragments.push({ ...piece });
    line.width += this.#measure(piece.text, piece.face);
  }
}

/**
 * Spans as lines no wider than `width` points. A link keeps its name when `anchors` has it; '\n' ends
 * a line. At least one line, which may be empty.
 */
export function breakLines(
  spans: readonly Span[],
  width: number,
  measure: Measure,
  anchors: ReadonlySet<string>,
): Line[] {
  const breaker = new LineBreaker(width, measure);
  for (const span of spans) {
    const look = {
      face: faceOf(span),
      mark: span.mark,
      link: span.link !== undefined && anchors.has(span.link) ? span.link : undefined,
    };
    for (const [at, row] of clean(span.text).split('\n').entries()) {
      if (at > 0) breaker.newLine();
      for (const [text] of row.matchAll(PIECES)) if (text !== '') breaker.add({ text, ...look });
    }
  }
  return breaker.lines;
}

/** The widest piece that cannot be broken, in points. */
export function widestWord(spans: readonly Span[], measure: Measure): number {
  const words = spans.flatMap((span) =>
    clean(span.text)
      .split('\n')
      .flatMap((row) =>
        [...row.matchAll(PIECES)].map(([text]) => measure(text.trimEnd(), faceOf(span))),
      ),
  );
  return Math.max(0, ...words);
}
