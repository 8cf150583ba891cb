import path from 'node:path';
import type { CheckFinding } from '../../shared/check/finding.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import type { Call } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { assertNever } from '../../shared/text/assert-never.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { isFile, planOf, withStoreFor } from '../file-or-id.ts';
import { oneLine, printJson, printLines } from '../print.ts';

const documented = ({ code, severity, message, places }: CheckFinding) => ({
  code,
  severity,
  message,
  places: places.map(({ planId, page, lineStart, quote }) => ({ planId, page, lineStart, quote })),
});

function severityName(severity: CheckFinding['severity']): string {
  switch (severity) {
    case 'error':
      return 'fel';
    case 'warning':
      return 'varning';
    case 'info':
      return 'upplysning';
    default:
      return assertNever(severity);
  }
}

function lines({ severity, message, places }: CheckFinding): string[] {
  const where = places.map(({ planId, page, lineStart, quote }) => {
    const at = page === null ? (lineStart === null ? '' : ` rad ${lineStart}`) : ` s. ${page}`;
    return `    ${planId}${at}: ${oneLine(quote)}`;
  });
  return [`${severityName(severity)}: ${message}`, ...where];
}

type Named = { planId: string; plan: Plan };

async function plansOf(call: Call | null, names: readonly string[]): Promise<Result<Named[]>> {
  const plans: Named[] = [];
  for (const name of names) {
    const plan = await planOf(call, name);
    if (!plan.ok) return plan;
    plans.push({ planId: isFile(name) ? path.basename(name) : name, plan: plan.value });
  }
  return success(plans);
}

/** What one or several plans, files or ids, contradict. */
export const check: Command = {
  options: {},
  run: async (args, io) => {
    const names = args.positionals;
    if (names.length === 0) return usage('Ange minst en plan: fil eller id.');
    return withStoreFor(names, io.dataFolder, async (call) => {
      const plans = await plansOf(call, names);
      if (!plans.ok) return failed(plans.error.message);
      const { checkDocuments } = await import('../../backend/check/check-documents.ts');
      const findings = checkDocuments(plans.value);
      if (args.flag('json')) printJson(io, { findings: findings.map(documented) });
      else if (findings.length > 0) printLines(io, findings.flatMap(lines));
      else io.err('Inga motsägelser hittades.\n');
      return done;
    });
  },
};
