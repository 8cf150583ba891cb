import type { Box } from '../../../shared/source/source.ts';
import type { PageContent, Picture } from './page-content.ts';
import type { Figure } from './tags.ts';

/** Smaller pictures are bullets, rules and logos' dots. */
const MIN_SIDE = 16;
/** A picture over this share of the page is its background. */
const BACKGROUND_SHARE = 0.9;
/** Strips of one picture touch within this. */
const TOUCH = 1.5;
/** A page of thousands of picture strips is a drawing; merging them all would take for ever. */
const MAX_PICTURES = 500;

/** Notes where a picture is painted, unless it is too small to be one. */
export function addPicture(page: PageContent, picture: Picture): void {
  if (page.pictures.length >= MAX_PICTURES) return;
  const { x, y, width, height } = picture;
  if (Number.isFinite(x + y + width + height)) page.pictures.push(picture);
}

/** Joins the strips that programs cut pictures into, and leaves out ornaments and backgrounds. */
export function mergePictures(pictures: readonly Picture[]): Picture[] {
  const merged: Picture[] = [];
  for (const picture of pictures) {
    const strip = merged.find((box) => isNextStrip(box, picture));
    if (strip) Object.assign(strip, union(strip, picture));
    else merged.push({ ...picture });
  }
  return merged.filter((box) => box.width >= MIN_SIDE && box.height >= MIN_SIDE);
}

/** A picture with what the file says it shows, '' when it says nothing. */
export interface NamedPicture {
  description: string;
  box: Box;
}

/**
 * The page's pictures with their descriptions. A figure that is drawn with lines and not painted as
 * a picture is one too, where the file describes it and says where it stands.
 */
export function namedPictures(page: PageContent, figures: readonly Figure[]): NamedPicture[] {
  const painted = page.pictures.map(({ tag, x, y, width, height }) => {
    const figure = tag === null ? undefined : figures.find(({ content }) => content.includes(tag));
    return { description: figure?.description ?? '', box: { x, y, width, height }, figure };
  });
  const shown = new Set(painted.map(({ figure }) => figure));
  const drawn = figures.flatMap((figure) => {
    const box = shown.has(figure) || figure.description === '' ? null : boxOf(page, figure);
    return box === null ? [] : [{ description: figure.description, box }];
  });
  return [...painted.map(({ description, box }) => ({ description, box })), ...drawn];
}

function boxOf(page: PageContent, { content, corners }: Figure): Box | null {
  const drawn = content.flatMap((tag) => page.drawn.get(tag) ?? []);
  // The file's own corners count from the page's foot upwards.
  const [left = 0, bottom = 0, right = 0, top = 0] = corners ?? [];
  const stated = { x0: left, y0: page.height - top, x1: right, y1: page.height - bottom };
  const all = corners === null ? drawn : [stated];
  const x = Math.max(0, Math.min(...all.map(({ x0 }) => x0)));
  const y = Math.max(0, Math.min(...all.map(({ y0 }) => y0)));
  const width = Math.min(page.width, Math.max(...all.map(({ x1 }) => x1))) - x;
  const height = Math.min(page.height, Math.max(...all.map(({ y1 }) => y1))) - y;
  return width >= MIN_SIDE && height >= MIN_SIDE ? { x, y, width, height } : null;
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
