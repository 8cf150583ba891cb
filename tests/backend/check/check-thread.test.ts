import { expect, it, onTestFinished } from 'vitest';
import { checkDocuments } from '../../../backend/check/check-documents.ts';
import { createCheckThread } from '../../../backend/check/check-thread.ts';
import { paragraphs, plan } from '../../shared/compare/plan-builder.ts';

const document = {
  planId: 'a',
  plan: plan({
    year: 2031,
    body: paragraphs('I juni fattade kommunfullmäktige beslut om budgeten.'),
  }),
};

/** A thread that does this to what it hears. */
const standIn = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', (documents) => { ${code} });`,
    )}`,
  );

function threadOf(code: string, timeLimit = 10_000) {
  const thread = createCheckThread({ workerUrl: standIn(code), timeLimit });
  onTestFinished(thread.close);
  return thread;
}

it('finds in a thread what it finds here', async () => {
  const thread = createCheckThread();
  onTestFinished(thread.close);
  const found = await thread.check([document]);
  expect(found?.length).toBeGreaterThan(0);
  expect(found).toEqual(checkDocuments([document]));
});

it('gives up a check without end, and the next gets a new thread', async () => {
  const thread = threadOf(
    "if (documents[0].planId === 'a') for (;;); parentPort.postMessage([]);",
    300,
  );
  expect(await thread.check([document])).toBeNull();
  expect(await thread.check([{ ...document, planId: 'b' }])).toEqual([]);
});

it.each([
  ['throws', "throw new Error('a rule')", 'a rule'],
  ['ends', 'process.exit(0)', 'ended without an answer'],
])('a thread that %s is a bug, and the next check gets a new one', async (_, code, message) => {
  const thread = threadOf(`if (documents.length > 0) ${code}; parentPort.postMessage([]);`);
  await expect(thread.check([document])).rejects.toThrow(message);
  expect(await thread.check([])).toEqual([]);
});

it('a check under way when it is closed ends as not done, and so does one that comes after', async () => {
  const thread = threadOf('for (;;);');
  const waiting = thread.check([document]);
  await thread.close();
  expect(await waiting).toBeNull();
  expect(await thread.check([document])).toBeNull();
});
