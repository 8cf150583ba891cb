import { success, type Result } from '../../shared/contract/call.ts';
import type { Call, ReportFile, ReportFormat } from '../../shared/contract/contract.ts';
import { failed, usage, type Command } from '../command.ts';
import { EXPORT_OPTIONS, formatOf, saveExport, wrongFormat } from '../export-file.ts';
import { isFile, planOf, withStoreFor } from '../file-or-id.ts';

async function made(
  call: Call | null,
  [from, to]: readonly [string, string],
  format: ReportFormat,
): Promise<Result<ReportFile>> {
  if (call !== null && !isFile(from) && !isFile(to))
    return call('documents.make', { subject: { kind: 'comparison', from, to }, format });
  const [left, right] = [await planOf(call, from), await planOf(call, to)];
  if (!left.ok) return left;
  if (!right.ok) return right;
  const { compareReport } = await import('../../backend/compare-report.ts');
  return success(await compareReport(left.value, right.value, format));
}

/** Jämförelsebilaga of two plans, each a file or a stored plan's id. */
export const exportComparison: Command = {
  options: EXPORT_OPTIONS,
  run: async (args, io) => {
    const [from, to, ...more] = args.positionals;
    if (from === undefined || to === undefined || more.length > 0)
      return usage('Ange två planer: filer eller id.');
    const format = formatOf(args);
    if (!format) return wrongFormat();
    return withStoreFor([from, to], io.dataFolder, async (call) => {
      const file = await made(call, [from, to], format);
      return file.ok ? saveExport(file.value, args, io) : failed(file.error.message);
    });
  },
};
