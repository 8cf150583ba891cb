import { ensureOwnNode } from './own-node.mjs';
import { runTool } from './run.mjs';
import { count, endToEndTests, seconds, tellScore, unitTests } from './test-run.mjs';

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

const started = performance.now();
const { ensureBrowser } = await import('./ensure-browser.mjs');
// The checks use one core and the build the other; the tests use both.
const [hasBrowser, isBuilt] = await Promise.all([ensureBrowser(), runBuild(), runChecks()]);
await unitTests();
if (isBuilt && hasBrowser) await endToEndTests();
else count('end-to-end: bygget eller webbläsaren saknas', false, performance.now());

console.log(`Tid: ${seconds(started)}`);
tellScore();
