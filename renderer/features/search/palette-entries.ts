import type { PlanSummary, SearchHit } from '../../../shared/contract/contract.ts';
import { counted } from '../../components/count-words.ts';
import { readingAt, type Route } from '../../app/route.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { nearWords } from '../../../shared/search/near-words.ts';
import type { CommandEntry } from './commands.ts';
import { emptyOffers } from './empty-offers.ts';
import {
  currentFirst,
  groupHits,
  hitId,
  hitName,
  planTitleOf,
  type PlanHits,
} from './group-hits.ts';
import { plansOf, type HitSource } from './hit-place.ts';
import type { PlaceEntry } from './places.ts';
import { otherWayChoice } from './other-way.ts';
import type { Found } from './use-search.ts';

/** What choosing an entry does. */
export type PaletteAction =
  | { kind: 'go'; route: Route }
  | { kind: 'hit'; hit: SearchHit; source: HitSource }
  /** Once more what was chosen before; what was looked for there is marked again. */
  | { kind: 'again'; route: Route; query: string; block: string | null }
  | { kind: 'run'; run: () => void }
  /** Asks for something else and stays. */
  | { kind: 'ask'; text: string }
  | { kind: 'spelled-out' };

/** One line to choose in the palette. */
export interface PaletteEntry {
  id: string;
  /** What it is ('Nr 13', 'Text', 'Gå till'). */
  mark: string;
  /** Plain words, or a snippet with hit marks. */
  words: string;
  /** Whether `mark` is its name and not only its kind. */
  isName: boolean;
  isSnippet: boolean;
  /** What a hit lacks of what was asked for; absent where it lacks nothing. */
  missing?: readonly string[];
  isNote: boolean;
  /** The plan, where no heading says which. */
  place: string;
  /** 'sida 8', 'Alt 3' */
  detail: string;
  action: PaletteAction;
}

export interface PaletteGroup {
  title: string;
  detail: string;
  /** Whether its entries are of several plans: each then says of which. */
  isMixed?: boolean;
  entries: PaletteEntry[];
}

/** Hits a plan may show here; the Sök place shows them all. */
const MOST_PER_PLAN = 5;
/** Commands that match what was typed; before anything is typed the places suffice. */
const MOST_COMMANDS = 6;

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv-SE');

const plainEntry = (
  id: string,
  words: string,
  action: PaletteAction,
  { mark = '', detail = '' }: { mark?: string; detail?: string } = {},
): PaletteEntry => ({
  id,
  mark,
  words,
  isName: false,
  isSnippet: false,
  isNote: false,
  place: '',
  detail,
  action,
});

/** Whether every typed word begins one of the entry's own; its name may be typed as it stands. */
function isMeant({ words, also }: { words: string; also: string }, typed: string): boolean {
  const own = folded(`${words} ${also}`).split(/\s+/u);
  return (
    folded(words).includes(typed) ||
    typed.split(/\s+/u).every((part) => own.some((word) => word.startsWith(part)))
  );
}

/** Those meant, the ones whose name begins so first. */
const meant = <T extends { words: string; also: string }>(all: readonly T[], typed: string): T[] =>
  all
    .filter((one) => isMeant(one, typed))
    .sort(
      (a, b) =>
        Number(folded(b.words).startsWith(typed)) - Number(folded(a.words).startsWith(typed)),
    );

const placeEntry = (place: PlaceEntry): PaletteEntry =>
  plainEntry(
    `gå ${place.words}`,
    place.words,
    { kind: 'go', route: place.route },
    { detail: place.key },
  );

const commandEntry = ({ words, key, run }: CommandEntry, index: number): PaletteEntry =>
  plainEntry(`gör ${index} ${words}`, words, { kind: 'run', run }, { detail: key });

const planEntry = (plan: PlanSummary): PaletteEntry =>
  plainEntry(
    `plan ${plan.id}`,
    planName(plan),
    { kind: 'go', route: readingAt(plan.id) },
    { mark: 'Plan' },
  );

/** Its page, or where the format has none the heading it stands under. */
const standsAt = ({ page, where }: SearchHit): string => (page === null ? where : `sida ${page}`);

