import { assignmentName } from '../plan/cite.ts';
import type { BodyBlock, Plan } from '../plan/plan.ts';

/** A piece of a plan that a search can hit. */
export interface SearchPart {
  kind: 'assignment' | 'indicator' | 'risk' | 'goal' | 'section' | 'text';
  /** Key of the part; null for running text. */
  key: string | null;
  blockId: string | null;
  /** Where it stands, for people: 'Målsättning nr 1', '4.2 Budget 2026'. */
  place: string;
  page: number | null;
  /** Names it goes by ('RF-13 Nr 13'), searched like the text. */
  label: string;
  text: string;
}

/** Finds names of the places in one plan. */
interface Places {
  goal: (key: string | null) => string | null;
  section: (key: string | null) => string | null;
  blockOf: (kind: string, key: string) => BodyBlock | undefined;
}

function placesOf(plan: Plan): Places {
  const goals = new Map(plan.goals.map((goal) => [goal.key, goal.label || goal.title]));
  const sections = new Map(
    plan.sections.map((it) => [it.key, [it.number, it.title].filter(Boolean).join(' ')]),
  );
  const blocks = new Map<string, BodyBlock>();
  for (const block of plan.body) {
    const name = block.part ? `${block.part.kind}:${block.part.key}` : null;
    if (name !== null && !blocks.has(name)) blocks.set(name, block);
  }
  const named = (names: Map<string, string>, key: string | null) =>
    key === null ? null : (names.get(key) ?? null);
  return {
    goal: (key) => named(goals, key),
    section: (key) => named(sections, key),
    blockOf: (kind, key) => blocks.get(`${kind}:${key}`),
  };
}

function assignmentParts(plan: Plan, places: Places): SearchPart[] {
  return plan.assignments.map((it) => {
    const block = places.blockOf('assignment', it.key);
    return {
      kind: 'assignment',
      key: it.key,
      blockId: block?.id ?? null,
      place: places.goal(it.goalKey) ?? places.section(block?.sectionKey ?? null) ?? '',
      page: it.source.page,
      label: `${it.key} ${assignmentName(it)}`,
      text: it.text,
    };
  });
}

function indicatorParts(plan: Plan, places: Places): SearchPart[] {
  return plan.indicators.map((it) => ({
    kind: 'indicator',
    key: it.key,
    blockId: places.blockOf('indicators', it.key)?.id ?? null,
    place: places.goal(it.goalKey) ?? 'Styrtal',
    page: it.source.page,
    label: it.number ?? '',
    text: it.text,
  }));
}

function riskParts(plan: Plan, places: Places): SearchPart[] {
  return plan.risks.map((it) => ({
    kind: 'risk',
    key: it.key,
    blockId: places.blockOf('risks', it.key)?.id ?? null,
    place: it.area ?? 'Internkontrollplan',
    page: it.source.page,
    label: '',
    text: [it.risk, ...it.measures].join('\n'),
  }));
}

function headingParts(plan: Plan, places: Places): SearchPart[] {
  const goals = plan.goals.map((it): SearchPart => ({
    kind: 'goal',
    key: it.key,
    blockId: places.blockOf('goal', it.key)?.id ?? null,
    place: it.label || it.title,
    page: it.source.page,
    label: it.label,
    text: it.title,
  }));
  const sections = plan.sections.map((it): SearchPart => ({
    kind: 'section',
    key: it.key,
    blockId: places.blockOf('section', it.key)?.id ?? null,
    place: places.section(it.key) ?? '',
    page: it.source.page,
    label: it.number ?? '',
    text: it.title,
  }));
  return [...goals, ...sections];
}

/** Parts whose words are found under the part itself and not once more as running text. */
const FOUND_AS_PART = new Set(['assignment', 'goal', 'section']);

function textParts(plan: Plan, places: Places): SearchPart[] {
  const isOwn = (block: BodyBlock) =>
    block.text.trim() !== '' && !(block.part && FOUND_AS_PART.has(block.part.kind));
  // A table of indicators or risks is found by its rows.
  const isRows = (block: BodyBlock) =>
    block.part?.kind === 'indicators' || block.part?.kind === 'risks';
  return plan.body
    .filter((block) => isOwn(block) && !isRows(block))
    .map((block) => ({
      kind: 'text',
      key: null,
      blockId: block.id,
      place: places.section(block.sectionKey) ?? places.goal(block.goalKey) ?? '',
      page: block.source.page,
      label: '',
      text: block.text,
    }));
}

/** Everything a search can hit in a plan. Nothing of the text is left out. */
export function planParts(plan: Plan): SearchPart[] {
  const places = placesOf(plan);
  return [
    ...assignmentParts(plan, places),
    ...indicatorParts(plan, places),
    ...riskParts(plan, places),
    ...headingParts(plan, places),
    ...textParts(plan, places),
  ];
}
