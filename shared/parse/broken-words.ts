import { Plan } from '../plan/plan.ts';

/**
 * Signs without a space between them: far more than the longest address or compound, and few enough
 * that whatever goes back over a word from each of its letters is done at once.
 */
const LONGEST_WORD = 200;

const ENDLESS = new RegExp(`\\S{${LONGEST_WORD + 1}}`, 'u');
const PIECE = new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, 'gu');
/** A row of dots or dashes: with spaces among them they still are one, and more of them say no more. */
const ROW_OF_SIGNS = new RegExp(`([^\\p{L}\\p{N}\\s])\\1{${LONGEST_WORD},}`, 'gu');

function hasEndlessWord(value: unknown): boolean {
  if (typeof value === 'string') return ENDLESS.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasEndlessWord);
}

/** The same everywhere it stands, so that what names a part still names it. */
function broken(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(ROW_OF_SIGNS, (_row, sign: string) => sign.repeat(LONGEST_WORD))
      .replace(PIECE, '$& ');
  if (Array.isArray(value)) return value.map(broken);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, broken(inner)]));
}

/**
 * The plan with a space put into every word that goes on and on. A document is read where time has a
 * limit; what it says is searched, checked and compared where it has none, and a word of a million
 * letters must not stop the window. No letter and no figure is taken away.
 */
export const withBrokenWords = (plan: Plan): Plan =>
  hasEndlessWord(plan) ? Plan.parse(broken(plan)) : plan;
