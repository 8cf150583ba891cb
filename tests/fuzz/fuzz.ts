import { parseArgs } from 'node:util';
import { runControl } from './control.ts';
import { runCases, type FuzzReport } from './run-cases.ts';
import { openTally } from './tally.ts';

/**
 * `npm run fuzz -- [N] [--seed S] [--only I] [--limit MS] [--threads T]`: reads N mutated documents
 * in the application's reading thread. The process may not write files (Node's permission model);
 * ends with code 1 when something happened that must not.
 */

const MEBIBYTE = 1024 * 1024;
const DEFAULT_CASES = 10_000;
/** A reading is stopped after 30 s in the application; here a third of that counts as hanging. */
const DEFAULT_LIMIT = 10_000;
const STEP = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    only: { type: 'string', multiple: true },
    limit: { type: 'string' },
    threads: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const cases = Number(positionals[0] ?? DEFAULT_CASES);
const indices = values.only?.map(Number) ?? Array.from({ length: cases }, (_, i) => i);

const at = (times: readonly number[], share: number): string =>
  `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0)} ms`;

function print(report: FuzzReport, seconds: number): void {
  const { times, forbidden, faults } = report;
  const hangs = faults.filter((fault) => fault.what === 'hang').length;
  const outcomes = Object.entries(report.outcomes).sort((a, b) => b[1] - a[1]);
  console.log(`Fall        ${report.cases} på ${seconds.toFixed(0)} s, frö ${seed}`);
  console.log(`Utfall      ${outcomes.map(([name, n]) => `${name} ${n}`).join(', ')}`);
  console.log(`Tid         p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)}, längst ${at(times, 1)}`);
  console.log(
    `Minne       högst ${(report.peakMemory / MEBIBYTE).toFixed(0)} MB (hela processen), efter ${report.peakOrigin}`,
  );
  console.log(`Krascher    ${faults.filter((f) => /^(exception|bad|error)/.test(f.what)).length}`);
  console.log(`Hängningar  ${hangs}`);
  console.log(`Nätförsök   ${forbidden.network}`);
  console.log(`Skrivförsök ${forbidden.write}`);
  console.log(`Läsförsök   ${forbidden.foreignRead} utanför programmet`);
  console.log(`Processer   ${forbidden.process}`);
  for (const { index, origin, time, outcome } of report.slowest.slice(0, 3)) {
    console.log(
      `Långsamt    ${time.toFixed(0)} ms, ${outcome}: ${origin} (--seed ${seed} --only ${index})`,
    );
  }
  for (const { index, origin, what } of faults) {
    console.log(`FEL ${what}\n    ${origin} (--seed ${seed} --only ${index})`);
  }
}

const tally = openTally();
const uncounted = await runControl(tally);
if (uncounted.length > 0) throw new Error(`Kontrollen räknade inte: ${uncounted.join(', ')}`);
const start = performance.now();
const report = await runCases({
  seed,
  indices,
  threads: Number(values.threads ?? 1),
  timeLimit: Number(values.limit ?? DEFAULT_LIMIT),
  tally,
  onDone: (done) => {
    if (done % STEP === 0) console.error(`${done} av ${indices.length}`);
  },
});
print(report, (performance.now() - start) / 1000);
if (report.faults.length > 0) process.exitCode = 1;
