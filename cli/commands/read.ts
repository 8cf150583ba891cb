import { documentedPlan } from '../../shared/plan/documented-plan.ts';
import { assignmentName } from '../../shared/plan/assignment-name.ts';
import type { Assignment, Plan } from '../../shared/plan/plan.ts';
import { readingSummary } from '../../shared/plan/reading-summary.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { readFilePlan } from '../document.ts';
import { columns, oneLine, printJson, printLines } from '../print.ts';

/** Uppdrag by the goal they stand under, those without one last. */
function goalLines({ goals, assignments }: Plan): string[] {
  const under = Map.groupBy(assignments, ({ goalKey }) => goalKey);
  const width = Math.max(0, ...assignments.map((it) => assignmentName(it).length));
  const line = (it: Assignment): string =>
    columns([`  ${assignmentName(it).padEnd(width)}`, oneLine(it.text)]);
  const section = (heading: string, found: readonly Assignment[] | undefined): string[] =>
    found ? ['', heading, ...found.map(line)] : [];
  const known = new Set(goals.map(({ key }) => key));
  const others = assignments.filter(({ goalKey }) => goalKey === null || !known.has(goalKey));
  return [
    ...goals.flatMap(({ key, label, title }) =>
      section([label, oneLine(title)].filter((word) => word !== '').join(': '), under.get(key)),
    ),
    ...section('Uppdrag utan målsättning', others.length > 0 ? others : undefined),
  ];
}

function findingLines({ findings }: Plan): string[] {
  const doubts = findings.filter((it) => it.severity !== 'info');
  const line = ({ message, source }: Plan['findings'][number]): string =>
    `  ${message}${source?.page == null ? '' : ` (s. ${source.page})`}`;
  return doubts.length === 0 ? [] : ['', 'Att kontrollera', ...doubts.map(line)];
}

function proposalLines({ memo }: Plan): string[] {
  const proposals = memo?.proposedDecisions ?? [];
  return proposals.length === 0
    ? []
    : ['', 'Förslag till beslut', ...proposals.map((text) => `  ${oneLine(text)}`)];
}

function lines(plan: Plan): string[] {
  const { organ, year, title } = plan.plan;
  return [
    [organ, year ?? ''].join(' ').trim(),
    title,
    readingSummary(plan),
    ...proposalLines(plan),
    ...goalLines(plan),
    ...findingLines(plan),
  ].filter((line, index) => line !== '' || index > 2);
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
