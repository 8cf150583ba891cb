import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ReportFormat } from '../../shared/contract/contract.ts';
import { COMMITTEE, OPEN, SECRET, writtenStore } from '../backend/written-store.ts';
import { saysAnywhere, writtenWords } from '../backend/written-words.ts';
import { commandLine, testFolder } from './run-cli.ts';

it('leaves every private question, answer, status and yrkande out of every export', async () => {
  const folder = testFolder();
  const store = join(folder, 'store');
  const { backend, meetingId } = await writtenStore(store);
  await backend.close();
  const beredd = commandLine(store);
  const documents = [
    ['minutes', meetingId],
    ['questions'],
    ['questions', 'vn-2026'],
    ['motions'],
    ['committee', 'vn-2026', COMMITTEE],
    ['briefing', 'vn-2026', '--on', 'RF-2'],
  ];
  for (const words of documents) {
    for (const format of ReportFormat.options) {
      const out = join(folder, `ut.${format}`);
      const run = await beredd('export', ...words, '-o', out);
      expect([words, format, run.code, saysAnywhere(run.out + run.err, SECRET)]).toEqual([
        words,
        format,
        0,
        false,
      ]);
      const said = await writtenWords(new Uint8Array(readFileSync(out)));
      // What may leave is found in the same way, so the search can see.
      expect([words, format, saysAnywhere(said, SECRET), saysAnywhere(said, OPEN)]).toEqual([
        words,
        format,
        false,
        true,
      ]);
    }
  }
}, 60_000);
