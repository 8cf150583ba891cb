import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './own-node.mjs';

/**
 * Optional packages that the lockfile names but does not hold make `npm ci` fail on other
 * platforms. Prints each; ends with 1 when there is one.
 */
const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));

const gaps = Object.entries(packages).flatMap(([place, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter(
      (name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    )
    .map((name) => `${place}: ${name} saknas i låsfilen`),
);
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) process.exitCode = 1;
