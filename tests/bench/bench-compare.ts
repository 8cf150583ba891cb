import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../../backend/readers/read-source.ts';
import { commonSubsequence } from '../../shared/compare/common-subsequence.ts';
import { compareAssignments } from '../../shared/compare/compare-assignments.ts';
import { diffTokens } from '../../shared/compare/diff-tokens.ts';
import { linkAssignments } from '../../shared/compare/link-assignments.ts';
import { planPair } from '../../shared/compare/linking/plan-pair.ts';
import { wordDiff } from '../../shared/compare/word-diff.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import { longestCommon } from './longest-common.ts';
import { madeAssignments } from './made-assignments.ts';
import { alone, inTurn, median } from './measure.ts';
import { ms, ratioRow, skipped, type Row } from './row.ts';
import { hasTool, planFile, runTool } from './tools.ts';

const noGoal = (): null => null;

async function alignRow(count: number, limit: number, rounds: number): Promise<Row[]> {
  const { from, to } = madeAssignments(count);
  const align = () => linkAssignments(planPair(from, to, noGoal), []);
  const taken = median(await alone(align, rounds, 5));
  const whole = median(await alone(() => compareAssignments(from, to, noGoal, []), rounds, 3));
  const size = `${count} × ${count} uppdrag`;
  return [
    {
      what: `Para ihop ${size}`,
      ours: ms(taken),
      anchor: '',
      value: taken,
      goal: { limit, unit: 'ms' },
    },
    {
      what: `  med skäl och ordskillnader`,
      ours: ms(whole),
      anchor: '',
      value: whole / taken,
      goal: null,
    },
  ];
}

async function textOf(file: string): Promise<string> {
  const read = await readSource(file, new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  return parsePlan(read.source)
    .body.map((block) => block.text)
    .join('\n');
}

const wordsOf = (text: string): string[] => diffTokens(text).tokens.map((token) => token.word);

/** Words that both texts are shown to share, of those that they can share at most. */
function keptRows(from: string, to: string): Row[] {
  const ids = new Map<string, number>();
  const intern = (text: string): Int32Array =>
    Int32Array.from(wordsOf(text), (word) => {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      return id;
    });
  const [a, b] = [intern(from), intern(to)];
  const best = longestCommon(a, b);
  const found = commonSubsequence(a, b, ids.size).from.length;
  const shown = wordDiff(from, to)
    .parts.filter((part) => part.op === 'equal')
    .reduce((sum, part) => sum + wordsOf(part.text).length, 0);
  const row = (what: string, kept: number, goal: Row['goal']): Row => ({
    what,
    ours: `${kept} ord`,
    anchor: `högst ${best} ord`,
    value: (kept / best) * 100,
    goal,
  });
  return [
    row('Behållna ord, av de möjliga', found, { limit: 97, isAtLeast: true, unit: '%' }),
    { ...row('  efter att öar slagits ihop', shown, null), value: shown / best },
  ];
}

async function wordRows(folder: string): Promise<Row[]> {
  const what = 'Ordskillnader, två hela planer';
  if (!hasTool('diff')) return [skipped(what, 'GNU diff saknas')];
  const from = await textOf(planFile('hsn-2025.docx', 'vardnamnden-2025.docx'));
  const to = await textOf(planFile('hsn-2026.docx', 'vardnamnden-2026.docx'));
  const files = [from, to].map((text, i) => {
    const file = path.join(folder, `words-${i}.txt`);
    writeFileSync(file, `${wordsOf(text).join('\n')}\n`);
    return file;
  });
  const times = await inTurn(
    () => wordDiff(from, to),
    () => runTool('diff', files, 1),
    {
      rounds: 25,
      warmUp: 8,
    },
  );
  const anchor = { name: 'GNU diff, ett ord per rad', time: median(times.b) };
  return [ratioRow(what, median(times.a), anchor, 1.2), ...keptRows(from, to)];
}

/** Pairing assignments and showing word differences. */
export const benchCompare = async (folder: string): Promise<Row[]> => [
  ...(await alignRow(60, 15, 25)),
  ...(await alignRow(500, 150, 5)),
  ...(await wordRows(folder)),
];
