/**
 * Fits the weights by which two assignments are taken for one matter, on invented plans whose links
 * were drawn by hand (and on a real pair in `../shared/gold`, where that folder is), and says how well plans that took no part in the fitting are linked.
 *
 *     npm run fit                 says it, and changes nothing
 *     npm run fit -- --write      writes shared/compare/linking/fitted-weights.ts
 *     npm run fit -- FILE…        links other labelled plans with the weights that are there
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LogisticModel } from '../../shared/compare/linking/chances.ts';
import { CHANCE_WEIGHTS, OWN_WEIGHTS } from '../../shared/compare/linking/fitted-weights.ts';
import { RIVAL_SIGNS, SIGNS } from '../../shared/compare/linking/signs.ts';
import {
  crossValidate,
  fitModels,
  sampled,
  shares,
  tallyOf,
  type Models,
  type Tally,
} from './fit-links.ts';
import { editedPairs, INVENTED_PLANS, labelledPairs } from './labelled-plans.ts';
import { realPairs } from './real-pair.ts';

function report(title: string, tallies: readonly Tally[]): void {
  for (const { name, hit, wanted, drawn, alone, lone } of tallies)
    console.log(
      `  ${name.padEnd(46)} ${hit}/${wanted} links of ${drawn} drawn, ${alone}/${lone} alone`,
    );
  const { precision, recall, f1, alone } = shares(tallies);
  const figures = Object.entries({ precision, recall, F1: f1, 'new and dropped': alone });
  console.log(
    `${title}: ${figures.map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ')}`,
  );
}

function list(name: string, signs: readonly string[], { bias, weights }: LogisticModel): string {
  const lines = signs.map((sign, i) => `  ${sign}: ${weights[i]!.toFixed(3)},`);
  return `const ${name} = {\n  bias: ${bias.toFixed(3)},\n${lines.join('\n')}\n};\n`;
}

function write({ own, chance }: Models): void {
  const text = `import type { LogisticModel } from './chances.ts';
import { RIVAL_SIGNS, SIGNS, type RivalSign, type Sign } from './signs.ts';

// Fitted by tests/fit/fit-link-weights.ts, which says on what; not to be edited by hand.

/** Of a pair's own signs. */
${list('OWN', SIGNS, own)}
/** Of a pair's own signs and of its rivals'. */
${list('CHANCE', [...SIGNS, ...RIVAL_SIGNS], chance)}
type Named = Record<Sign, number> & { bias: number };

/** How likely a pair is one matter by its own signs; weights in the order of \`SIGNS\`. */
export const OWN_WEIGHTS: LogisticModel = {
  bias: OWN.bias,
  weights: Float64Array.from(SIGNS, (sign) => (OWN satisfies Named)[sign]),
};

/** How likely a pair is one matter, all told; weights in the order of \`SIGNS\`, then \`RIVAL_SIGNS\`. */
export const CHANCE_WEIGHTS: LogisticModel = {
  bias: CHANCE.bias,
  weights: Float64Array.from(
    [...SIGNS, ...RIVAL_SIGNS],
    (sign) => (CHANCE satisfies Named & Record<RivalSign, number>)[sign],
  ),
};
`;
  const file = path.join(import.meta.dirname, '../../shared/compare/linking/fitted-weights.ts');
  writeFileSync(file, text);
}

/** Plans that people read, the real pair and the project's samples, count for so many invented ones. */
const READ_COUNTS = 6;

/** The project's sample plans (`samples/`), as they are read. */
const isSample = ({ name }: { name: string }): boolean => name.startsWith('vn-');

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (files.length > 0) {
  const models = { own: OWN_WEIGHTS, chance: CHANCE_WEIGHTS };
  const other = files.flatMap(labelledPairs).map(sampled);
  report(
    'With the weights that are there',
    other.map((plans) => tallyOf(plans, models)),
  );
} else {
  const invented = labelledPairs(INVENTED_PLANS).map(sampled);
  const samples = invented.filter(isSample);
  const written = invented.filter((plans) => !isSample(plans));
  const read = [...realPairs().map(sampled), ...samples];
  const made = [
    ...editedPairs().map(sampled),
    ...Array.from({ length: READ_COUNTS }, () => read).flat(),
  ];
  if (realPairs().length === 0)
    console.log('../shared/gold is not here: without its real pair other weights are fitted.');
  report('Plans that took no part in the fitting', crossValidate(written, made));
  if (process.argv.includes('--write')) write(fitModels([...written, ...made]));
}
