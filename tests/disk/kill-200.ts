import { killExports } from './kill-export.ts';

/** `node tests/disk/kill-200.ts [times]`: kills an export 200 times and prints what was left. */
const tally = await killExports(Number(process.argv[2] ?? 200));
console.log(JSON.stringify(tally));
if (tally.broken > 0) process.exitCode = 1;
