import type { BodyBlock, Plan } from '../plan/plan.ts';

/** Finds names of the places in one plan. */
export interface Places {
  goal: (key: string | null) => string | null;
  /** Key, label and title of a goal, a line each; '' for none. */
  goalWords: (key: string | null) => string;
  section: (key: string | null) => string | null;
  /** The first block of a part. */
  blockOf: (kind: string, key: string) => BodyBlock | undefined;
}

/** The places of a plan, looked up once. */
export function placesOf(plan: Plan): Places {
  const goals = new Map(plan.goals.map((goal) => [goal.key, goal]));
  const sections = new Map(
    plan.sections.map((it) => [it.key, [it.number, it.title].filter(Boolean).join(' ')]),
  );
  const blocks = new Map<string, BodyBlock>();
  for (const block of plan.body) {
    const name = block.part ? `${block.part.kind}:${block.part.key}` : null;
    if (name !== null && !blocks.has(name)) blocks.set(name, block);
  }
  const goalOf = (key: string | null) => (key === null ? undefined : goals.get(key));
  return {
    goal: (key) => {
      const goal = goalOf(key);
      return goal ? goal.label || goal.title : null;
    },
    goalWords: (key) => {
      const goal = goalOf(key);
      return goal ? [goal.key, goal.label, goal.title].join('\n') : '';
    },
    section: (key) => (key === null ? null : (sections.get(key) ?? null)),
    blockOf: (kind, key) => blocks.get(`${kind}:${key}`),
  };
}
