import type { Plan } from '../../../shared/plan/plan.ts';

const folded = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv-SE');

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
