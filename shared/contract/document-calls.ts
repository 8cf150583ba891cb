import { z } from 'zod';
import { DocumentView } from '../report/document-view.ts';
import { Draft } from '../report/draft.ts';
import { Arrangement, NOTHING_ARRANGED, ReportSubject } from '../report/report-draft.ts';
import { command, query, type CallSpec } from './call.ts';
import { ReportFile, ReportFormat } from './shapes.ts';

const Nothing = z.object({}).strict();
const Id = z.object({ id: z.string() }).strict();
const Wanted = z
  .object({ subject: ReportSubject, arrangement: Arrangement.default(NOTHING_ARRANGED) })
  .strict();

/** Calls about documents in the making. */
export const documentCalls = {
  /** What a document would hold, and exactly what would leave with it. */
  'documents.preview': query(Wanted, DocumentView),
  /** The same document as a file. */
  'documents.make': query(Wanted.extend({ format: ReportFormat }).strict(), ReportFile),

  /** Documents in the making, the one that was changed last first. */
  'documents.drafts': query(Nothing, z.array(Draft)),
  /** The document one already has on a subject, else a new one. */
  'documents.open': command(z.object({ subject: ReportSubject }).strict(), Draft),
  'documents.save': command(
    z
      .object({
        id: z.string(),
        subject: ReportSubject.optional(),
        arrangement: Arrangement.optional(),
      })
      .strict(),
    Draft,
  ),
  'documents.remove': command(Id, Nothing),
  'documents.restore': command(Id, Draft),
} as const satisfies Record<string, CallSpec>;
