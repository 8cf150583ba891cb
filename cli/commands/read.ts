import { documentedPlan } from '../../shared/plan/documented-plan.ts';
import { assignmentName } from '../../shared/plan/assignment-name.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readingSummary } from '../../shared/plan/reading-summary.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { readFilePlan } from '../document.ts';
import { oneLine, printJson, printLines } from '../print.ts';

function lines(plan: Plan): string[] {
  const { organ, year, title } = plan.plan;
  const found = plan.assignments.map(
    (it) => `  ${it.key}  ${assignmentName(it)}  ${oneLine(it.text)}`,
  );
  const findings = plan.findings
    .filter((it) => it.severity !== 'info')
    .map((it) => `  ! ${it.message}`);
  return [`${organ} ${year ?? ''}`.trim(), title, readingSummary(plan), ...found, ...findings];
}

/** Reads one document without storing it. */
export const read: Command = {
  options: {},
  run: async (args, io) => {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) return usage('Ange en fil.');
    const plan = await readFilePlan(file);
    if (!plan.ok) return failed(plan.error.message);
    if (args.flag('json')) printJson(io, documentedPlan(plan.value));
    else printLines(io, lines(plan.value));
    return done;
  },
};
