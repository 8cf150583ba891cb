import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Matter, Think, ThoughtKind, Thoughts } from './thoughts.ts';

/**
 * Of each kind: every pair of years that some organs have, and the texts that notes were written on. A
 * comparison takes a few hundred kilobytes, the largest (600 uppdrag) 1.6 megabytes and the other kinds
 * less, so that forty of the largest are some sixty.
 */
const MOST_KEPT = 40;

/** What was thought, and the way to try again what was given up. */
export interface RememberedThoughts {
  think: Think;
  /** Lets everything that was given up be tried again. */
  retry: () => void;
}

type Kept = { [K in ThoughtKind]: Map<string, Promise<Thoughts[K] | null>> };

/**
 * The same thoughts, each had once as long as it is among those last asked for: notes are placed at
 * every keystroke, findings are asked for at every verdict. A thought is known by what its texts say,
 * whichever copy of them is at hand, and by the decisions, so none can be stale. What was given up is not
 * tried again until one of them is another or a person says so; what threw is tried anew.
 */
export function rememberedThoughts(think: Think): RememberedThoughts {
  const kept: Kept = { check: new Map(), compare: new Map(), follow: new Map() };
  const names = new WeakMap<Plan, string>();

  /** Each took half a minute of the thread to come by, so they are never many. */
  const givenUp = new Set<string>();

  function nameOf(plan: Plan): string {
    const known = names.get(plan);
    if (known !== undefined) return known;
    const name = createHash('sha256').update(JSON.stringify(plan)).digest('base64');
    names.set(plan, name);
    return name;
  }
  const keyOf = ({ plans, decisions }: Matter): string =>
    JSON.stringify([plans.map(({ planId, plan }) => [planId, nameOf(plan)]), decisions]);

  const thinkOnce: Think = async <K extends ThoughtKind>(matter: Matter<K>) => {
    const ofKind = kept[matter.kind];
    const key = keyOf(matter);
    const given = `${matter.kind} ${createHash('sha256').update(key).digest('base64')}`;
    if (givenUp.has(given)) return null;
    const thought = ofKind.get(key) ?? think(matter);
    // What is asked for anew is the last that goes.
    ofKind.delete(key);
    ofKind.set(key, thought);
    const oldest = ofKind.keys().next().value;
    if (ofKind.size > MOST_KEPT && oldest !== undefined) ofKind.delete(oldest);
    const forget = (): void => {
      if (ofKind.get(key) === thought) ofKind.delete(key);
    };
    try {
      const had = await thought;
      if (had === null) {
        forget();
        givenUp.add(given);
      }
      return had;
    } catch (bug) {
      forget();
      throw bug;
    }
  };
  return { think: thinkOnce, retry: () => givenUp.clear() };
}
