import type { Plan } from './plan.ts';
import { foldedText } from '../text/white-space.ts';

/** What a contents list has after a heading: dots or a space, and the page. */
const PAGE = /(?<![\s.…])[\s.…]+\d{1,3}$/u;

/**
 * Blocks of a plan's table of contents that say a heading which comes later ('4 Budget … 14'). They
 * are known by what they say, whatever the list looks like; one that names no heading is not among
 * them, so no word of a plan is only in these. Ids of blocks.
 */
export function contentsEntries({ sections, body }: Plan): Set<string> {
  const names = new Map(
    sections.flatMap(({ key, number, title }) => [
      [foldedText(title), key],
      [foldedText(`${number ?? ''} ${title}`), key],
    ]),
  );
  const ahead = new Set(sections.map(({ key }) => key));
  const entries = body.filter(({ part, rows, text }) => {
    if (part?.kind === 'section') ahead.delete(part.key);
    if (part !== null || rows !== null || !PAGE.test(text)) return false;
    const key = names.get(foldedText(text.replace(PAGE, '')));
    return key !== undefined && ahead.has(key);
  });
  return new Set(entries.map(({ id }) => id));
}
