import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildAndTell } from './build.mjs';
import { ensureOwnNode, root } from './own-node.mjs';
import { runTool } from './run.mjs';

ensureOwnNode();

/** The whole main job on the sample plans, without a window: import, note, compare, export. */
const demoFolder = path.join(root, 'out', 'demo');
const store = path.join(demoFolder, 'data');
const minutesFile = path.join(demoFolder, 'Mötesanteckningar.docx');
const sample = (name) => path.join(root, 'samples', 'files', name);

/** Runs one command of the command line on the demo's own store. @returns what it printed. */
async function beredd(...words) {
  const { code, output } = await runTool('node', [
    path.join(root, 'out', 'cli', 'beredd.js'),
    ...words,
    '--store',
    store,
  ]);
  if (code !== 0) throw new Error(`beredd ${words.slice(0, 2).join(' ')}: ${output.trim()}`);
  return output.trim();
}

const json = async (...words) => JSON.parse(await beredd(...words, '--json'));

const RELATIONS = {
  unchanged: 'oförändrade',
  renumbered: 'omnumrerade',
  reworded: 'omformulerade',
  continued: 'fortsätter',
  split: 'delade',
  merged: 'sammanslagna',
  new: 'nya',
  dropped: 'utgår',
};

async function importPlans() {
  const outcomes = await json(
    'import',
    sample('vardnamnden-2025.docx'),
    sample('vardnamnden-2026.pdf'),
  );
  for (const { file, message } of outcomes) console.log(`  ${path.basename(file)}: ${message}`);
  return outcomes.map(({ planId }) => planId);
}

async function comparePlans(from, to) {
  const { assignments } = await json('compare', from, to);
  const counts = Object.entries(RELATIONS)
    .map(([relation, word]) => [
      assignments.filter((row) => row.relation === relation).length,
      word,
    ])
    .filter(([count]) => count > 0);
  console.log(`  ${counts.map(([count, word]) => `${count} ${word}`).join(' · ')}`);
  return (
    assignments.find((row) => row.relation === 'continued') ?? assignments.find((row) => row.to)
  );
}

async function takeNotes(planId, key) {
  const meeting = await json(
    'meeting',
    'add',
    '--title',
    'Beredning inför nämnden',
    '--date',
    '2026-01-14',
  );
  const note = (text, visibility) =>
    json(
      'note',
      'add',
      planId,
      '--on',
      key,
      '--text',
      text,
      '--visibility',
      visibility,
      '--meeting',
      meeting.id,
    );
  await note('Förvaltningen redovisar läget i delårsrapporten.', 'minutes');
  await note('Fråga om finansieringen tas upp igen i mars.', 'minutes');
  await note('Min egen tanke, som inte ska lämna datorn.', 'private');
  console.log(`  2 mötesanteckningar och 1 privat på ${key}`);
  return meeting.id;
}

if (!(await buildAndTell(['cli']))) process.exit(1);
rmSync(demoFolder, { recursive: true, force: true });
mkdirSync(demoFolder, { recursive: true });

console.log('Läser in två års exempelplaner');
const [from, to] = await importPlans();
console.log('Jämför dem');
const row = await comparePlans(from, to);
console.log('Antecknar i ett möte');
const meetingId = await takeNotes(to, row.to.key);
console.log('Skriver mötesanteckningarna; den privata stannar');
await beredd('export', 'minutes', meetingId, '--format', 'docx', '-o', minutesFile);
console.log(`Wordfilen ligger här: ${minutesFile}`);