/** A hit as it can be chosen, and kept as chosen. */
export const hitEntry =
  (source: HitSource, plans: readonly PlanSummary[]) =>
  (hit: SearchHit, index: number): PaletteEntry => ({
    id: hitId(hit, index),
    mark: hit.kind === 'note' ? hit.where.replace(/^Anteckning på /u, 'till ') : hitName(hit),
    words: hit.snippet,
    isName: hit.name !== '',
    isSnippet: true,
    isNote: hit.kind === 'note',
    place: hit.planId === null ? '' : planTitleOf(hit, plans),
    detail: hit.kind === 'note' && hit.page === null ? '' : standsAt(hit),
    action: { kind: 'hit', hit, source },
  });

/** ' i målsättning nr 1' where all hits stand there; '' where the line over them does not say. */
function commonPlace({ groups, count }: PlanHits): string {
  const [only] = groups;
  if (groups.length !== 1 || !only || count > MOST_PER_PLAN) return '';
  const where = `${only.where.charAt(0).toLowerCase()}${only.where.slice(1)}`;
  return /målsättning|mål/u.test(where) ? ` i ${where}` : '';
}

/** '3 träffar i målsättning nr 1', '5 av 12 träffar visas', '2 träffar'. */
const countWords = (one: PlanHits): string =>
  one.count > MOST_PER_PLAN
    ? `${MOST_PER_PLAN} av ${one.count} träffar visas`
    : `${counted(one.count, 'träff', 'träffar')}${commonPlace(one)}`;

function planHits(hits: readonly SearchHit[], plans: readonly PlanSummary[], source: HitSource) {
  return groupHits(hits, plans).map((one): PaletteGroup => {
    const all = one.groups.flatMap((group) => group.hits);
    const isTold = commonPlace(one) !== '';
    return {
      title: one.title,
      detail: countWords(one),
      entries: all
        .slice(0, MOST_PER_PLAN)
        .map(hitEntry(source, plans))
        .map((entry, at) => (isTold && all[at]?.page === null ? { ...entry, detail: '' } : entry)),
    };
  });
}

/** How the words of the other way to write it are called: 'utskrivet', 'som förkortning'. */
const otherWay = ({ spelledOut }: Found): string =>
  spelledOut?.isAbbreviation === true ? 'som förkortning' : 'utskrivet';

/** What is known of the question itself: another spelling, other words for it, and all its hits. */
function aboutQuestion(found: Found, typed: string): PaletteEntry[] {
  const { suggestion, spelledOut, total, isMore, hits, nearest } = found;
  const isShown = hits.some((hit) => hit.isSpelledOut);
  return [
    ...(suggestion === null || suggestion === nearest?.query
      ? []
      : [plainEntry('menade', `Menade du ”${suggestion}”?`, { kind: 'ask', text: suggestion })]),
    ...(spelledOut === null || spelledOut.total === 0 || isShown
      ? []
      : [
          plainEntry(
            'utskrivet',
            otherWayChoice(spelledOut),
            { kind: 'spelled-out' },
            { mark: spelledOut.isAbbreviation ? 'Förkortat' : 'Utskrivet' },
          ),
        ]),
    ...(total === 0
      ? []
      : [
          plainEntry(
            'alla',
            `Visa alla ${isMore ? 'minst ' : ''}${total} träffar för ”${typed.trim()}”`,
            { kind: 'go', route: { place: 'search', query: typed.trim() } },
            { mark: 'Sök', detail: 'Ctrl Enter' },
          ),
        ]),
  ];
}

/** Hits on the nearest weaker question, and that question itself to ask. */
function nearHits({ found, plans }: PaletteSource): PaletteGroup[] {
  const { nearest, text } = found;
  if (nearest === null) return [];
  const { by, query, hits } = nearest;
  const { instead } = nearWords(text, nearest);
  const entries = hits.slice(0, MOST_PER_PLAN).map((hit, index) => ({
    ...hitEntry({ query: hit.query, plans: plansOf(hits) }, plans)(hit, index),
    missing: hit.missing,
  }));
  const ask = plainEntry('närmast', `Sök ${instead} i stället`, { kind: 'ask', text: query });
  return [
    {
      title: `Närmast: ${instead}`,
      detail: hits.length > MOST_PER_PLAN ? `${MOST_PER_PLAN} av träffarna visas` : '',
      isMixed: true,
      entries: by === 'most' ? entries : [...entries, ask],
    },
  ];
}

