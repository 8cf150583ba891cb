import type { Box } from '../../../shared/source/source.ts';
import type { PageContent } from './page-content.ts';

/** Smaller pictures are bullets, rules and logos' dots. */
const MIN_SIDE = 16;
/** A picture over this share of the page is its background. */
const BACKGROUND_SHARE = 0.9;
/** Strips of one picture touch within this. */
const TOUCH = 1.5;
/** A page of thousands of picture strips is a drawing; merging them all would take for ever. */
const MAX_PICTURES = 500;

/** Notes where a picture is painted, unless it is too small to be one. */
export function addPicture(page: PageContent, box: Box): void {
  if (page.pictures.length >= MAX_PICTURES) return;
  if (Number.isFinite(box.x + box.y + box.width + box.height)) page.pictures.push(box);
}

/** Joins the strips that programs cut pictures into, and leaves out ornaments and backgrounds. */
export function mergePictures(pictures: readonly Box[]): Box[] {
  const merged: Box[] = [];
  for (const picture of pictures) {
    const strip = merged.find((box) => isNextStrip(box, picture));
    if (strip) Object.assign(strip, union(strip, picture));
    else merged.push({ ...picture });
  }
  return merged.filter((box) => box.width >= MIN_SIDE && box.height >= MIN_SIDE);
}

/** Whether a picture is what the whole page is printed upon. */
export const isBackground = (page: PageContent, box: Box): boolean =>
  box.width * box.height > page.width * page.height * BACKGROUND_SHARE;

function isNextStrip(a: Box, b: Box): boolean {
  const sameColumn = Math.abs(a.x - b.x) < TOUCH && Math.abs(a.width - b.width) < TOUCH;
  const sameRow = Math.abs(a.y - b.y) < TOUCH && Math.abs(a.height - b.height) < TOUCH;
  const below = Math.abs(a.y + a.height - b.y) < TOUCH || Math.abs(b.y + b.height - a.y) < TOUCH;
  const beside = Math.abs(a.x + a.width - b.x) < TOUCH || Math.abs(b.x + b.width - a.x) < TOUCH;
  return (sameColumn && below) || (sameRow && beside);
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
