import { lazy, type ReactElement } from 'react';
import { EmptyState, TO_MEETINGS } from '../components/empty-state.tsx';
import type { Route } from './route.ts';

const PlansView = lazy(async () => ({
  default: (await import('../features/plans/plans-view.tsx')).PlansView,
}));
const ReadingView = lazy(async () => ({
  default: (await import('../features/reading/reading-view.tsx')).ReadingView,
}));
const AssignmentsView = lazy(async () => ({
  default: (await import('../features/assignments/assignments-view.tsx')).AssignmentsView,
}));
const ThreadView = lazy(async () => ({
  default: (await import('../features/thread/thread-view.tsx')).ThreadView,
}));
const CheckView = lazy(async () => ({
  default: (await import('../features/check/check-view.tsx')).CheckView,
}));
const ReviewView = lazy(async () => ({
  default: (await import('../features/review/review-view.tsx')).ReviewView,
}));
const RevisionView = lazy(async () => ({
  default: (await import('../features/review/revision/revision-view.tsx')).RevisionView,
}));
const CompareView = lazy(async () => ({
  default: (await import('../features/compare/compare-view.tsx')).CompareView,
}));
const MeetingsView = lazy(async () => ({
  default: (await import('../features/meetings/meetings-view.tsx')).MeetingsView,
}));
const MeetingView = lazy(async () => ({
  default: (await import('../features/meetings/meeting-view.tsx')).MeetingView,
}));
const MeetingModeView = lazy(async () => ({
  default: (await import('../features/meetings/meeting-mode-view.tsx')).MeetingModeView,
}));
const NotesView = lazy(async () => ({
  default: (await import('../features/notes/notes-view.tsx')).NotesView,
}));
const NoteBinView = lazy(async () => ({
  default: (await import('../features/notes/note-bin-view.tsx')).NoteBinView,
}));
const ExchangeView = lazy(async () => ({
  default: (await import('../features/exchange/exchange-view.tsx')).ExchangeView,
}));
const PlacingView = lazy(async () => ({
  default: (await import('../features/placing/placing-view.tsx')).PlacingView,
}));
const QuestionsView = lazy(async () => ({
  default: (await import('../features/follow-up/questions-view.tsx')).QuestionsView,
}));
const MotionsView = lazy(async () => ({
  default: (await import('../features/follow-up/motions-view.tsx')).MotionsView,
}));
const CommitteeView = lazy(async () => ({
  default: (await import('../features/committee/committee-view.tsx')).CommitteeView,
}));
const DocumentsView = lazy(async () => ({
  default: (await import('../features/documents/documents-view.tsx')).DocumentsView,
}));
const SearchView = lazy(async () => ({
  default: (await import('../features/search/search-view.tsx')).SearchView,
}));
const SettingsView = lazy(async () => ({
  default: (await import('../features/settings/settings-view.tsx')).SettingsView,
}));

/** The view of a route, with what the address says as its props. */
export const viewOf = (route: Route): ReactElement => {
  switch (route.place) {
    case 'plans':
      return <PlansView />;
    case 'reading':
      return (
        <ReadingView
          key={route.planId}
          planId={route.planId}
          assignmentKey={route.key}
          blockId={route.block}
          part={route.part ?? null}
          noteId={route.note ?? null}
        />
      );
    case 'assignments':
      return <AssignmentsView key={route.planId} planId={route.planId} />;
    case 'thread':
      return (
        <ThreadView
          key={`${route.planId} ${route.key}`}
          planId={route.planId}
          assignmentKey={route.key}
        />
      );
    case 'check':
      return <CheckView key={route.planId} planId={route.planId} />;
    case 'review':
      return <ReviewView key={route.planId} planId={route.planId} />;
    case 'revision':
      return <RevisionView key={route.planId} planId={route.planId} number={route.number} />;
    case 'compare':
      return <CompareView from={route.from} to={route.to} />;
    case 'meetings':
      return <MeetingsView />;
    case 'meeting':
      return <MeetingView key={route.id} id={route.id} />;
    case 'meeting-mode':
      return <MeetingModeView key={route.id} id={route.id} />;
    case 'notes':
      return <NotesView />;
    case 'exchange':
      return <ExchangeView />;
    case 'note-bin':
      return <NoteBinView />;
    case 'placing':
      return <PlacingView />;
    case 'questions':
      return <QuestionsView />;
    case 'motions':
      return <MotionsView />;
    case 'committee':
      return <CommitteeView key={route.name} name={route.name} />;
    case 'projector':
      // A window of its own: `app.tsx` shows it without the frame.
      return (
        <EmptyState
          text="Duken är ett eget fönster. Den öppnas från Mötesläge med F9."
          way={TO_MEETINGS}
        />
      );
    case 'documents':
      return <DocumentsView kind={route.kind} id={route.id} />;
    case 'search':
      return <SearchView query={route.query} />;
    case 'settings':
      return <SettingsView section={route.section} />;
  }
};
