import type { CorrectableKind, CorrectedPart } from '../../../shared/correction/correction.ts';
import { partsOf } from '../../../shared/correction/find-part.ts';
import type { BodyBlock, Indicator, Plan, Place, Risk } from '../../../shared/plan/plan.ts';
import { assignmentName } from '../../plan-words/citation.ts';

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
}

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

/** Every part before its order is known. */
function unordered(plan: Plan): ReviewPart[] {
  const own = new Map(
    plan.body.flatMap((block) =>
      block.part ? [[`${block.part.kind} ${block.part.key}`, block.id]] : [],
    ),
  );
  const blockOf = (kind: CorrectableKind, key: string) => own.get(`${kind} ${key}`) ?? null;
  const indicators = rowBlocks(plan.indicators, plan.body, 'indicators');
  const risks = rowBlocks(plan.risks, plan.body, 'risks');
  return [
    ...plan.sections.map((it): ReviewPart => ({
      kind: 'section',
      key: it.key,
      name: it.number === null ? 'Rubrik' : `Rubrik ${it.number}`,
      text: it.title,
      source: it.source,
      blockId: blockOf('section', it.key),
    })),
    ...plan.goals.map((it): ReviewPart => ({
      kind: 'goal',
      key: it.key,
      name: it.label === '' ? 'Mål' : goalName(it.label),
      text: it.title,
      source: it.source,
      blockId: blockOf('goal', it.key),
    })),
    ...plan.assignments.map((it): ReviewPart => ({
      kind: 'assignment',
      key: it.key,
      name: it.number === null ? 'Uppdrag' : assignmentName(it),
      text: it.text,
      source: it.source,
      blockId: blockOf('assignment', it.key),
    })),
    ...plan.indicators.map((it): ReviewPart => ({
      kind: 'indicator',
      key: it.key,
      name: it.number === null ? 'Styrtal' : `Styrtal ${it.number}`,
      text: it.text,
      source: it.source,
      blockId: indicators.get(it.key) ?? null,
    })),
    ...plan.budgetTables.map((it): ReviewPart => ({
      kind: 'budgetTable',
      key: it.key,
      name: 'Tabell',
      text: it.title,
      source: it.source,
      blockId: blockOf('budgetTable', it.key),
    })),
    ...plan.risks.map((it): ReviewPart => ({
      kind: 'risk',
      key: it.key,
      name: 'Risk',
      text: it.risk,
      source: it.source,
      blockId: risks.get(it.key) ?? null,
    })),
  ];
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
