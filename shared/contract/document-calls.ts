import { z } from 'zod';
import { DocumentView } from '../report/document-view.ts';
import { Arrangement, NOTHING_ARRANGED, ReportSubject } from '../report/report-draft.ts';
import { query, type CallSpec } from './call.ts';
import { ReportFile, ReportFormat } from './shapes.ts';

const Wanted = z
  .object({ subject: ReportSubject, arrangement: Arrangement.default(NOTHING_ARRANGED) })
  .strict();

/** Calls about documents in the making. */
export const documentCalls = {
  /** What a document would hold, and exactly what would leave with it. */
  'documents.preview': query(Wanted, DocumentView),
  /** The same document as a file. */
  'documents.make': query(Wanted.extend({ format: ReportFormat }).strict(), ReportFile),
} as const satisfies Record<string, CallSpec>;
