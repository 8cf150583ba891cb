import { IDENTITY, type Matrix } from './matrix.ts';
import type { PdfFont } from './fonts.ts';

/** The part of PDF's graphics state (ISO 32000, 8.4 and 9.3) that places text and lines. */
export interface GraphicsState {
  /** From the operations' own coordinates to points from the page's top left. */
  matrix: Matrix;
  font: PdfFont | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  textMatrix: Matrix;
  /** The pen and the start of the line, in the text's own coordinates. */
  penX: number;
  penY: number;
  lineX: number;
  lineY: number;
  fillsWhite: boolean;
  /** Something was painted since the last save. */
  hasPainted: boolean;
  /** The coordinates were changed since the last save, inside the tagged content of this number. */
  hasMoved: boolean;
  movedIn: number | null;
}

/** The state at the start of a page. */
export const startState = (matrix: Matrix): GraphicsState => ({
  matrix,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  textMatrix: IDENTITY,
  penX: 0,
  penY: 0,
  lineX: 0,
  lineY: 0,
  fillsWhite: false,
  hasPainted: false,
  hasMoved: false,
  movedIn: null,
});
