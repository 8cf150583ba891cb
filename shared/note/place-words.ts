import { placeNames } from '../plan/cite.ts';
import type { BodyBlock, Plan } from '../plan/plan.ts';
import { blockOfPart } from './block-of-part.ts';
import type { FormerPlace } from './candidate.ts';
import { notablePart } from './notable-parts.ts';
import type { NotePart, NoteTarget } from './note.ts';

/** The part a note on this block belongs to; null for running text and tables of many parts. */
export function partOfBlock({ part }: BodyBlock): NotePart | null {
  if (!part || part.kind === 'indicators' || part.kind === 'risks') return null;
  return { kind: part.kind, key: part.key };
}

const KIND_NAMES: Readonly<Record<BodyBlock['kind'], string>> = {
  heading: 'Rubrik',
  paragraph: 'Stycke',
  listItem: 'Punkt',
  lead: 'Ingress',
  assignment: 'Uppdrag',
  table: 'Tabell',
  caption: 'Bildtext',
  picture: 'Bild',
};

/** What stands in a block, for people: 'Uppdrag Nr 13', 'Stycke i 3.1 Budget'. */
export function placeName(plan: Plan, block: BodyBlock): string {
  const part = partOfBlock(block);
  const named = part && notablePart(plan, part);
  if (named) return named.name;
  const { chapter } = placeNames(plan, block);
  return chapter === null ? KIND_NAMES[block.kind] : `${KIND_NAMES[block.kind]} i ${chapter}`;
}

/** Where a note's target stands in the text it was written on, in words and with the words there. */
export function formerPlace(plan: Plan, { part, anchor }: NoteTarget): FormerPlace {
  const named = part ? notablePart(plan, part) : undefined;
  const marked = anchor && plan.body.find((it) => it.id === anchor.position.blockId);
  const block = marked ?? (part ? blockOfPart(plan, part) : undefined);
  const goal = plan.goals.find((it) => it.key === (named?.goalKey ?? block?.goalKey));
  const page = named?.page ?? block?.source.page ?? anchor?.page ?? null;
  const where = [
    named?.name ?? (block ? placeName(plan, block) : null),
    part?.kind === 'goal' ? null : goal?.label,
    page === null ? null : `s. ${page}`,
  ];
  const range =
    marked && anchor ? { start: anchor.position.start, end: anchor.position.end } : null;
  return {
    where: where.filter(Boolean).join(' · '),
    text: marked?.text ?? named?.text ?? block?.text ?? anchor?.quote.exact ?? '',
    range,
  };
}
