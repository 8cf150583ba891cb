import { ReportKind } from '../../shared/report/report-draft.ts';

/** Every place in the window, as data. The address after `#` is its written form. */
export type Route =
  | { place: 'plans' }
  /** `part` ('risk:r1') and `note` (an id) are other ways to say where in the text. */
  | {
      place: 'reading';
      planId: string;
      key: string | null;
      block: string | null;
      part?: string;
      note?: string;
    }
  | { place: 'assignments'; planId: string }
  | { place: 'thread'; planId: string; key: string }
  | { place: 'check'; planId: string }
  | { place: 'review'; planId: string }
  /** `number` names one of the plan's texts; null for the latest that does not hold. */
  | { place: 'revision'; planId: string; number: number | null }
  | { place: 'compare'; from: string | null; to: string | null }
  | { place: 'meetings' }
  | { place: 'meeting'; id: string }
  | { place: 'meeting-mode'; id: string }
  /** `kind` without an `id` is the document of that kind that was worked on last. */
  | { place: 'documents'; kind: ReportKind | null; id: string | null }
  | { place: 'placing' }
  | { place: 'questions' }
  | { place: 'motions' }
  /** A committee's year in the current plan. */
  | { place: 'committee'; name: string }
  /** The screen for everybody; a window of its own. */
  | { place: 'projector' }
  | { place: 'notes' }
  | { place: 'note-bin' }
  /** Notes to a colleague and from one, as a file. */
  | { place: 'exchange' }
  | { place: 'search'; query: string }
  /** `section` is what one came to set. */
  | { place: 'settings'; section?: 'backups' };

/** A place that is about a plan, or about two. The others work on the current one, or on none. */
export type RouteOfPlan = Extract<Route, { planId: string } | { place: 'compare' }>;

/** Whether a place is about a plan. */
export const isOfPlan = (route: Route): route is RouteOfPlan =>
  'planId' in route || route.place === 'compare';

const KIND_SLUGS: Readonly<Record<ReportKind, string>> = {
  briefing: 'pm',
  minutes: 'mote',
  comparison: 'jamforelse',
  questions: 'fragor',
  committee: 'uppfoljning',
  motions: 'yrkanden',
};

const kindOfSlug = (slug: string | undefined): ReportKind | null =>
  ReportKind.options.find((kind) => KIND_SLUGS[kind] === slug) ?? null;

const BACKUPS = 'sakerhetskopior';

const NOTE_PLACES: Readonly<Record<string, 'note-bin' | 'exchange'>> = {
  borttagna: 'note-bin',
  byta: 'exchange',
};

const HOME: Route = { place: 'plans' };

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const revisionRoute = (planId: string | undefined, text: string | undefined): Route => {
  if (!planId) return HOME;
  const number = Number(text);
  return { place: 'revision', planId, number: Number.isInteger(number) ? number : null };
};

const meetingRoute = (id: string | undefined, mode: string | undefined): Route => {
  if (!id) return { place: 'meetings' };
  if (id === 'fragor') return { place: 'questions' };
  if (id === 'yrkanden') return { place: 'motions' };
  return mode === 'lage' ? { place: 'meeting-mode', id } : { place: 'meeting', id };
};

/** What an address may leave out is left out of its route too. */
const finer = (part: string | null | undefined, note: string | null | undefined) => ({
  ...(part ? { part } : {}),
  ...(note ? { note } : {}),
});

