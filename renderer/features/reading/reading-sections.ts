import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { contentsEntries } from '../../../shared/plan/contents-entries.ts';

/** A stretch of the text that is laid out by itself: one goal's, or one section's. */
export interface ReadingSection {
  /** The first block's id. */
  id: string;
  blocks: BodyBlock[];
  /** Ids of the plan's blocks that are entries of its printed list of contents. */
  contents: ReadonlySet<string>;
}

/** More blocks than this are laid out in several parts, so that a long section costs no more than a short one. */
const MOST_BLOCKS = 40;

const isSamePlace = (a: BodyBlock, b: BodyBlock): boolean =>
  a.sectionKey === b.sectionKey && a.goalKey === b.goalKey;

/** The text in reading order, cut where section or goal changes. */
export const readingSections = (plan: Plan): ReadingSection[] => {
  const sections: ReadingSection[] = [];
  const contents = contentsEntries(plan);
  for (const block of plan.body) {
    const last = sections.at(-1);
    const goesOn =
      last && last.blocks.length < MOST_BLOCKS && isSamePlace(last.blocks.at(-1)!, block);
    if (goesOn) last.blocks.push(block);
    else sections.push({ id: block.id, blocks: [block], contents });
  }
  return sections;
};
