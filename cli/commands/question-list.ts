import { assertNever } from '../../shared/text/assert-never.ts';
import { isCarried, type Question, type QuestionState } from '../../shared/follow-up/question.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { oneLine, printJson, printLines } from '../print.ts';
import { listFilter } from '../list-filter.ts';
import { withStore } from '../with-store.ts';

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

const line = ({ id, state, askedOn, askedBy, target, text }: Question): string =>
  [id, stateName(state), askedOn, askedBy, target?.part?.key ?? '', oneLine(text)]
    .filter((part) => part !== '')
    .join('  ');

/** The questions, open ones first: every one, or those of a plan or a meeting, or those not closed. */
export const questionList: Command = {
  options: {
    plan: { type: 'string' },
    meeting: { type: 'string' },
    open: { type: 'boolean' },
  },
  run: (args, io) => {
    if (args.positionals.length > 0)
      return Promise.resolve(
        usage('question list tar inga ord, bara --plan, --meeting och --open.'),
      );
    return withStore(io.dataFolder, 'read', async (call) => {
      const listed = await call('questions.list', listFilter(args));
      if (!listed.ok) return failed(listed.error.message);
      const questions = args.flag('open') ? listed.value.filter(isCarried) : listed.value;
      if (args.flag('json')) printJson(io, questions);
      else printLines(io, questions.map(line));
      return done;
    });
  },
};
