import { ensureOwnNode, root } from './own-node.mjs';
ensureOwnNode();

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hashInputs, isFresh, markFresh } from './stale.mjs';

/**
 * Builds into a folder of its own and puts it in place whole: a build that is interrupted, or two
 * at once, leaves the former result.
 */
async function buildTarget(target, hash) {
  const { build } = await import('vite');
  const fresh = path.join(root, 'out', '.new', `${target.name}-${process.pid}`);
  mkdirSync(path.dirname(fresh), { recursive: true });
  try {
    const { config } = target;
    await build({ ...config, build: { ...config.build, outDir: fresh } });
    rmSync(path.join(root, target.outDir), { recursive: true, force: true });
    renameSync(fresh, path.join(root, target.outDir));
    markFresh(target.name, hash);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Builds the targets whose inputs changed since they were last built. @returns their names. */
export async function buildStale() {
  const { targets } = await import('./targets.mjs');
  const stale = targets()
    .map((target) => ({ target, hash: hashInputs(target.inputs) }))
    .filter(({ target, hash }) => !isFresh(target.name, hash, target.outDir));
  await Promise.all(stale.map(({ target, hash }) => buildTarget(target, hash)));
  return stale.map(({ target }) => target.name);
}

if (process.argv[1] === import.meta.filename) {
  const started = performance.now();
  const built = await buildStale();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    built.length > 0 ? `Byggt på ${seconds} s: ${built.join(', ')}.` : 'Allt är redan byggt.',
  );
  if (!existsSync(path.join(root, 'out', 'renderer'))) process.exitCode = 1;
}
