import type { PlanSummary, RecentChoice } from '../../../shared/contract/contract.ts';
import { addressOf, parseRoute } from '../../app/route.ts';
import type { CommandEntry } from './commands.ts';
import { placeInText } from './hit-place.ts';
import type { PaletteAction, PaletteEntry } from './palette-entries.ts';

/** As many as one looks over at a glance. */
const MOST = 6;

type Leads = Pick<RecentChoice, 'address' | 'query' | 'block'>;

/** What a choice leads to, as it can be kept; null for what is not kept. */
function leadsTo(action: PaletteAction): Leads | null {
  switch (action.kind) {
    case 'go':
      return { address: addressOf(action.route), query: '', block: null };
    case 'again':
      return { address: addressOf(action.route), query: action.query, block: action.block };
    case 'run':
      return { address: null, query: '', block: null };
    case 'hit': {
      // What somebody wrote stays where it is: a copy of its words would outlive it.
      const place = placeInText(action.hit);
      const { query } = action.source;
      return place && { address: addressOf(place), query, block: action.hit.blockId };
    }
    case 'ask':
    case 'spelled-out':
      return null;
  }
}

/** A choice by what it leads to: a hit has another id in every list of hits. */
const sameAs = ({ address, mark, words }: RecentChoice): string =>
  JSON.stringify([address, mark, words]);

/** Of a hit its plan and page: no heading will stand over it. */
function detailOf({ action, place, detail }: PaletteEntry): string {
  if (action.kind !== 'hit') return detail;
  const { page } = action.hit;
  return page === null ? place : `${place} · sida ${page}`;
}

/** What is kept when an entry was chosen, the latest first. */
export function withRecent(
  recent: readonly RecentChoice[],
  entry: PaletteEntry,
): readonly RecentChoice[] {
  const leads = leadsTo(entry.action);
  if (leads === null) return recent;
  const { mark, words, isName, isSnippet } = entry;
  const choice = { mark, words, isName, isSnippet, detail: detailOf(entry), ...leads };
  return [choice, ...recent.filter((it) => sameAs(it) !== sameAs(choice))].slice(0, MOST);
}

function actionOf(
  { address, words, query, block }: RecentChoice,
  plans: readonly PlanSummary[],
  commands: readonly CommandEntry[],
): PaletteAction | null {
  if (address === null) {
    const command = commands.find((it) => it.words === words);
    return command ? { kind: 'run', run: command.run } : null;
  }
  const route = parseRoute(address);
  if ('planId' in route && !plans.some((plan) => plan.id === route.planId)) return null;
  return { kind: 'again', route, query, block };
}

/** What was last chosen, to choose again; what is no more is left out. */
export const recentEntries = (
  recent: readonly RecentChoice[],
  plans: readonly PlanSummary[],
  commands: readonly CommandEntry[],
): PaletteEntry[] =>
  recent.flatMap((choice) => {
    const action = actionOf(choice, plans, commands);
    const { mark, words, isName, isSnippet, detail } = choice;
    if (action === null) return [];
    const id = `senast ${sameAs(choice)}`;
    return [{ id, mark, words, isName, isSnippet, isNote: false, place: '', detail, action }];
  });
