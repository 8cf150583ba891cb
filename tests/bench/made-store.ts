import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBackend } from '../../backend/open-backend.ts';
import { readSource } from '../../backend/readers/read-source.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import { success } from '../../shared/contract/call.ts';
import type { Call } from '../../shared/contract/contract.ts';
import type { BodyBlock, Plan } from '../../shared/plan/plan.ts';
import { createRandom, type Random } from '../fuzz/random.ts';
import { planFile } from './tools.ts';

/** A store with fifty plans, and the same text as plain files for other programs to search. */
export interface MadeStore {
  folder: string;
  texts: string;
  words: readonly string[];
  call: Call;
  close: () => Promise<void>;
}

const PLANS = 50;
/** A plan of a hundred pages. */
const CHARACTERS = 160_000;
/** Share of the words that each plan has for itself, so that there are rare words to look for. */
const OWN_WORDS = 0.02;

const FILES = ['vardnamnden-2024', 'vardnamnden-2025', 'vardnamnden-2026', 'regionstyrelsen-2026'];
const PUBLISHED = ['hsn-2025', 'hsn-2026', 'rs-2024', 'hsn-2026'];

async function readPlans(): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const [i, sample] of FILES.entries()) {
    const file = planFile(`${PUBLISHED[i]!}.docx`, `${sample}.docx`);
    const read = await readSource(file, new Uint8Array(readFileSync(file)));
    if (!read.ok) throw new Error(read.error.message);
    plans.push(parsePlan(read.source));
  }
  return plans;
}

const isText = (block: BodyBlock): boolean => block.kind === 'paragraph' && block.part === null;

/** A plan's parts as they are, and paragraphs from all plans until it is as long as a hundred pages. */
function longPlan(base: Plan, all: readonly BodyBlock[], number: number, random: Random): Plan {
  const body = [...base.body];
  let length = body.reduce((sum, block) => sum + block.text.length, 0);
  while (length < CHARACTERS) {
    const from = random.pick(all);
    const text = from.text.replaceAll(/\p{L}{6,}/gu, (word) =>
      random.chance(OWN_WORDS)
        ? `${word}s${random.pick(all).text.match(/\p{L}{5,}/u)?.[0] ?? ''}`
        : word,
    );
    body.push({ ...from, id: `x${body.length}`, text, sectionKey: null, goalKey: null });
    length += text.length;
  }
  const organ = `${base.plan.organ} ${number}`;
  return { ...base, plan: { ...base.plan, organ, title: `Verksamhetsplan ${number}` }, body };
}

async function importPlan(call: Call, number: number): Promise<void> {
  const bytes = new TextEncoder().encode(String(number));
  const started = await call('imports.start', { file: `${number}.txt`, bytes });
  if (!started.ok) throw new Error(started.error.message);
  for (;;) {
    const jobs = await call('imports.list', {});
    if (!jobs.ok) throw new Error(jobs.error.message);
    const outcome = jobs.value.find((job) => job.id === started.value.jobId)?.outcome;
    if (outcome?.planId) return;
    if (outcome) throw new Error(outcome.message);
    await new Promise((next) => setTimeout(next, 1));
  }
}

/** Opens a store in a folder, with plans that are made instead of read from files. */
export async function openMadeStore(
  folder: string,
  plans: readonly Plan[],
): Promise<Pick<MadeStore, 'call' | 'close'>> {
  const opened = await openBackend({
    dataFolder: folder,
    shell: 'cli',
    version: '0.0.0',
    saveFile: () => Promise.resolve(success({ status: 'cancelled', path: null })),
    readDocument: (_, bytes) => {
      const plan = plans[Number(new TextDecoder().decode(bytes))]!;
      return Promise.resolve(success({ format: 'text', plan }));
    },
  });
  if (!opened.ok) throw new Error(opened.error.message);
  return { call: opened.value.dispatch as Call, close: opened.value.close };
}

/** Makes the store of fifty plans. Takes some seconds. */
export async function makeStore(within: string): Promise<MadeStore> {
  const random = createRandom(50);
  const read = await readPlans();
  const all = read.flatMap((plan) => plan.body.filter(isText));
  const plans = Array.from({ length: PLANS }, (_, i) =>
    longPlan(read[i % read.length]!, all, i, random),
  );
  const [folder, texts] = [path.join(within, 'store'), path.join(within, 'texts')];
  mkdirSync(texts, { recursive: true });
  const { call, close } = await openMadeStore(folder, plans);
  for (const [i, plan] of plans.entries()) {
    const text = plan.body.map((block) => block.text).join('\n');
    writeFileSync(path.join(texts, `${i}.txt`), text);
    await importPlan(call, i);
  }
  const words = plans.flatMap((plan) =>
    plan.body.flatMap((b) => b.text.match(/\p{L}{4,}/gu) ?? []),
  );
  return { folder, texts, words, call, close };
}
