import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { buildAndTell } from './build.mjs';
import { ensureOwnNode, root } from './own-node.mjs';
import { count, endToEndTests, tellScore, unitTests } from './test-run.mjs';

ensureOwnNode();

/** The documents belong to others and lie beside the checkout, not in it. */
const PLANS = path.resolve(root, '..', 'shared', 'plans');

async function run() {
  await unitTests('--config', 'vitest.real.config.ts');
  if (globSync('tests/real/**/*.spec.ts', { cwd: root }).length === 0) return;
  const { ensureBrowser } = await import('./ensure-browser.mjs');
  const isReady = (await buildAndTell()) && (await ensureBrowser());
  if (isReady) await endToEndTests('--config', 'playwright.real.config.ts');
  else count('end-to-end: bygget eller webbläsaren saknas', false, performance.now());
}

if (existsSync(PLANS)) await run();
else console.log(`De riktiga planerna finns inte här (${PLANS}). Inget att testa.`);
tellScore();
