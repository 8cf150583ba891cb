import { expect, it, onTestFinished } from 'vitest';
import { createThinkingThread } from '../../../backend/thinking/thinking-thread.ts';
import { thinkOut, type Matter } from '../../../backend/thinking/thoughts.ts';
import { paragraphs, plan } from '../../shared/compare/plan-builder.ts';
import { makePlan } from '../made-plan.ts';

const document = {
  planId: 'a',
  plan: plan({
    year: 2031,
    body: paragraphs('I juni fattade kommunfullmäktige beslut om budgeten.'),
  }),
};
const check: Matter<'check'> = { kind: 'check', plans: [document], decisions: [] };
const nothing: Matter<'check'> = { kind: 'check', plans: [], decisions: [] };

const years = [
  {
    planId: 'b',
    plan: makePlan({ year: 2031, assignments: [['RF', '1', 'Att utreda ett badhus']] }),
  },
  {
    planId: 'c',
    plan: makePlan({ year: 2032, assignments: [['RF', '7', 'Att bygga ett badhus']] }),
  },
];
const apart = { fromKey: 'RF-1', toKey: 'RF-7', verdict: 'different' } as const;

/** A thread that does this to what it hears. */
const standIn = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ plans }) => { ${code} });`,
    )}`,
  );

function threadOf(code: string, timeLimit = 10_000) {
  const thread = createThinkingThread({ workerUrl: standIn(code), timeLimit });
  onTestFinished(thread.close);
  return thread;
}

it('thinks in a thread what it thinks here', async () => {
  const thread = createThinkingThread();
  onTestFinished(thread.close);
  const found = await thread.think(check);
  expect(found?.length).toBeGreaterThan(0);
  expect(found).toEqual(thinkOut(check));

  const compare: Matter<'compare'> = { kind: 'compare', plans: years, decisions: [] };
  const compared = await thread.think(compare);
  expect(compared).toEqual(thinkOut(compare));
  const parted = await thread.think({ ...compare, decisions: [apart] });
  expect(parted?.assignments.map((it) => it.verdict)).toContain('different');

  const decided = { ...apart, fromPlanId: 'b', toPlanId: 'c', verdict: 'same' } as const;
  const follow: Matter<'follow'> = { kind: 'follow', plans: years, decisions: [decided] };
  const followed = await thread.think(follow);
  expect(followed?.map(({ members }) => members.length)).toEqual([2]);
  expect(followed).toEqual(thinkOut(follow));
});

it('gives up what is without end, and the next gets a new thread', async () => {
  const thread = threadOf(
    "if (plans[0].planId === 'a') for (;;); parentPort.postMessage([]);",
    300,
  );
  expect(await thread.think(check)).toBeNull();
  expect(await thread.think({ ...check, plans: years })).toEqual([]);
});

it.each([
  ['throws', "throw new Error('a rule')", 'a rule'],
  ['ends', 'process.exit(0)', 'ended without an answer'],
])('a thread that %s is a bug, and the next matter gets a new one', async (_, code, message) => {
  const thread = threadOf(`if (plans.length > 0) ${code}; parentPort.postMessage([]);`);
  await expect(thread.think(check)).rejects.toThrow(message);
  expect(await thread.think(nothing)).toEqual([]);
});

it('what is under way when it is closed ends as not done, and so does what comes after', async () => {
  const thread = threadOf('for (;;);');
  const waiting = thread.think(check);
  await thread.close();
  expect(await waiting).toBeNull();
  expect(await thread.think(check)).toBeNull();
});
