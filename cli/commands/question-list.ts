import { success } from '../../shared/contract/call.ts';
import { assertNever } from '../../shared/text/assert-never.ts';
import { isCarried, type Question, type QuestionState } from '../../shared/follow-up/question.ts';
import { listCommand } from '../list-command.ts';
import { columns, oneLine } from '../print.ts';

function stateName(state: QuestionState): string {
  switch (state) {
    case 'open':
      return 'öppen';
    case 'answered':
      return 'besvarad';
    case 'closed':
      return 'avslutad';
    default:
      return assertNever(state);
  }
}

function answerLines({ answer }: Question): string[] {
  if (answer === null) return [];
  const from = columns([answer.on, answer.by]);
  return [`    Svar${from === '' ? '' : ` ${from}`}: ${oneLine(answer.text)}`];
}

/** The questions, open ones first: every one, or those of a plan or a meeting, or those not closed. */
export const questionList = listCommand({
  options: { open: { type: 'boolean' } },
  get: async (call, filter, args) => {
    const listed = await call('questions.list', filter);
    return listed.ok && args.flag('open') ? success(listed.value.filter(isCarried)) : listed;
  },
  targetOf: ({ target }) => target,
  lines: (question, nameOf) => [
    columns([
      stateName(question.state),
      question.askedOn,
      question.askedBy,
      nameOf(question.target),
    ]),
    `    ${oneLine(question.text)}`,
    ...answerLines(question),
  ],
  none: 'Inga frågor finns.',
});
