import type { PlanSummary, SearchHit } from '../../../shared/contract/contract.ts';
import type { Route } from '../../app/route.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { groupHits, hitId, hitKind } from './group-hits.ts';

/** One line to choose in the palette. */
export interface PaletteEntry {
  id: string;
  /** What it is ('Nr 13', 'Text', 'Gå till'). */
  mark: string;
  /** Plain words, or a snippet with hit marks. */
  words: string;
  isSnippet: boolean;
  isNote: boolean;
  /** 'sida 8', 'Alt 3' */
  detail: string;
  action: { kind: 'go'; route: Route } | { kind: 'hit'; hit: SearchHit };
}

export interface PaletteGroup {
  title: string;
  detail: string;
  entries: PaletteEntry[];
}

interface Command {
  words: string;
  /** Other words one may type for it. */
  also: string;
  key: string;
  route: Route;
}

/** Hits a plan may show here; the Sök place shows them all. */
const MOST_PER_PLAN = 5;

function commands(current: PlanSummary | undefined): Command[] {
  const inPlan: Command[] =
    current === undefined
      ? []
      : [
          {
            words: `Läsa ${planName(current)}`,
            also: 'text',
            key: 'Alt 2',
            route: { place: 'reading', planId: current.id, key: null, block: null },
          },
          {
            words: `Uppdragslista ${planName(current)}`,
            also: 'tabell filter min beredning',
            key: 'Alt 3',
            route: { place: 'assignments', planId: current.id },
          },
        ];
  return [
    { words: 'Planer', also: 'läs in importera fil', key: 'Alt 1', route: { place: 'plans' } },
    ...inPlan,
    {
      words: 'Jämföra',
      also: 'ändringar skillnader år styrtal budget risker nummernyckel',
      key: 'Alt 4',
      route: { place: 'compare', from: null, to: null },
    },
    {
      words: 'Möten',
      also: 'nytt möte ärenden sammanträde',
      key: 'Alt 5',
      route: { place: 'meetings' },
    },
    {
      words: 'Att placera',
      also: 'anteckningar osäker plats borttappade',
      key: '',
      route: { place: 'placing' },
    },
    {
      words: 'Inställningar',
      also: 'namn roll beredning textstorlek tema mörkt',
      key: 'Alt 6',
      route: { place: 'settings' },
    },
  ];
}

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv-SE');

const matchesCommand = (command: Command, typed: string): boolean =>
  folded(`${command.words} ${command.also}`)
    .split(/\s+/u)
    .some((word) => word.startsWith(typed)) || folded(command.words).includes(typed);

function commandGroup(typed: string, current: PlanSummary | undefined): PaletteGroup {
  const wanted = folded(typed);
  const found = commands(current).filter((one) => wanted === '' || matchesCommand(one, wanted));
  return {
    title: 'Gå till',
    detail: '',
    entries: found.map((one) => ({
      id: `gå ${one.words}`,
      mark: '',
      words: one.words,
      isSnippet: false,
      isNote: false,
      detail: one.key,
      action: { kind: 'go', route: one.route },
    })),
  };
}

function planGroup(plan: PlanSummary): PaletteEntry {
  return {
    id: `plan ${plan.id}`,
    mark: 'Plan',
    words: planName(plan),
    isSnippet: false,
    isNote: false,
    detail: '',
    action: { kind: 'go', route: { place: 'reading', planId: plan.id, key: null, block: null } },
  };
}

const hitEntry = (hit: SearchHit, index: number): PaletteEntry => ({
  id: hitId(hit, index),
  mark: hit.kind === 'assignment' && hit.where.length < 12 ? hit.where : hitKind(hit),
  words: hit.snippet,
  isSnippet: true,
  isNote: hit.kind === 'note',
  detail: hit.page === null ? '' : `sida ${hit.page}`,
  action: { kind: 'hit', hit },
});

/** Everything that can be chosen for what was typed: plans, hits by plan, notes, places. */
export function paletteGroups(
  typed: string,
  hits: readonly SearchHit[],
  total: number,
  plans: readonly PlanSummary[],
  current: PlanSummary | undefined,
): PaletteGroup[] {
  const wanted = folded(typed);
  const named = plans.filter((plan) => wanted !== '' && folded(planName(plan)).includes(wanted));
  const notes = hits.filter((hit) => hit.kind === 'note');
  const found = groupHits(
    hits.filter((hit) => hit.kind !== 'note'),
    plans,
  ).map((one) => {
    const all = one.groups.flatMap((group) => group.hits);
    return {
      title: one.title,
      detail: all.length > MOST_PER_PLAN ? `${MOST_PER_PLAN} av ${all.length} träffar visas` : '',
      entries: all.slice(0, MOST_PER_PLAN).map(hitEntry),
    };
  });
  const groups: PaletteGroup[] = [
    { title: 'Planer', detail: '', entries: named.slice(0, MOST_PER_PLAN).map(planGroup) },
    ...found,
    {
      title: 'Mina anteckningar',
      detail: '',
      entries: notes.slice(0, MOST_PER_PLAN).map(hitEntry),
    },
    commandGroup(typed, current),
  ];
  if (total > 0)
    groups.push({
      title: '',
      detail: '',
      entries: [
        {
          id: 'alla',
          mark: 'Sök',
          words: `Visa alla ${total} träffar för ”${typed.trim()}”`,
          isSnippet: false,
          isNote: false,
          detail: 'Ctrl Enter',
          action: { kind: 'go', route: { place: 'search', query: typed.trim() } },
        },
      ],
    });
  return groups.filter((group) => group.entries.length > 0);
}
