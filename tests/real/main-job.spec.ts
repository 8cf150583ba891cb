import path from 'node:path';
import { test } from '../e2e/launch.ts';
import { tellMainJob } from '../e2e/main-job.ts';
import { savesInto } from '../e2e/save-answers.ts';

test('the main job on the real documents', async ({ start, dataFolder }) => {
  test.slow();
  const job = {
    folder: path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'plans'),
    older: 'hsn-2025.docx',
    newer: 'hsn-2026.pdf',
    counts: /31 uppdrag/,
    search: 'SPOT',
    key: 'RF-13',
    name: 'Nr 13',
    continues: 'Nr 11 i planen för 2025',
    added: 'fortsätta',
    removed: 'påbörja',
    marked: 'Örebro och söder',
  };
  await tellMainJob(start, job, savesInto(dataFolder));
});
