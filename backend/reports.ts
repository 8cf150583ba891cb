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
import type { Report } from '../shared/report/report.ts';
import { reportHtml } from '../shared/report/write-html.ts';
import { reportJson } from '../shared/report/write-json.ts';
import { reportMarkdown } from '../shared/report/write-markdown.ts';
import { assertNever } from '../shared/text/assert-never.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

type Names = 'reports.previewMinutes' | 'reports.minutes' | 'files.save';

const MEDIA_TYPES: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  json: 'application/json',
};

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

async function bytesOf(report: Report, format: ReportFormat): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'docx':
      // Word's writer is fetched when it is needed: few starts write a document.
      return new Uint8Array(
        await (await import('../shared/report/write-docx.ts')).reportDocx(report),
      );
    case 'md':
      return new TextEncoder().encode(reportMarkdown(report));
    case 'json':
      return new TextEncoder().encode(reportJson(report));
    default:
      return assertNever(format);
  }
}

async function minutes(
  context: BackendContext,
  meetingId: string,
  format: ReportFormat,
): Promise<Result<ReportFile>> {
  const input = gather(context, meetingId);
  if (!input.ok) return input;
  const report = minutesReport(input.value);
  const bytes = await bytesOf(report, format);
  return success({ fileName: `${report.slug}.${format}`, mediaType: MEDIA_TYPES[format], bytes });
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