/** The route of an address ('#/las/p1?uppdrag=RF-13'); what is not understood leads to the plans. */
export const parseRoute = (hash: string): Route => {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [place = '', first, second] = path.split('/').filter(Boolean).map(decoded);
  const params = new URLSearchParams(search);
  switch (place) {
    case 'las':
      if (!first) return HOME;
      return {
        place: 'reading',
        planId: first,
        key: params.get('uppdrag'),
        block: params.get('block'),
        ...finer(params.get('del'), params.get('anteckning')),
      };
    case 'uppdrag':
      return first ? { place: 'assignments', planId: first } : HOME;
    case 'trad':
      return first && second ? { place: 'thread', planId: first, key: second } : HOME;
    case 'granskning':
      return first ? { place: 'check', planId: first } : HOME;
    case 'granska':
      return first ? { place: 'review', planId: first } : HOME;
    case 'text':
      return revisionRoute(first, second);
    case 'jamfor':
      // One plan alone is the newer one: what it is compared with is what stood before it.
      return second === undefined
        ? { place: 'compare', from: null, to: first ?? null }
        : { place: 'compare', from: first ?? null, to: second };
    case 'dokument':
      return { place: 'documents', kind: kindOfSlug(first), id: second ?? null };
    case 'moten':
      return meetingRoute(first, second);
    case 'anteckningar':
      return { place: NOTE_PLACES[first ?? ''] ?? 'notes' };
    case 'att-placera':
      return { place: 'placing' };
    case 'beredning':
      return first ? { place: 'committee', name: first } : HOME;
    case 'duken':
      return { place: 'projector' };
    case 'sok':
      return { place: 'search', query: params.get('q') ?? '' };
    case 'installningar':
      return { place: 'settings', ...(first === BACKUPS ? { section: 'backups' } : {}) };
    default:
      return HOME;
  }
};

const part = encodeURIComponent;

const readingAddress = (route: Extract<Route, { place: 'reading' }>): string => {
  const params = new URLSearchParams();
  if (route.key) params.set('uppdrag', route.key);
  if (route.block) params.set('block', route.block);
  if (route.part) params.set('del', route.part);
  if (route.note) params.set('anteckning', route.note);
  const search = params.toString();
  return `#/las/${part(route.planId)}${search ? `?${search}` : ''}`;
};

const documentAddress = ({ kind, id }: Extract<Route, { place: 'documents' }>): string => {
  if (kind === null) return '#/dokument';
  return `#/dokument/${KIND_SLUGS[kind]}${id === null ? '' : `/${part(id)}`}`;
};

/** The address of a route, for `href` and for the history. */
export const addressOf = (route: Route): string => {
  switch (route.place) {
    case 'plans':
      return '#/planer';
    case 'reading':
      return readingAddress(route);
    case 'assignments':
      return `#/uppdrag/${part(route.planId)}`;
    case 'thread':
      return `#/trad/${part(route.planId)}/${part(route.key)}`;
    case 'check':
      return `#/granskning/${part(route.planId)}`;
    case 'review':
      return `#/granska/${part(route.planId)}`;
    case 'revision':
      return `#/text/${part(route.planId)}${route.number === null ? '' : `/${route.number}`}`;
    case 'compare':
      return ['#/jamfor', route.from, route.to]
        .filter((x) => x !== null)
        .map((x, i) => (i === 0 ? x : part(x)))
        .join('/');
    case 'documents':
      return documentAddress(route);
    case 'meetings':
      return '#/moten';
    case 'meeting':
      return `#/moten/${part(route.id)}`;
    case 'meeting-mode':
      return `#/moten/${part(route.id)}/lage`;
    case 'notes':
      return '#/anteckningar';
    case 'exchange':
      return '#/anteckningar/byta';
    case 'note-bin':
      return '#/anteckningar/borttagna';
    case 'placing':
      return '#/att-placera';
    case 'questions':
      return '#/moten/fragor';
    case 'motions':
      return '#/moten/yrkanden';
    case 'committee':
      return `#/beredning/${part(route.name)}`;
    case 'projector':
      return '#/duken';
    case 'search':
      return `#/sok?q=${part(route.query)}`;
    case 'settings':
      return route.section ? `#/installningar/${BACKUPS}` : '#/installningar';
  }
};

/** Address of a plan's text, at an uppdrag or a block when one is given. */
export const readingAt = (
  planId: string,
  at: { key?: string; block?: string; part?: string; note?: string } = {},
): Extract<Route, { place: 'reading' }> => ({
  place: 'reading',
  planId,
  key: at.key ?? null,
  block: at.block ?? null,
  ...finer(at.part, at.note),
});
