import type { Plan } from '../../../shared/plan/plan.ts';

const folded = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv-SE');

/** Title, what leads to the page (dots or a space) and the page; joined they are the line. */
export type ContentsParts = [title: string, leader: string, page: string];

/** '4.2 Budget 2026......14' */
const DOTTED = /^(.*?)([.…]{4,}\s*)(\d*)$/;
/** '4.2 Budget 2026 14': a page only where it is known that the line is one of the contents. */
const SPACED = /^(.*?\S)([\s.…]+)(\d{1,3})$/;

/** The parts of a line of the printed contents; null for any other text. */
export function contentsParts(text: string, isContents: boolean): ContentsParts | null {
  const [, title, leader, page] = (isContents && SPACED.exec(text)) || DOTTED.exec(text) || [];
  return title === undefined || leader === undefined ? null : [title, leader, page ?? ''];
}

/** A number before a title, as contents print it where the heading's own is set by the document. */
const NUMBER = /^\d+(?:\.\d+)*\.?\s+/u;

/**
 * The heading that a line of the printed contents names ('4.2 Budget 2026'); null when none has its
 * words, or several and the number does not tell which.
 */
export function contentsTarget(plan: Plan, title: string): string | null {
  const wanted = folded(title);
  const sections = new Map(plan.sections.map((section) => [section.key, section]));
  const heads = plan.body.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const section = block.part?.kind === 'section' ? sections.get(block.part.key) : undefined;
    const words = folded(section?.title ?? block.text);
    const number = section?.number ?? block.mark ?? '';
    return [{ id: block.id, words, whole: folded(`${number} ${words}`), text: folded(block.text) }];
  });
  const whole = heads.filter(({ whole: name, text }) => name === wanted || text === wanted);
  const bare = wanted.replace(NUMBER, '');
  const found = whole.length > 0 ? whole : heads.filter(({ words }) => words === bare);
  return found.length === 1 ? found[0]!.id : null;
}
