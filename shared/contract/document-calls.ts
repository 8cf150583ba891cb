import { z } from 'zod';
import { DocumentView } from '../report/document-view.ts';
import { Draft } from '../report/draft.ts';
import { Arrangement, NOTHING_ARRANGED, ReportSubject } from '../report/report-draft.ts';
import { command, query, type CallSpec } from './call.ts';
import { Bytes, Id } from './limits.ts';
import { ReportFile, ReportFormat } from './shapes.ts';

const Nothing = z.object({}).strict();
const ById = z.object({ id: Id }).strict();
/** The region's Word template, and what it says of itself when it is filled. */
export const WordTemplate = z.object({ fileName: z.string(), findings: z.array(z.string()) });
export type WordTemplate = z.infer<typeof WordTemplate>;

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
        id: Id,
        subject: ReportSubject.optional(),
        arrangement: Arrangement.optional(),
      })
      .strict(),
    Draft,
  ),
  'documents.remove': command(ById, Nothing),
  'documents.restore': command(ById, Draft),

  /** Null when none is kept. */
  'template.get': query(Nothing, WordTemplate.nullable()),
  /** Refuses a file that no document can be written into. */
  'template.save': command(
    z.object({ fileName: z.string().min(1).max(300), bytes: Bytes }).strict(),
    WordTemplate,
  ),
  'template.remove': command(Nothing, Nothing),
} as const satisfies Record<string, CallSpec>;
