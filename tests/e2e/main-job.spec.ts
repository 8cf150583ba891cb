import path from 'node:path';
import { test } from './launch.ts';
import { tellMainJob } from './main-job.ts';
import { savesInto } from './save-answers.ts';

test('the main job, end to end', async ({ start, dataFolder }) => {
  test.slow();
  const job = {
    folder: path.resolve(import.meta.dirname, '..', '..', 'samples', 'files'),
    older: 'vardnamnden-2025.docx',
    newer: 'vardnamnden-2026.pdf',
    counts: /22 uppdrag/,
    search: 'MPT',
    key: 'RF-13',
    name: 'Nr 13',
    continues: 'Nr 11 i planen för 2025',
    added: 'fortsätta',
    removed: 'påbörja',
    marked: 'mobila psykiatriska team',
  };
  await tellMainJob(start, job, savesInto(dataFolder));
});
