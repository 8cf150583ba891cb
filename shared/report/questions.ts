import type { Question } from '../follow-up/question.ts';
import type { ReportPlan } from './assemble.ts';
import { heading } from './blocks.ts';
import { questionBlocks, questionChoices } from './follow-up-blocks.ts';
import { listHead, type ListHeadInput } from './list-head.ts';
import { partOf, type ReportPart } from './part.ts';
import type { ReportFacts } from './report-draft.ts';
import { citeTarget, type SourcePlan } from './sources.ts';

/** What a frågelista is made from. */
export interface QuestionsInput extends ListHeadInput {
  questions: readonly Question[];
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

/** Frågelista: what is asked of the förvaltning, who asked, and what was answered. */
export function questionsPlan(input: QuestionsInput): ReportPlan & { facts: ReportFacts } {
  return {
    ...listHead('Frågelista', input),
    parts: STATES.map((state) => statePart(state, input)),
  };
}
