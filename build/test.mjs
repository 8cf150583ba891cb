import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureOwnNode, root } from './own-node.mjs';
import { runTool } from './run.mjs';

ensureOwnNode();

/** Quick checks of the text itself; each counts as one test. */
const CHECKS = [
  ['format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of shared/', 'tsc', ['-p', 'shared/tsconfig.json']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['layers', 'node', ['build/layers.mjs']],
  ['dead code', 'knip', ['--no-progress']],
  ['sizes', 'node', ['build/sizes.mjs']],
  ['lockfile', 'node', ['build/lock-gaps.mjs']],
];

const score = { passed: 0, failed: 0 };
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Counts one yes or no, and shows what went wrong. */
function count(name, ok, since, output) {
  score[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(since)})`);
  if (!ok) console.log(output.trim());
}

async function runChecks() {
  for (const [name, tool, args] of CHECKS) {
    const since = performance.now();
    const { code, output } = await runTool(tool, args);
    count(name, code === 0, since, output);
  }
}

async function runBuild() {
  const since = performance.now();
  const { code, output } = await runTool('node', ['build/build.mjs']);
  count('build', code === 0, since, output);
  return code === 0;
}

/** Runs a test runner that writes its counts as JSON; a runner that cannot even start is a failure. */
async function runTests(name, tool, args, env, readCounts) {
  const since = performance.now();
  const report = path.join(root, 'test-results', `${name}.json`);
  rmSync(report, { force: true });
  const { code } = await runTool(tool, args(report), { echo: true, env: env(report) });
  const counts = readCounts(report);
  score.passed += counts.passed;
  score.failed += counts.failed || (code === 0 ? 0 : 1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed (${seconds(since)})`);
}

const readReport = (report, pick) => {
  try {
    return pick(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // No report: the runner ended before it had one, and its exit code says so.
    return { passed: 0, failed: 0 };
  }
};

const unitTests = (...more) =>
  runTests(
    'unit',
    'vitest',
    (report) => [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ],
    () => ({}),
    (report) =>
      readReport(report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests })),
  );

const endToEndTests = (...more) =>
  runTests(
    'end-to-end',
    'playwright',
    () => ['test', '--reporter=line,json', ...more],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report, BEREDD_NO_FETCH: '1' }),
    (report) =>
      readReport(report, ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      })),
  );

const started = performance.now();
// The checks use one core and the build the other; the tests use both.
const [isBuilt] = await Promise.all([runBuild(), runChecks()]);
await unitTests();
const { ensureBrowser } = await import('./ensure-browser.mjs');
if (isBuilt && (await ensureBrowser())) await endToEndTests();
else score.failed += 1;

console.log(`Tid: ${seconds(started)}`);
console.log(`${score.passed} passed, ${score.failed} failed`);
process.exitCode = score.failed === 0 ? 0 : 1;
