import { ensureOwnNode } from './own-node.mjs';
import { runTool } from './run.mjs';
import { count, endToEndTests, seconds, tellScore, unitTests } from './test-run.mjs';

ensureOwnNode();

/** Quick checks of the text itself; each counts as one test. This one takes as long as all others. */
const FORMAT = [['format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']]];
const CHECKS = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of shared/', 'tsc', ['-p', 'shared/tsconfig.json']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['layers', 'node', ['build/layers.mjs']],
  ['dead code', 'knip', ['--no-progress']],
  ['sizes', 'node', ['build/sizes.mjs']],
  ['lockfile', 'node', ['build/lock-gaps.mjs']],
];

async function runChecks(checks) {
  for (const [name, tool, args] of checks) {
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

const started = performance.now();
const { ensureBrowser } = await import('./ensure-browser.mjs');
// Two cores are kept busy: one by the build and the format, one by the other checks.
const [hasBrowser, isBuilt] = await Promise.all([
  ensureBrowser(),
  runBuild(),
  runChecks(FORMAT),
  runChecks(CHECKS),
]);
await unitTests();
if (isBuilt && hasBrowser) await endToEndTests();
else count('end-to-end: bygget eller webbläsaren saknas', false, performance.now());

console.log(`Tid: ${seconds(started)}`);
tellScore();
