import type { Assignment } from '../../plan/plan.ts';
import { tellingOf } from '../common-words.ts';
import { withCompoundParts } from '../compound-parts.ts';
import { rememberedRecipients } from '../recipients.ts';
import { termsOf } from '../terms.ts';
import { textSimilarity } from '../text-similarity.ts';
import { coreOf } from './core-words.ts';
import type { WordNumbers } from './frame.ts';
import { matterTexts } from './matter-text.ts';
import type { PlanPair, Task } from './pair-signs.ts';
import { placesOf } from './places.ts';
import { profileOf, type TextProfile } from './text-profile.ts';
import { topicsOf } from './topics.ts';
import { wordTables, type WordTables } from './word-tables.ts';

/**
 * Reads all that two plans' assignments say of themselves.
 *
 * @param goalOf key of the later plan's goal that an earlier assignment's goal became, or null.
 */
export function planPair(
  from: readonly Assignment[],
  to: readonly Assignment[],
  goalOf: PlanPair['goalOf'],
): PlanPair {
  const texts = matterTexts(from, to);
  const terms = withCompoundParts(texts.from.map(termsOf), texts.to.map(termsOf));
  const similarity = textSimilarity(terms.from, terms.to, tellingOf);
  const { stems } = similarity.features;
  const tables = wordTables(terms.from, terms.to);
  const numbers: WordNumbers = { numbers: new Map(), roots: [] };
  const profiles = {
    from: texts.from.map((text, i) => profileOf(text, terms.from[i]!, stems.from[i]!, numbers)),
    to: texts.to.map((text, i) => profileOf(text, terms.to[i]!, stems.to[i]!, numbers)),
  };
  return {
    from,
    to,
    terms,
    profiles,
    similarity,
    tables,
    topics: topicsOf(tables),
    cores: {
      from: profiles.from.map(({ contents }) => coreOf(contents, tables)),
      to: profiles.to.map(({ contents }) => coreOf(contents, tables)),
    },
    tasks: {
      from: profiles.from.map((profile) => tasksOf(profile, tables)),
      to: profiles.to.map((profile) => tasksOf(profile, tables)),
    },
    goalOf,
    sharesRecipient: rememberedRecipients(from, to),
    places: placesOf(from, to, goalOf),
  };
}

/** Letters beyond this make a word tell no more; compounds and names of groups are long. */
const LONG_WORD = 9;

function tasksOf({ tasks }: TextProfile, { indexOf, textsWith }: WordTables): Task[] {
  return tasks.map((stems) => {
    const task: { words: number[]; weights: number[] } = { words: [], weights: [] };
    for (const stem of stems) {
      const word = indexOf(stem);
      if (word === undefined) continue;
      task.words.push(word);
      task.weights.push(Math.min(stem.length, LONG_WORD) / Math.sqrt(textsWith[word]!));
    }
    return task;
  });
}
