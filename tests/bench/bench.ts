import { rmSync } from 'node:fs';
import os from 'node:os';
import { benchCompare } from './bench-compare.ts';
import { benchPdf } from './bench-pdf.ts';
import { benchSearch } from './bench-search.ts';
import { benchAutosave, benchBackup, benchOpen } from './bench-store.ts';
import { benchWindow } from './bench-window.ts';
import { makeStore } from './made-store.ts';
import { tableOf, type Row } from './row.ts';
import { benchFolder } from './tools.ts';

/**
 * `npm run bench [-- pdf|compare|store|window]`: measures against other programs and the disk in the same
 * run, and prints ratios beside their goals. Nothing is asserted: a busy machine must fail no test.
 */

async function benchStore(folder: string): Promise<Row[]> {
  const store = await makeStore(folder);
  const rows = [...(await benchSearch(store)), ...(await benchAutosave(store, folder))];
  await store.close();
  return [
    ...rows,
    ...(await benchOpen(store.folder, folder)),
    ...(await benchBackup(store.folder, folder)),
  ];
}

const GROUPS: Readonly<Record<string, (folder: string) => Promise<Row[]>>> = {
  pdf: benchPdf,
  compare: benchCompare,
  store: benchStore,
  window: benchWindow,
};

const asked = process.argv.slice(2);
const names = Object.keys(GROUPS).filter((name) => asked.length === 0 || asked.includes(name));
const folder = benchFolder();
const rows: Row[] = [];
const [load] = os.loadavg();
try {
  for (const name of names) {
    console.error(`Mäter: ${name} …`);
    rows.push(...(await GROUPS[name]!(folder)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(tableOf(rows));
console.log(
  `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'okänd'}, belastning ${load!.toFixed(1)} → ${os.loadavg()[0]!.toFixed(1)}`,
);
