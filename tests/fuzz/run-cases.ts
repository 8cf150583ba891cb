import { createWorkerReader, type WorkerReader } from '../../backend/readers/read-in-worker.ts';
import type { WorkerOutcome } from '../../backend/readers/worker-messages.ts';
import { Plan } from '../../shared/plan/plan.ts';
import { loadBases, type Base } from './bases.ts';
import { makeCase } from './make-case.ts';
import { FORBIDDEN, type Forbidden, type Tally } from './tally.ts';

/** Something that must not happen, with what repeats it. */
export interface Fault {
  index: number;
  origin: string;
  /** 'exception', 'hang', 'bad plan', 'network' … and what was seen. */
  what: string;
}

export interface FuzzReport {
  cases: number;
  faults: Fault[];
  /** How many readings ended as 'plan', 'damaged', 'empty' … */
  outcomes: Record<string, number>;
  /** Milliseconds of each reading, shortest first. */
  times: number[];
  /** The slowest readings, longest first. */
  slowest: { index: number; origin: string; time: number; outcome: string }[];
  /** Most memory of the process at the end of a reading, in bytes. */
  peakMemory: number;
  /** The case after which it was so. */
  peakOrigin: string;
  forbidden: Record<Forbidden, number>;
}

export interface FuzzOptions {
  seed: number;
  indices: readonly number[];
  threads: number;
  /** Milliseconds after which a reading counts as hanging. */
  timeLimit: number;
  tally: Tally;
  onDone?: (done: number) => void;
}

const READER_THREAD = new URL('./reader-thread.ts', import.meta.url);
const SLOWEST_SHOWN = 8;

/** What is wrong with an outcome; null for a valid plan and for every error of the known kinds. */
function faultOf(outcome: WorkerOutcome): string | null {
  if (!outcome.ok) {
    if (outcome.error.kind === 'too-slow') return 'hang';
    if (outcome.error.kind === 'internal') return 'exception';
    return outcome.error.message.length > 0 ? null : 'error without words';
  }
  const checked = Plan.safeParse(outcome.plan);
  if (!checked.success) return `bad plan: ${checked.error.issues[0]?.path.join('.') ?? ''}`;
  const keys = outcome.plan.assignments.map((assignment) => assignment.key);
  return new Set(keys).size === keys.length ? null : 'bad plan: two assignments with one key';
}

async function runThread(
  reader: WorkerReader,
  next: () => number | undefined,
  bases: readonly Base[],
  { seed, tally, onDone }: FuzzOptions,
  report: FuzzReport,
): Promise<void> {
  for (let index = next(); index !== undefined; index = next()) {
    const { fileName, origin, bytes } = makeCase(bases, seed, index);
    const before = FORBIDDEN.map((what) => tally.count(what));
    const start = performance.now();
    const outcome = await reader.read(fileName, bytes);
    const time = performance.now() - start;
    const named = outcome.ok ? 'plan' : outcome.error.kind;
    const faults = FORBIDDEN.filter((what, i) => tally.count(what) > before[i]!).map(
      (what) => `${what}: ${tally.lastNote()}`,
    );
    const fault = faultOf(outcome);
    for (const what of fault === null ? faults : [...faults, fault]) {
      report.faults.push({ index, origin, what });
    }
    report.cases++;
    report.outcomes[named] = (report.outcomes[named] ?? 0) + 1;
    report.times.push(time);
    report.slowest = [...report.slowest, { index, origin, time, outcome: named }]
      .sort((a, b) => b.time - a.time)
      .slice(0, SLOWEST_SHOWN);
    const memory = process.memoryUsage.rss();
    if (memory > report.peakMemory) {
      report.peakMemory = memory;
      report.peakOrigin = `${origin} (${index})`;
    }
    onDone?.(report.cases);
  }
}

/** Reads every case in the application's own reading threads and says what came of it. */
export async function runCases(options: FuzzOptions): Promise<FuzzReport> {
  const { indices, threads, timeLimit, tally } = options;
  const bases = loadBases();
  const started = FORBIDDEN.map((what) => tally.count(what));
  const report: FuzzReport = {
    cases: 0,
    faults: [],
    outcomes: {},
    times: [],
    slowest: [],
    peakMemory: 0,
    peakOrigin: '',
    forbidden: { network: 0, write: 0, foreignRead: 0, process: 0, exception: 0 },
  };
  let at = 0;
  const next = (): number | undefined => indices[at++];
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const reader = createWorkerReader({ workerUrl: READER_THREAD, timeLimit });
      await runThread(reader, next, bases, options, report);
      await reader.close();
    }),
  );
  report.times.sort((a, b) => a - b);
  FORBIDDEN.forEach((what, i) => (report.forbidden[what] = tally.count(what) - started[i]!));
  return report;
}
