import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Matter, Think, ThoughtKind, Thoughts } from './thoughts.ts';

/** A few hundred kilobytes each: the years of some organs, and the texts that notes were written on. */
const MOST_KEPT = 40;

type Kept = { [K in ThoughtKind]: Map<string, Promise<Thoughts[K] | null>> };

/**
 * The same thoughts, each had once as long as it is among those last asked for: notes are placed at
 * every keystroke, findings are asked for at every verdict. A thought is known by what its texts say,
 * whichever copy of them is at hand, and by the decisions, so none can be stale. What was not done,
 * or threw, is tried anew.
 */
export function rememberedThoughts(think: Think): Think {
  const kept: Kept = { check: new Map(), compare: new Map(), follow: new Map() };
  const names = new WeakMap<Plan, string>();

  function nameOf(plan: Plan): string {
    const known = names.get(plan);
    if (known !== undefined) return known;
    const name = createHash('sha256').update(JSON.stringify(plan)).digest('base64');
    names.set(plan, name);
    return name;
  }
  const keyOf = ({ plans, decisions }: Matter): string =>
    JSON.stringify([plans.map(({ planId, plan }) => [planId, nameOf(plan)]), decisions]);

  return async <K extends ThoughtKind>(matter: Matter<K>) => {
    const ofKind = kept[matter.kind];
    const key = keyOf(matter);
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
      if (had === null) forget();
      return had;
    } catch (bug) {
      forget();
      throw bug;
    }
  };
}
