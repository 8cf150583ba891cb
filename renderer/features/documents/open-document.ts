import type { ReportSubject } from '../../../shared/report/report-draft.ts';
import { navigate, replaceRoute } from '../../app/router.ts';
import { call } from '../../client/call.ts';

/** Goes to the document one already has on a subject, else to a new one. */
export async function openDocument(
  subject: ReportSubject,
  { isReplacing = false }: { isReplacing?: boolean } = {},
): Promise<void> {
  const opened = await call('documents.open', { subject });
  // The saved state says why it could not be opened.
  if (!opened.ok) return;
  const route = { place: 'documents', kind: subject.kind, id: opened.value.id } as const;
  if (isReplacing) replaceRoute(route);
  else navigate(route);
}
