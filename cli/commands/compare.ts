import { CHANGE_WORD } from '../../shared/compare/change-kind.ts';
import type { AssignmentChange, Comparison } from '../../shared/compare/comparison.ts';
import { numberMark } from '../../shared/plan/assignment-name.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import type { Call } from '../../shared/contract/contract.ts';
import { done, failed, usage, type Command, type Io, type Outcome } from '../command.ts';
import { isFile, planOf, withStoreFor } from '../file-or-id.ts';
import { oneLine, printJson, printLines } from '../print.ts';

const line = ({ from, to, relation, uncertain }: AssignmentChange): string =>
  [
    `${from ? numberMark(from) : '–'} → ${to ? numberMark(to) : '–'}`,
    CHANGE_WORD[relation] + (uncertain ? ' (osäkert)' : ''),
    oneLine((to ?? from)?.text ?? ''),
  ].join('  ');

function print(io: Io, isJson: boolean, comparison: Comparison): Outcome {
  if (isJson) printJson(io, comparison);
  else printLines(io, comparison.assignments.map(line));
  return done;
}

async function compareAny(
  call: Call | null,
  from: string,
  to: string,
): Promise<Result<Comparison>> {
  const areStored = call !== null && !isFile(from) && !isFile(to);
  if (areStored) return call('compare.plans', { from, to });
  const [left, right] = [await planOf(call, from), await planOf(call, to)];
  if (!left.ok) return left;
  if (!right.ok) return right;
  const { compareDocuments } = await import('../../backend/compare-documents.ts');
  return success(compareDocuments(left.value, right.value));
}

/** Two plans, each a file or a stored plan's id. The store is only opened when an id is named. */
export const compare: Command = {
  options: {},
  run: async (args, io) => {
    const [from, to, ...more] = args.positionals;
    if (from === undefined || to === undefined || more.length > 0)
      return usage('Ange två planer: filer eller id.');
    const work = async (call: Call | null): Promise<Outcome> => {
      const compared = await compareAny(call, from, to);
      return compared.ok
        ? print(io, args.flag('json'), compared.value)
        : failed(compared.error.message);
    };
    return withStoreFor([from, to], io.dataFolder, work);
  },
};
