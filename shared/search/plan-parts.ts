import { assignmentName } from '../plan/assignment-name.ts';
import type { BodyBlock, Plan } from '../plan/plan.ts';
import { contentsEntries } from '../plan/contents-entries.ts';
import { placesOf, type Places } from './part-places.ts';
import { tableParts } from './table-parts.ts';

/** A piece of a plan that a search can hit. */
export interface SearchPart {
  kind: 'assignment' | 'indicator' | 'risk' | 'budget' | 'goal' | 'section' | 'text';
  /** Key of the part; null for running text. */
  key: string | null;
  blockId: string | null;
  /** What it is called: 'Nr 13', 'HS nr 3', '3 a'; '' for what has no name. */
  name: string;
  /** Where it stands, for people: 'Målsättning nr 1', '4.2 Budget 2026'. */
  place: string;
  /** Key, label and title of its goal, a line each, for the filter; '' outside the goals. */
  goal: string;
  /** Who it is given to and who follows it, a line each. */
  receivers: string;
  page: number | null;
  /** Names it goes by ('RF-13 Nr 13'), searched like the text. */
  label: string;
  text: string;
}

function assignmentParts(plan: Plan, places: Places): SearchPart[] {
  return plan.assignments.map((it) => {
    const block = places.blockOf('assignment', it.key);
    const name = assignmentName(it);
    return {
      kind: 'assignment',
      key: it.key,
      blockId: block?.id ?? null,
      name: it.number === null ? '' : name,
      place: places.goal(it.goalKey) ?? places.section(block?.sectionKey ?? null) ?? '',
      goal: places.goalWords(it.goalKey),
      receivers: [...it.assignedTo, it.followedBy ?? ''].filter(Boolean).join('\n'),
      page: it.source.page,
      // What has no number goes by no name: its key is nothing anybody says.
      label: it.number === null ? 'Uppdrag' : `${it.key} ${name}`,
      text: it.text,
    };
  });
}

function headingParts(plan: Plan, places: Places): SearchPart[] {
  const goals = plan.goals.map((it): SearchPart => ({
    kind: 'goal',
    key: it.key,
    blockId: places.blockOf('goal', it.key)?.id ?? null,
    name: '',
    place: it.label || it.title,
    goal: places.goalWords(it.key),
    receivers: '',
    page: it.source.page,
    label: it.label,
    text: [it.title, it.perspective, it.strategy].filter(Boolean).join('\n'),
  }));
  const sections = plan.sections.map((it): SearchPart => ({
    kind: 'section',
    key: it.key,
    blockId: places.blockOf('section', it.key)?.id ?? null,
    name: it.number ?? '',
    place: places.section(it.key) ?? '',
    goal: '',
    receivers: '',
    page: it.source.page,
    label: it.number ?? '',
    text: it.title,
  }));
  return [...goals, ...sections];
}

/** Parts whose words are found under the part itself and not once more as running text. */
const FOUND_AS_PART = new Set(['assignment', 'goal', 'section']);

const isRunning = (block: BodyBlock): boolean =>
  block.text.trim() !== '' &&
  (block.part === null || !(FOUND_AS_PART.has(block.part.kind) || block.rows !== null));

function textParts(plan: Plan, places: Places): SearchPart[] {
  const contents = contentsEntries(plan);
  const running = plan.body.filter((block) => isRunning(block) && !contents.has(block.id));
  return running.map((block) => ({
    kind: 'text',
    key: null,
    blockId: block.id,
    name: '',
    place: places.goal(block.goalKey) ?? places.section(block.sectionKey) ?? '',
    goal: places.goalWords(block.goalKey),
    receivers: '',
    page: block.source.page,
    label: '',
    text: block.text,
  }));
}

/**
 * Everything a search can hit in a plan. No word of the text is left out; a heading is found where it
 * stands and not once more in the table of contents.
 */
export function planParts(plan: Plan): SearchPart[] {
  const places = placesOf(plan);
  return [
    ...assignmentParts(plan, places),
    ...tableParts(plan, places),
    ...headingParts(plan, places),
    ...textParts(plan, places),
  ];
}
