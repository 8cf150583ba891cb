import { LONGEST_WHERE } from '../../shared/exchange/exchange-file.ts';
import { formerPlace } from '../../shared/note/place-words.ts';
import type { Note } from '../../shared/note/note.ts';
import type { Plan } from '../../shared/plan/plan.ts';

/** Where a note stands, in words. */
export const whereOf = (plan: Plan, note: Note): string => {
  if (!note.target?.part && !note.target?.anchor) return 'Hela planen';
  return formerPlace(plan, note.target).where.slice(0, LONGEST_WHERE);
};
