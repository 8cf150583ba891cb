import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './own-node.mjs';
import { runTool } from './run.mjs';

const score = { passed: 0, failed: 0 };

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Counts one yes or no, and shows what went wrong. */
export function count(name, ok, since, output = '') {
  score[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(since)})`);
  if (!ok && output !== '') console.log(output.trim());
}

/** The last line, `N passed, N failed`, and the exit code that goes with it. */
export function tellScore() {
  console.log(`${score.passed} passed, ${score.failed} failed`);
  process.exitCode = score.failed === 0 ? 0 : 1;
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

/**
 * Beredd and its reader are started some hundred times, as source in the unit tests: what Node has
 * compiled once it need not compile again.
 */
const NODE_COMPILE_CACHE = path.join(root, 'node_modules', '.cache', 'node');

/** The unit tests; more arguments go to Vitest. */
export const unitTests = (...more) =>
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
    () => ({ NODE_COMPILE_CACHE }),
    (report) =>
      readReport(report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests })),
  );

/** The end-to-end tests; more arguments go to Playwright. */
export const endToEndTests = (...more) =>
  runTests(
    'end-to-end',
    'playwright',
    () => ['test', '--reporter=dot,json', ...more],
    (report) => ({
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      BEREDD_NO_FETCH: '1',
      NODE_COMPILE_CACHE,
    }),
    (report) =>
      readReport(report, ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      })),
  );
