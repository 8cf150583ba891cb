import { ensureOwnNode, root } from './own-node.mjs';
ensureOwnNode();

import { mkdirSync, renameSync, rmSync } from 'node:fs';
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

/**
 * Builds the targets whose inputs changed since they were last built; one that fails does not stop
 * the others. `only` names the wanted ones; all without it.
 * @returns the names of those built, and those that failed with their errors.
 */
async function buildStale(only) {
  const { targets } = await import('./targets.mjs');
  const stale = targets()
    .filter(({ name }) => only?.includes(name) ?? true)
    .map((target) => ({ target, hash: hashInputs(target.inputs) }))
    .filter(({ target, hash }) => !isFresh(target.name, hash, target.outDir));
  const results = await Promise.allSettled(
    stale.map(({ target, hash }) => buildTarget(target, hash)),
  );
  const named = results.map((result, at) => ({
    name: stale[at].target.name,
    error: result.reason,
  }));
  return {
    built: named.filter(({ error }) => error === undefined).map(({ name }) => name),
    failed: named.filter(({ error }) => error !== undefined),
  };
}

/** Builds what is stale and says so in a line. @returns whether all of it worked. */
export async function buildAndTell(only) {
  const started = performance.now();
  const { built, failed } = await buildStale(only);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (built.length > 0) console.error(`Byggt på ${seconds} s: ${built.join(', ')}.`);
  for (const { name, error } of failed)
    console.error(`Bygget av ${name} misslyckades: ${error.message}`);
  return failed.length === 0;
}

if (process.argv[1] === import.meta.filename && !(await buildAndTell())) process.exitCode = 1;
