import { getWordTemplate } from '../../db/settings.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { Handlers, ParsedInput, ReportFile } from '../../shared/contract/contract.ts';
import { assemble } from '../../shared/report/assemble.ts';
import { leavingOf, partViews, type DocumentView } from '../../shared/report/document-view.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportHtml } from '../../shared/report/write-html.ts';
import type { BackendContext } from '../context.ts';
import { writeReport } from '../writers/write-report.ts';
import { threadHandlers } from '../threads.ts';
import { documentPlan } from './document-plan.ts';
import type { DocumentSources } from './gather-briefing.ts';

type Names = 'documents.preview' | 'documents.make';

async function preview(
  sources: DocumentSources,
  { subject, arrangement }: ParsedInput<'documents.preview'>,
): Promise<Result<DocumentView>> {
  const plan = await documentPlan(sources, subject, arrangement);
  if (!plan.ok) return plan;
  const assembled = assemble(plan.value, arrangement);
  const { report } = assembled;
  return success({
    title: report.title,
    slug: report.slug,
    html: reportHtml(report),
    facts: plan.value.facts,
    parts: partViews(assembled),
    leaves: leavingOf(assembled),
  });
}

async function make(
  sources: DocumentSources,
  { subject, arrangement, format }: ParsedInput<'documents.make'>,
): Promise<Result<ReportFile>> {
  const plan = await documentPlan(sources, subject, arrangement);
  if (!plan.ok) return plan;
  const { report } = assemble(plan.value, arrangement);
  const { db } = sources.context.store;
  const template = arrangement.usesTemplate === false ? null : getWordTemplate(db);
  return format === 'docx' && template !== null
    ? filledTemplate(report, template.bytes)
    : success(await writeReport(report, format));
}

/** The document in the region's own template; the writer's own looks when it cannot be filled. */
async function filledTemplate(report: Report, template: Uint8Array): Promise<Result<ReportFile>> {
  const { reportDocxFromTemplate } = await import('../../shared/report/write-docx-template.ts');
  const filled = reportDocxFromTemplate(report, template);
  if (!filled.ok) return failure('unavailable', filled.message);
  const plain = await writeReport(report, 'docx');
  return success({ ...plain, bytes: new Uint8Array(filled.bytes) });
}

/** Documents in the making: what they hold, and the finished file. */
export const documentHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  const sources = { context, threads: threadHandlers(context) };
  return {
    'documents.preview': (input) => preview(sources, input),
    'documents.make': (input) => make(sources, input),
  };
};
