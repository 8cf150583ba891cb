import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './own-node.mjs';

const stampFile = (name) => path.join(root, 'out', '.stamps', name);

/** Every file under the folders (or the files themselves), sorted, relative to the checkout. */
export function filesUnder(places) {
  return places
    .filter((place) => existsSync(path.join(root, place)))
    .flatMap((place) =>
      statSync(path.join(root, place)).isDirectory()
        ? readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
        : [place],
    )
    .sort();
}

/** One hash over the names and contents of everything that a target is built from. */
export function hashInputs(places) {
  const hash = createHash('sha256');
  for (const file of filesUnder(places)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the target was last built from exactly these inputs and still lies where it was put. */
export function isFresh(name, hash, outDir) {
  const stamp = stampFile(name);
  return (
    existsSync(path.join(root, outDir)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  );
}

export function markFresh(name, hash) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), hash);
}
