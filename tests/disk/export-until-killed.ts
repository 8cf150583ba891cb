import { writeFileSync } from 'node:fs';
import { placeWhole } from '../../disk/place-whole.ts';

/** Exports over one file again and again until it is killed: each content is one byte, repeated. */
const [target = '', ready = ''] = process.argv.slice(2);
const SIZE = 400_000;

for (let round = 0; ; round += 1) {
  await placeWhole(target, new Uint8Array(SIZE).fill(1 + (round % 200)));
  if (round === 0) writeFileSync(ready, '');
}
