import { useEffect } from 'react';
import type { ReportKind } from '../../../shared/report/report-draft.ts';
import { addressOf } from '../../app/route.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_MEETINGS, TO_PLANS } from '../../components/empty-state.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { DocumentDesk } from './document-desk.tsx';
import { firstSubject, latestOf, MISSING, type Surroundings } from './first-subject.ts';
import { KINDS } from './kinds.ts';
import { openDocument } from './open-document.ts';

const KindTabs = ({ kind }: { kind: ReportKind }) => (
  <LinkTabs
    name="Slag av dokument"
    tabs={KINDS.map((it) => ({
      label: it.name,
      href: addressOf({ place: 'documents', kind: it.kind, id: null }),
      isCurrent: it.kind === kind,
    }))}
  />
);

/** Everything a first document is chosen from; null until it is read. */
function useSurroundings(): Surroundings | null {
  const plan = useCurrentPlan();
  const { data: plans } = useQuery('plans.list', {});
  const { data: meetings } = useQuery('meetings.list', {});
  const { data: settings } = useQuery('settings.get', {});
  return plans && meetings && settings ? { plan, plans, meetings, settings } : null;
}

/** Begins the first document of a kind, or says what is missing for it. */
function Beginning({ kind }: { kind: ReportKind }) {
  const known = useSurroundings();
  const subject = known === null ? null : firstSubject(kind, known);
  const asked = subject === null ? '' : JSON.stringify(subject);
  useEffect(() => {
    if (asked !== '') void openDocument(JSON.parse(asked), { isReplacing: true });
  }, [asked]);
  return (
    <>
      <PlaceHeader title="Dokument" tabs={<KindTabs kind={kind} />} />
      {known !== null && subject === null && (
        <EmptyState text={MISSING[kind]} way={kind === 'minutes' ? TO_MEETINGS : TO_PLANS} />
      )}
    </>
  );
}

/** *Dokument*: chooses, orders and previews what leaves as a file. */
export function DocumentsView({ kind, id }: { kind: ReportKind | null; id: string | null }) {
  const { data: drafts, isLoading } = useQuery('documents.drafts', {});
  if (drafts === undefined) return <PlaceHeader title="Dokument" />;
  const wanted = kind ?? drafts[0]?.subject.kind ?? 'briefing';
  const draft = id === null ? latestOf(drafts, wanted) : drafts.find((it) => it.id === id);
  // One that was made a moment ago is not in the answer from before: nothing is to be begun for it.
  if (!draft && id !== null && isLoading)
    return <PlaceHeader title="Dokument" tabs={<KindTabs kind={wanted} />} />;
  if (!draft) return <Beginning key={wanted} kind={wanted} />;
  return (
    <DocumentDesk key={draft.id} draft={draft} tabs={<KindTabs kind={draft.subject.kind} />} />
  );
}
