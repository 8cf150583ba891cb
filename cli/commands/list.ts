import type { PlanSummary } from '../../shared/contract/contract.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { columns, counted, printJson, printLines } from '../print.ts';
import { withStore } from '../with-store.ts';

const documented = ({ id, kind, organ, organization, year, revisions }: PlanSummary) => ({
  id,
  kind,
  organ,
  organization,
  year,
  revisions,
});

const line = ({ id, organ, year, kind, counts }: PlanSummary): string =>
  columns([
    id,
    organ,
    year === null ? '' : String(year),
    kind,
    `${counts.assignments} uppdrag`,
    counted(counts.notes, 'anteckning', 'anteckningar'),
  ]);

/** The plans in the store. */
export const list: Command = {
  options: {},
  run: (args, io) => {
    if (args.positionals.length > 0) return Promise.resolve(usage('list tar inga ord.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const plans = await call('plans.list', {});
      if (!plans.ok) return failed(plans.error.message);
      if (args.flag('json')) printJson(io, plans.value.map(documented));
      else if (plans.value.length > 0) printLines(io, plans.value.map(line));
      else io.err('Inga planer är inlästa. Läs in en med ”beredd import FIL”.\n');
      return done;
    });
  },
};
