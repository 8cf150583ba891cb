import type { Question } from '../../follow-up/question.ts';
import type { StatusEntry } from '../../follow-up/status-entry.ts';
import { lostPartName } from '../../note/lost-part-name.ts';
import { spokenName } from '../../plan/assignment-name.ts';
import { heading } from '../blocks.ts';
import {
  questionBlocks,
  questionChoices,
  statusChoices,
  statusTable,
} from '../follow-up-blocks.ts';
import { ownBlocks } from '../own-text.ts';
import { partOf, type ReportPart } from '../part.ts';
import { citeTarget, cite, type SourcePlan } from '../sources.ts';

import type { Matter } from './matter.ts';

const PROMPT = 'Hur och när beslutet följs upp';

interface FollowUpInput {
  statuses: readonly StatusEntry[];
  questions: readonly Question[];
  matters: readonly Matter[];
  plans: ReadonlyMap<string, SourcePlan>;
}

/** 'HSN 2025, Nr 11': an entry stands on the uppdrag as one plan has it. */
function nameOf({ planId, key }: StatusEntry, plans: FollowUpInput['plans']): string {
  const source = plans.get(planId);
  const found = source?.plan.assignments.find((it) => it.key === key);
  return source && found
    ? cite(source, spokenName(found), null).source
    : lostPartName({ kind: 'assignment', key });
}

/** Uppföljning: own words, the statuses over time and the questions that are asked. */
export function followUpPart({ statuses, questions, matters, plans }: FollowUpInput): ReportPart {
  const choices = [...statusChoices(statuses), ...questionChoices(questions)];
  const leaving = choices.filter((choice) => choice.isSuggested).length;
  return partOf({
    id: 'follow-up',
    title: 'Uppföljning',
    summary:
      leaving === 0 ? 'skrivs av dig' : `status ${statuses.length}, frågor ${questions.length}`,
    prompt: PROMPT,
    choices,
    build: ({ chosen, text }) => {
      const said = statuses.filter((entry) => chosen.has(entry.id));
      const asked = questions.filter((question) => chosen.has(question.id));
      return {
        blocks: [
          heading(1, 'Uppföljning'),
          ...ownBlocks(text, PROMPT),
          ...(matters.length > 1
            ? statusTable('Uppdragens status över tid', said, (entry) => nameOf(entry, plans))
            : statusTable('Uppdragets status över tid', said)),
          ...(asked.length === 0 ? [] : [heading(2, 'Frågor')]),
          ...asked.flatMap((question) =>
            questionBlocks(question, citeTarget(question.target, plans)?.source ?? ''),
          ),
        ],
        cited: asked.flatMap((question) => citeTarget(question.target, plans) ?? []),
      };
    },
  });
}
