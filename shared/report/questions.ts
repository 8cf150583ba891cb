import type { Question } from '../follow-up/question.ts';
import type { ReportPlan } from './assemble.ts';
import { heading, paragraph } from './blocks.ts';
import { findingSources, sourceWords, type RemarkedFinding } from './finding-sources.ts';
import { questionBlocks, questionChoices } from './follow-up-blocks.ts';
import { listHead, type ListHeadInput } from './list-head.ts';
import { partOf, type ReportPart } from './part.ts';
import type { ReportFacts } from './report-draft.ts';
import { citeTarget, type SourcePlan } from './sources.ts';
import { typeset } from '../text/typeset.ts';

/** What a frågelista is made from. */
export interface QuestionsInput extends ListHeadInput {
  questions: readonly Question[];
  /** What the check remarks on and the reader wants asked. */
  findings: readonly RemarkedFinding[];
  /** The plans that questions and findings are about. */
  plans: ReadonlyMap<string, SourcePlan>;
}

interface State {
  state: Question['state'];
  title: string;
  isSuggested: boolean;
}

/** What is open first: that is what the list is for. */
const STATES: readonly State[] = [
  { state: 'open', title: 'Öppna frågor', isSuggested: true },
  { state: 'answered', title: 'Besvarade frågor', isSuggested: true },
  { state: 'closed', title: 'Avslutade frågor', isSuggested: false },
];

function statePart({ state, title, isSuggested }: State, input: QuestionsInput): ReportPart {
  const own = input.questions.filter((question) => question.state === state);
  return partOf({
    id: state,
    title,
    summary: own.length === 1 ? '1 fråga' : `${own.length} frågor`,
    isSuggested: isSuggested && own.length > 0,
    choices: questionChoices(own).map((choice) => ({ ...choice, group: '' })),
    build: ({ chosen }) => {
      const shown = own.filter((question) => chosen.has(question.id));
      const cited = shown.flatMap((question) => citeTarget(question.target, input.plans) ?? []);
      const blocks = shown.flatMap((question) =>
        questionBlocks(question, citeTarget(question.target, input.plans)?.source ?? ''),
      );
      return { blocks: blocks.length === 0 ? [] : [heading(1, title), ...blocks], cited };
    },
  });
}

const FROM_CHECK = 'Frågor från granskningen';

/** What the reader marked as a question in *Granskning*: the sentence to say, and where it stands. */
function findingsPart({ findings, plans }: QuestionsInput): ReportPart {
  const linesOf = (finding: RemarkedFinding) => sourceWords(findingSources(finding, plans));
  return partOf({
    id: 'findings',
    title: FROM_CHECK,
    summary: findings.length === 1 ? '1 anmärkning' : `${findings.length} anmärkningar`,
    isSuggested: findings.length > 0,
    choices: findings.map((finding) => ({
      id: finding.key,
      label: typeset(finding.message),
      detail: linesOf(finding),
      group: '',
      isSuggested: true,
      visibility: null,
    })),
    build: ({ chosen }) => {
      const shown = findings.filter((finding) => chosen.has(finding.key));
      const blocks = shown.map((finding) =>
        paragraph(
          { text: `${typeset(finding.message)}\n`, bold: true },
          { text: linesOf(finding), italic: true },
        ),
      );
      return {
        blocks: blocks.length === 0 ? [] : [heading(1, FROM_CHECK), ...blocks],
        cited: shown.flatMap((finding) => findingSources(finding, plans)),
      };
    },
  });
}

/** Frågelista: what is asked of the förvaltning, who asked, and what was answered. */
export function questionsPlan(input: QuestionsInput): ReportPlan & { facts: ReportFacts } {
  const [open, ...settled] = STATES.map((state) => statePart(state, input));
  return {
    ...listHead('Frågelista', input),
    parts: [...(open ? [open] : []), findingsPart(input), ...settled],
  };
}
