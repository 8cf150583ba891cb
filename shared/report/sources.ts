import type { NoteTarget } from '../note/note.ts';
import { documentName } from '../plan/cite.ts';
import { partText } from '../plan/part-text.ts';
import type { Plan, PlanHead } from '../plan/plan.ts';
import { organInitials } from '../plan/plan-id.ts';
import type { Cited } from './part.ts';

/** A plan that documents take their facts from. */
export interface SourcePlan {
  planId: string;
  plan: Plan;
}

/** 'HSN 2026': the organ's initials and the year, for the narrow column of a table. */
export const planSign = (head: PlanHead): string =>
  [organInitials(head.organ).toUpperCase(), head.year].filter((it) => it !== null).join('\u00a0');

/** 'Ber nr 13, s. 8': so long a place stays on one line; longer ones would take a column's room from figures. */
const SHORT_PLACE = 16;

const placeJoint = (place: readonly (string | undefined)[]): string =>
  place.join(', ').length <= SHORT_PLACE ? ',\u00a0' : ', ';

/** The short source line: 'HSN 2026, Nr 13, s. 8'. The list of documents at the end spells it out. */
export function cite(
  { planId, plan }: SourcePlan,
  what: string | null,
  page: number | null,
): Cited {
  const parts = [planSign(plan.plan), what?.replace(/ /gu, '\u00a0'), pageWord(page)];
  const [sign, ...place] = parts.filter(Boolean);
  return { planId, source: [sign, place.join(placeJoint(place))].filter(Boolean).join(', ') };
}

/** 'HSN 2026, s. 12' and a little more: so much of a source a column has room for. */
const ONE_LINE = 18;

/** Sources under each other in a cell; a plan with its page is not broken. */
export const sourceLines = (cited: readonly Cited[]): string =>
  cited
    .map(({ source }) => (source.length > ONE_LINE ? source : source.replaceAll(' ', '\u00a0')))
    .join('\n');

const pageWord = (page: number | null): string => (page === null ? '' : `s.\u00a0${page}`);

/** 'HSN 2026: Hälso- och sjukvårdsnämnden, Verksamhetsplan med budget 2026': what a sign stands for. */
export const spelledOut = ({ plan }: SourcePlan): string =>
  `${planSign(plan.plan)}: ${[plan.plan.organ, documentName(plan.plan)].filter(Boolean).join(', ')}`;

/** What a note or a question is about, with its source line; null for one about nothing in a plan. */
export function citeTarget(
  target: NoteTarget | null,
  plans: ReadonlyMap<string, SourcePlan>,
): Cited | null {
  const source = target ? plans.get(target.planId) : undefined;
  if (!target || !source) return null;
  const part = target.part ? partText(source.plan, target.part) : null;
  return cite(source, part?.name ?? null, part?.source?.page ?? target.anchor?.page ?? null);
}
