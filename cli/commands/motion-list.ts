import { isAmendment } from '../../shared/follow-up/motion.ts';
import { listCommand } from '../list-command.ts';
import { columns, oneLine } from '../print.ts';

/** Yrkanden in the order they were made: every one, or those of a plan or a meeting. */
export const motionList = listCommand({
  get: (call, filter) => call('motions.list', filter),
  targetOf: ({ target }) => target,
  lines: (it, nameOf) => [
    columns([
      isAmendment(it) ? 'Ändringsyrkande' : 'Yrkande',
      it.by,
      it.supporters.length === 0 ? '' : `med ${it.supporters.join(', ')}`,
      nameOf(it.target),
    ]),
    `    ${oneLine(it.text)}`,
  ],
  none: 'Inga yrkanden finns.',
});
