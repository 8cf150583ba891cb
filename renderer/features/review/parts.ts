import type { CorrectableKind, CorrectedPart } from '../../../shared/correction/correction.ts';
import { partsOf } from '../../../shared/correction/find-part.ts';
import type { BodyBlock, Indicator, Plan, Place, Risk } from '../../../shared/plan/plan.ts';
import { assignmentName } from '../../../shared/plan/assignment-name.ts';

/** Something the reading recognised, as *Granska inläsning* lists it. */
export interface ReviewPart {
  kind: CorrectableKind;
  key: string;
  /** Short, for the margin and the list: 'Nr 13', 'Styrtal 3', 'Mål 1'. */
  name: string;
  /** What it says. */
  text: string;
  source: Place;
  /** The block of the running text it stands in; null when it has none. */
  blockId: string | null;
  /** True when the reading itself was not sure of it. */
  isUnsure: boolean;
}

/** Below this the document did not say itself what the part is: it was told by its surroundings. */
const SURE_ENOUGH = 0.8;

/** One identity for both sides of the place: 'assignment RF-13'. */
export const idOf = ({ kind, key }: Pick<ReviewPart, 'kind' | 'key'>): string => `${kind} ${key}`;

/** The part as a correction names it. */
export const correctedPart = (plan: Plan, { kind, key }: ReviewPart): CorrectedPart => ({
  kind,
  key,
  wording: partsOf(plan, kind).find((part) => part.key === key)?.wording ?? '',
});

type Row = Indicator | Risk;

/** What a row is found by where its table no longer has the row it was named after. */
const firstWords = (row: Row): string => ('risk' in row ? row.risk : row.text);

/** The block of each row: tables are named after their first row and hold those up to the next table. */
function rowBlocks(
  rows: readonly Row[],
  body: readonly BodyBlock[],
  kind: 'indicators' | 'risks',
): Map<string, string> {
  const tables = body.filter((block) => block.part?.kind === kind);
  const starts = new Map(
    tables.map((block) => {
      const named = rows.findIndex((row) => row.key === block.part?.key);
      const at = named >= 0 ? named : rows.findIndex((row) => block.text.includes(firstWords(row)));
      return [at, block.id];
    }),
  );
  const found = new Map<string, string>();
  let blockId: string | undefined;
  rows.forEach((row, index) => {
    blockId = starts.get(index) ?? blockId;
    if (blockId !== undefined) found.set(row.key, blockId);
  });
  return found;
}

const goalName = (label: string): string => label.replace(/^målsättning\s+(nr\s+)?/iu, 'Mål ');

/** Finds the block of a part of each kind. */
function blockFinder(plan: Plan): (kind: CorrectableKind, key: string) => string | null {
  const own = new Map(
    plan.body.flatMap((block) =>
      block.part ? [[`${block.part.kind} ${block.part.key}`, block.id]] : [],
    ),
  );
  const indicators = rowBlocks(plan.indicators, plan.body, 'indicators');
  const risks = rowBlocks(plan.risks, plan.body, 'risks');
  return (kind, key) => {
    if (kind === 'indicator') return indicators.get(key) ?? null;
    if (kind === 'risk') return risks.get(key) ?? null;
    return own.get(`${kind} ${key}`) ?? null;
  };
}

type Named = Pick<ReviewPart, 'kind' | 'name' | 'text'>;
type Read = { key: string; source: Place; confidence?: number };

const numbered = (word: string, number: string | null): string =>
  number === null ? word : `${word} ${number}`;

/** Every part with its name and words, kind by kind. */
const named = (plan: Plan): (readonly [Read, Named])[] => [
  ...plan.sections.map(
    (it) => [it, { kind: 'section', name: numbered('Rubrik', it.number), text: it.title }] as const,
  ),
  ...plan.goals.map(
    (it) =>
      [it, { kind: 'goal', name: it.label ? goalName(it.label) : 'Mål', text: it.title }] as const,
  ),
  ...plan.assignments.map((it) => {
    const name = it.number === null ? 'Uppdrag' : assignmentName(it);
    return [it, { kind: 'assignment', name, text: it.text }] as const;
  }),
  ...plan.indicators.map(
    (it) =>
      [it, { kind: 'indicator', name: numbered('Styrtal', it.number), text: it.text }] as const,
  ),
  ...plan.budgetTables.map(
    (it) => [it, { kind: 'budgetTable', name: 'Tabell', text: it.title }] as const,
  ),
  ...plan.risks.map((it) => [it, { kind: 'risk', name: 'Risk', text: it.risk }] as const),
];

/** Every part before its order is known. */
function unordered(plan: Plan): ReviewPart[] {
  const blockOf = blockFinder(plan);
  return named(plan).map(([{ key, source, confidence = 1 }, part]) => ({
    ...part,
    key,
    source,
    blockId: blockOf(part.kind, key),
    isUnsure: confidence < SURE_ENOUGH,
  }));
}

/** Everything that was recognised, in the order it stands in the document. */
export function reviewParts(plan: Plan): ReviewPart[] {
  const order = new Map(plan.body.map((block, index) => [block.id, index]));
  const placeOf = ({ blockId }: ReviewPart) => order.get(blockId ?? '') ?? plan.body.length;
  const pageOf = ({ source }: ReviewPart) => source.page ?? 0;
  return unordered(plan).sort(
    (a, b) =>
      pageOf(a) - pageOf(b) ||
      placeOf(a) - placeOf(b) ||
      (a.source.box?.y ?? 0) - (b.source.box?.y ?? 0),
  );
}
