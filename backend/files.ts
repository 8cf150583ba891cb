import type { Handlers } from '../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';

/** Handing finished files to the shell. */
export const fileHandlers = (context: BackendContext): Pick<Handlers, 'files.save'> => ({
  'files.save': (file) => context.options.saveFile(file),
});
