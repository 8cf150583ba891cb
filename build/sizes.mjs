import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './own-node.mjs';
import { filesUnder } from './stale.mjs';

/** A file longer than this holds more than one thing (docs/architecture.md). */
const LONGEST = 350;
/** Half of the files are at most this long: small things, well named. */
const LONGEST_MEDIAN = 120;

/** What the programs are made of. Data and tests may be long. */
const PROGRAM = [
  'shared',
  'db',
  'backend',
  'disk',
  'shell',
  'electron',
  'cli',
  'renderer',
  'build',
];

const lines = (file) => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;

const sizes = filesUnder(PROGRAM)
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => ({ file, lines: lines(file) }))
  .sort((a, b) => a.lines - b.lines);
const at = (share) => sizes[Math.floor((sizes.length - 1) * share)].lines;
const tooLong = sizes.filter((size) => size.lines > LONGEST);

console.log(`${sizes.length} filer: median ${at(0.5)}, p90 ${at(0.9)}, längst ${at(1)} rader.`);
for (const { file, lines } of tooLong) console.error(`${file}: ${lines} rader, högst ${LONGEST}`);
if (at(0.5) > LONGEST_MEDIAN) console.error(`Medianen ska vara högst ${LONGEST_MEDIAN}.`);
if (tooLong.length > 0 || at(0.5) > LONGEST_MEDIAN) process.exitCode = 1;
