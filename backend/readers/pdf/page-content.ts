import type { Box } from '../../../shared/source/source.ts';

/** Text painted in one go: no gap in it is wider than a space. Points from the page's top left. */
export interface Fragment {
  text: string;
  /** Left edge and baseline. */
  x: number;
  y: number;
  width: number;
  /** Font size as it appears on the page. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** The typeface without its style. */
  family: string;
  /** Left edge of each UTF-16 unit of the text, to cut it where a table's line goes through. */
  starts: number[];
  /** A painted space follows, or came before. */
  spaceAfter: boolean;
  spaceBefore: boolean;
  /** Number of the tagged content it belongs to; null when untagged. */
  tag: number | null;
  /** Tagged as not being part of the text: page headers, numbers, ornaments. */
  isArtifact: boolean;
  /** Written upwards or downwards; then x, y, width describe its box's left, bottom and width. */
  isRotated: boolean;
  /** A bullet is drawn to the left of it. */
  hasBullet: boolean;
}

/** A straight line, or the edge of a filled box, along an axis. */
export interface Rule {
  isVertical: boolean;
  /** x of a vertical line, y of a horizontal one. */
  at: number;
  from: number;
  to: number;
  /** Only the edge of a shaded area: no line is drawn there. */
  isEdge: boolean;
}

/** Where a picture is painted, and the number of the tagged content it belongs to. */
export interface Picture extends Box {
  tag: number | null;
}

/** A box by its edges. */
export interface Extent {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What one page shows, before anything is made of it. */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  fragments: Fragment[];
  rules: Rule[];
  pictures: Picture[];
  /** Middles of small round or square marks that are drawn instead of written: a list's bullets. */
  dots: { x: number; y: number }[];
  /** The room that lines and fills take, by the number of the tagged content they belong to. */
  drawn: Map<number, Extent>;
}
