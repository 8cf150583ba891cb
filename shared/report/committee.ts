import { CHANGE_WORD } from '../compare/change-kind.ts';
import type {
  AssignmentFate,
  CommitteeAssignment,
  CommitteeYear,
} from '../follow-up/committee-year.ts';
import type { StatusEntry } from '../follow-up/status-entry.ts';
import { shortName } from '../plan/short-name.ts';
import { matterName } from './matter-name.ts';
import type { ReportPlan } from './assemble.ts';
import { cells, column, heading, paragraph, table } from './blocks.ts';
import { questionBlocks, questionChoices, statusChoices, statusTable } from './follow-up-blocks.ts';
import { headOf } from './head.ts';
import { basisPart, ownPart } from './own-parts.ts';
import { partOf, type BuiltPart, type Cited, type ReportPart } from './part.ts';

import { factsWith, type Arrangement, type ReportFacts } from './report-draft.ts';
import type { ReportBlock } from './report.ts';
import { cite, citeTarget, type SourcePlan } from './sources.ts';
import { typeset } from '../text/typeset.ts';

/** What a beredning's uppföljning is made from. */
export interface CommitteeInput {
  year: CommitteeYear;
  source: SourcePlan;
  /** The plan before, and every other one that a question is about. */
  plans: ReadonlyMap<string, SourcePlan>;
  facts: Arrangement['facts'];
  /** YYYY-MM-DD */
  today: string;
}

/** The words stand right below: only what has no number needs some of them to be told apart. */
const headingOf = ({ name, text }: CommitteeAssignment): string =>
  /\d/u.test(name) ? name : typeset(`${name}: ${shortName(text)}`);

function citeOwn(source: SourcePlan, { key, name }: { key: string; name: string }): Cited {
  const page = source.plan.assignments.find((it) => it.key === key)?.source.page ?? null;
  return cite(source, name, page);
}

const historyLine = ({ relation, before }: CommitteeAssignment): string => {
  if (relation === null) return '';
  const from = before.length === 0 ? '' : `, förra året ${before.join(' och ')}`;
  return `${CHANGE_WORD[relation].charAt(0).toUpperCase()}${CHANGE_WORD[relation].slice(1)}${from}.`;
};

function assignmentBlocks(
  it: CommitteeAssignment,
  cited: Cited,
  chosen: ReadonlySet<string>,
): ReportBlock[] {
  const history = historyLine(it);
  const status = it.status !== null && chosen.has(it.status.id) ? [it.status] : [];
  return [
    heading(2, headingOf(it)),
    { kind: 'quote', spans: [{ text: it.text }], source: cited.source },
    ...(history === '' ? [] : [paragraph(history)]),
    ...statusTable('Senaste status', status),
  ];
}

const statusesOf = (items: readonly { status: StatusEntry | null }[]): StatusEntry[] =>
  items.flatMap(({ status }) => status ?? []);

function assignmentsPart(
  id: string,
  title: string,
  own: readonly CommitteeAssignment[],
  source: SourcePlan,
): ReportPart {
  return partOf({
    id,
    title,
    summary: own.length === 0 ? 'inga' : `${own.length} uppdrag`,
    isSuggested: own.length > 0,
    choices: statusChoices(statusesOf(own)),
    build: ({ chosen }): BuiltPart => {
      const cited = own.map((it) => citeOwn(source, it));
      const blocks = own.flatMap((it, at) =>
        assignmentBlocks(it, cited[at] ?? citeOwn(source, it), chosen),
      );
      return { blocks: [heading(1, title), ...blocks], cited };
    },
  });
}

function fateRow(fate: AssignmentFate, cited: Cited) {
  const word = fate.uncertain ? CHANGE_WORD.uncertain : CHANGE_WORD[fate.relation];
  const to = fate.to.map(({ name, isOwn }) => (isOwn ? name : `${name} (annan mottagare)`));
  return cells(
    fate.name,
    typeset(matterName(fate.from.text)),
    word,
    to.join(', ') || '–',
    cited.source,
  );
}

function fatesPart({ year, plans }: CommitteeInput): ReportPart[] {
  const { before } = year;
  const source = before ? plans.get(before.planId) : undefined;
  if (!before || !source || before.fates.length === 0) return [];
  const title = `Förra årets uppdrag${before.year === null ? '' : `, ${before.year}`}`;
  const cited = before.fates.map(({ name, from }) => cite(source, name, from.page));
  return [
    partOf({
      id: 'fates',
      title,
      summary: `${before.fates.length} uppdrag och vad det blev av dem`,
      build: () => ({
        blocks: [
          heading(1, title),
          table(
            'Vad det blev av förra årets uppdrag',
            [
              column('Uppdrag', 0.9, true),
              column('Saken', 4.5),
              column('Förändring', 1.2),
              column('Nu', 1.2),
              column('Källa', 1.2),
            ],
            before.fates.map((fate, at) => fateRow(fate, cited[at] ?? cite(source, null, null))),
          ),
        ],
        cited,
      }),
    }),
  ];
}

function questionsPart({ year, plans }: CommitteeInput): ReportPart {
  const { questions } = year;
  return partOf({
    id: 'questions',
    title: 'Frågor',
    summary:
      questions.length === 0 ? 'inga som väntar' : `${questions.length} som inte är avslutade`,
    isSuggested: questions.length > 0,
    choices: questionChoices(questions).map((choice) => ({ ...choice, group: '' })),
    build: ({ chosen }) => {
      const shown = questions.filter((question) => chosen.has(question.id));
      const cited = shown.flatMap((question) => citeTarget(question.target, plans) ?? []);
      const blocks = shown.flatMap((question) =>
        questionBlocks(question, citeTarget(question.target, plans)?.source ?? ''),
      );
      return { blocks: blocks.length === 0 ? [] : [heading(1, 'Frågor'), ...blocks], cited };
    },
  });
}

/** Uppföljning per beredning: its uppdrag this year, last year's fate of each, what is asked. */
export function committeePlan(input: CommitteeInput): ReportPlan & { facts: ReportFacts } {
  const { year, source } = input;
  const { organ, organization } = source.plan.plan;
  const facts = factsWith(
    {
      title: `Uppföljning ${year.year ?? ''}, ${year.committee}`.replace(' ,', ','),
      organ: year.committee,
      organization: organization || organ,
      date: input.today,
    },
    input.facts,
  );
  return {
    facts,
    head: headOf(
      { kindName: 'Uppföljning', fileName: facts.title, facts, subject: facts.title },
      input.today,
    ),
    parts: [
      assignmentsPart('given', 'Uppdrag till beredningen', year.given, source),
      assignmentsPart('followed', 'Uppdrag som beredningen ska följa', year.followed, source),
      ...fatesPart(input),
      questionsPart(input),
      {
        ...ownPart('assessment', 'Bedömning', 'Beredningens bedömning, med era ord'),
        isSuggested: false,
      },
      basisPart('Källor', '', input.plans),
    ],
  };
}
