import path from 'node:path';
import { ReportFormat } from '../../shared/contract/contract.ts';
import { writeWhole } from '../../shell/write-whole.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { printLines } from '../print.ts';
import { withStore } from '../with-store.ts';

/** The format that is named, else the one of the file's ending, else Word. */
function formatOf(named: string | undefined, file: string | undefined): ReportFormat | null {
  const ending = file === undefined ? '' : path.extname(file).slice(1).toLowerCase();
  const parsed = ReportFormat.safeParse(named ?? (ending === '' ? 'docx' : ending));
  return parsed.success ? parsed.data : null;
}

/** Mötesanteckningar as a file; tells how many private notes stayed. */
export const exportMinutes: Command = {
  options: { format: { type: 'string' }, output: { type: 'string', short: 'o' } },
  run: async (args, io) => {
    const [meetingId, ...more] = args.positionals;
    if (meetingId === undefined || more.length > 0)
      return usage('Ange ett möte, som ”beredd meeting list” visar det.');
    const format = formatOf(args.text('format'), args.text('output'));
    if (!format) return usage('--format är docx, md eller json.');
    return withStore(io.dataFolder, 'read', async (call) => {
      const report = await call('reports.minutes', { meetingId, format });
      if (!report.ok) return failed(report.error.message);
      const preview = await call('reports.previewMinutes', { meetingId });
      const file = path.resolve(args.text('output') ?? report.value.fileName);
      const written = await writeWhole(file, report.value.bytes);
      if (!written.ok) return failed(written.error.message);
      printLines(io, [file]);
      const left = preview.ok ? preview.value.leaves.privateLeftOut : 0;
      if (left > 0)
        io.err(
          `${left} ${left === 1 ? 'privat anteckning' : 'privata anteckningar'} lämnades utanför.\n`,
        );
      return done;
    });
  },
};
