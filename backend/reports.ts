import { findMeeting } from '../db/meetings.ts';
import { listNotes } from '../db/notes.ts';
import { getSettings } from '../db/settings.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type {
  Handlers,
  ReportFile,
  ReportFormat,
  ReportPreview,
} from '../shared/contract/contract.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { minutesLeaving, minutesReport, type MinutesInput } from '../shared/report/minutes.ts';
import { reportHtml } from '../shared/report/write-html.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';
import { writeReport } from './writers/write-report.ts';

type Names = 'reports.previewMinutes' | 'reports.minutes' | 'files.save';

/** Everything the minutes are made from. */
function gather(context: BackendContext, meetingId: string): Result<MinutesInput> {
  const { db } = context.store;
  const stored = findMeeting(db, meetingId);
  if (!stored || stored.isRemoved)
    return failure('not-found', 'Mötet finns inte. Se ”Möten” för dem som finns.');
  const { meeting } = stored;
  const notes = presentNotes(context, listNotes(db, { meetingId }));
  const planIds = new Set(meeting.items.flatMap((it) => it.subjects.map(({ planId }) => planId)));
  const plans = new Map<string, Plan>();
  for (const planId of planIds) {
    const plan = context.plans.get(planId);
    if (plan.ok) plans.set(planId, plan.value.plan);
  }
  return success({ meeting, notes, plans, author: getSettings(db).name });
}

async function minutes(
  context: BackendContext,
  meetingId: string,
  format: ReportFormat,
): Promise<Result<ReportFile>> {
  const input = gather(context, meetingId);
  if (!input.ok) return input;
  return success(await writeReport(minutesReport(input.value), format));
}

function preview(context: BackendContext, meetingId: string): Result<ReportPreview> {
  const input = gather(context, meetingId);
  if (!input.ok) return input;
  const report = minutesReport(input.value);
  const leaves = minutesLeaving(input.value, report);
  return success({ title: report.title, html: reportHtml(report), leaves });
}

/** Documents on their way out, and handing them to the shell. */
export const reportHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'reports.previewMinutes': ({ meetingId }) => preview(context, meetingId),
  'reports.minutes': ({ meetingId, format }) => minutes(context, meetingId, format),
  'files.save': (file) => context.options.saveFile(file),
});