/** Where nothing was found: the same question with less in it. */
const lessToAsk = ({ text, total, failure }: Found): PaletteEntry[] =>
  text === '' || total > 0 || failure !== null
    ? []
    : emptyOffers(text).map(({ words, query }) =>
        plainEntry(`mindre ${query}`, words, { kind: 'ask', text: query }),
      );

/** What there is to choose from. */
export interface PaletteSource {
  typed: string;
  found: Found;
  plans: readonly PlanSummary[];
  /** The plan one reads. */
  currentId: string | null;
  places: readonly PlaceEntry[];
  commands: readonly CommandEntry[];
  /** Last chosen first. */
  recent: readonly PaletteEntry[];
}

/** Before anything is typed: what was last used, then the places. */
function untyped({ places, recent }: PaletteSource): PaletteGroup[] {
  return [
    { title: 'Senast', detail: '', entries: [...recent] },
    { title: 'Gå till', detail: '', entries: places.map(placeEntry) },
  ];
}

const byRecent = (entries: PaletteEntry[], recent: readonly PaletteEntry[]): PaletteEntry[] => {
  const rank = (entry: PaletteEntry) => {
    const at = recent.findIndex((it) => it.words === entry.words);
    return at < 0 ? recent.length : at;
  };
  return entries.sort((a, b) => rank(a) - rank(b));
};

function typedGroups(source: PaletteSource): PaletteGroup[] {
  const { typed, found, plans, recent } = source;
  const wanted = folded(typed);
  const named = plans.filter((plan) => folded(planName(plan)).includes(wanted));
  const hits = currentFirst(found.hits, source.currentId);
  const literal = hits.filter((hit) => hit.kind !== 'note' && !hit.isSpelledOut);
  const notes = hits.filter((hit) => hit.kind === 'note' && !hit.isSpelledOut);
  const spelledOut = hits.filter((hit) => hit.isSpelledOut);
  const doable = meant(source.commands, wanted).slice(0, MOST_COMMANDS).map(commandEntry);
  const form = found.spelledOut?.forms[0] ?? typed;
  const from = (query: string, hits: readonly SearchHit[]) => ({ query, plans: plansOf(hits) });
  return [
    { title: 'Planer', detail: '', entries: named.slice(0, MOST_PER_PLAN).map(planEntry) },
    ...planHits(literal, plans, from(typed, literal)),
    ...planHits(spelledOut, plans, from(form, spelledOut)).map((it) => ({
      ...it,
      title: `${it.title}, ${otherWay(found)}`,
    })),
    {
      title: 'Mina anteckningar',
      detail: counted(notes.length, 'träff', 'träffar'),
      entries: notes.slice(0, MOST_PER_PLAN).map(hitEntry(from(typed, notes), plans)),
    },
    { title: '', detail: '', entries: aboutQuestion(found, typed) },
    ...nearHits(source),
    {
      title: 'Gå till',
      detail: '',
      entries: byRecent(meant(source.places, wanted).map(placeEntry), recent),
    },
    { title: 'Gör', detail: '', entries: byRecent(doable, recent) },
    { title: 'Sök mindre snävt', detail: '', entries: lessToAsk(found) },
  ];
}

/** What one begins to type a name of goes before what the plans say of it. */
function nameFirst(groups: PaletteGroup[], typed: string): PaletteGroup[] {
  const isNamed = ({ title, entries }: PaletteGroup) =>
    (title === 'Gå till' || title === 'Gör') &&
    entries.some((entry) => folded(entry.words).startsWith(typed));
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}

/** Everything that can be chosen for what was typed: names, plans, hits by plan, notes, commands. */
export function paletteGroups(source: PaletteSource): PaletteGroup[] {
  const typed = folded(source.typed);
  const groups = typed === '' ? untyped(source) : nameFirst(typedGroups(source), typed);
  return groups.filter((group) => group.entries.length > 0);
}
