import { success } from '../../shared/contract/call.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { BackendContext } from '../context.ts';

/** What a person may say of what was not thought out in time. */
export const thoughtHandlers = ({
  retryThoughts,
}: Pick<BackendContext, 'retryThoughts'>): Pick<Handlers, 'thoughts.retry'> => ({
  'thoughts.retry': () => {
    retryThoughts();
    return success({});
  },
});
