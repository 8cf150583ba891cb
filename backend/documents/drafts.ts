import { reportDrafts, type StoredRecord } from '../../db/records.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import {
  isSameSubject,
  newArrangement,
  type Draft,
  type DraftState,
} from '../../shared/report/draft.ts';
import type { ReportSubject } from '../../shared/report/report-draft.ts';
import type { BackendContext } from '../context.ts';
import { presented, recordActs, type RecordActs } from '../record-acts.ts';

type Names =
  | 'documents.drafts'
  | 'documents.open'
  | 'documents.save'
  | 'documents.remove'
  | 'documents.restore';

const asDraft = ({ id, createdAt, changedAt, state }: StoredRecord<DraftState>): Draft => ({
  ...state,
  id,
  createdAt,
  changedAt,
});

/** Documents in the making, the one that was changed last first. */
const listDrafts = ({ store }: BackendContext): Draft[] =>
  reportDrafts
    .list(store.db)
    .map(asDraft)
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));

/** The document one already has on a subject, else a new one. */
async function open(
  context: BackendContext,
  acts: RecordActs<DraftState>,
  subject: ReportSubject,
): Promise<Result<Draft>> {
  const drafts = listDrafts(context);
  const known = drafts.find((draft) => isSameSubject(draft.subject, subject));
  if (known) return success(known);
  const last = drafts.find((draft) => draft.subject.kind === subject.kind) ?? null;
  return presented(acts.add({ subject, arrangement: newArrangement(last) }), asDraft);
}

/** Documents in the making; every change is kept. */
export const draftHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  const acts = recordActs(
    context,
    reportDrafts,
    'Dokumentet finns inte längre. Se ”Dokument” för dem som finns.',
  );
  return {
    'documents.drafts': () => success(listDrafts(context)),
    'documents.open': ({ subject }) => open(context, acts, subject),
    'documents.save': ({ id, ...change }) => presented(acts.edit(id, change), asDraft),
    'documents.remove': ({ id }) => acts.remove(id),
    'documents.restore': ({ id }) => presented(acts.restore(id), asDraft),
  };
};
