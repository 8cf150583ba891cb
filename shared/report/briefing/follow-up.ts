import type { Question } from '../../follow-up/question.ts';
import type { StatusEntry } from '../../follow-up/status-entry.ts';
import { heading } from '../blocks.ts';
import {
  questionBlocks,
  questionChoices,
  statusChoices,
  statusTable,
} from '../follow-up-blocks.ts';
import { ownBlocks } from '../own-text.ts';
import { partOf, type ReportPart } from '../part.ts';

const PROMPT = 'Hur och när beslutet följs upp';

/** Uppföljning: own words, the statuses over time and the questions that are asked. */
export function followUpPart(
  statuses: readonly StatusEntry[],
  questions: readonly Question[],
): ReportPart {
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
          ...statusTable('Uppdragets status över tid', said),
          ...(asked.length === 0 ? [] : [heading(2, 'Frågor')]),
          ...asked.flatMap((question) => questionBlocks(question, '')),
        ],
        cited: [],
      };
    },
  });
}
