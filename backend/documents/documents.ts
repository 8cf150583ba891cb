import { success, type Result } from '../../shared/contract/call.ts';
import type { Handlers, ParsedInput, ReportFile } from '../../shared/contract/contract.ts';
import { assemble } from '../../shared/report/assemble.ts';
import { leavingOf, partViews, type DocumentView } from '../../shared/report/document-view.ts';
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
  return success(await writeReport(assemble(plan.value, arrangement).report, format));
}

/** Documents in the making: what they hold, and the finished file. */
export const documentHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  const sources = { context, threads: threadHandlers(context) };
  return {
    'documents.preview': (input) => preview(sources, input),
    'documents.make': (input) => make(sources, input),
  };
};
