import type { BodyBlock, Indicator, Plan, Risk } from '../plan/plan.ts';
import { wordsOf } from './parse-query.ts';
import type { Places } from './part-places.ts';
import type { SearchPart } from './plan-parts.ts';

/** Between a name and the figures beside it. */
const BESIDE = ' · ';

const indicatorWords = (it: Indicator): string =>
  [it.text, it.outcome, it.outcomeYear ?? '', it.target, it.longTerm].filter(Boolean).join(BESIDE);

function indicatorParts(plan: Plan, places: Places): SearchPart[] {
  return plan.indicators.map((it) => ({
    kind: 'indicator',
    key: it.key,
    blockId:
      blockOfRow(plan, 'indicators', it.text) ?? places.blockOf('indicators', it.key)?.id ?? null,
    name: it.number ?? '',
    place: places.goal(it.goalKey) ?? 'Styrtal',
    goal: places.goalWords(it.goalKey),
    receivers: '',
    page: it.source.page,
    label: it.number ?? '',
    text: indicatorWords(it),
  }));
}

const riskWords = (it: Risk): string => [it.risk, ...it.measures].join('\n');

function riskParts(plan: Plan, places: Places): SearchPart[] {
  return plan.risks.map((it) => ({
    kind: 'risk',
    key: it.key,
    blockId: blockOfRow(plan, 'risks', it.risk) ?? places.blockOf('risks', it.key)?.id ?? null,
    name: '',
    place: it.area ?? 'Internkontrollplan',
    goal: '',
    receivers: '',
    page: it.source.page,
    label: it.area ?? '',
    text: riskWords(it),
  }));
}

/** The table that a row stands in: a table names only its first row. */
const blockOfRow = (plan: Plan, kind: 'indicators' | 'risks', words: string): string | null =>
  words === ''
    ? null
    : (plan.body.find((block) => block.part?.kind === kind && block.text.includes(words))?.id ??
      null);

/** A table's printed rows, with what stands in their cells. */
const rowsOf = (block: BodyBlock): string[] =>
  block.text
    .split('\n')
    .map((row) => row.replace(/\s*\t\s*/gu, BESIDE).trim())
    .filter((row) => wordsOf(row).length > 0);

function budgetParts(plan: Plan, places: Places): SearchPart[] {
  const tables = new Map(plan.budgetTables.map((table) => [table.key, table]));
  return plan.body
    .filter((block) => block.rows !== null && block.part?.kind === 'budgetTable')
    .flatMap((block) => {
      const table = tables.get(block.part?.key ?? '');
      const place = table?.title || places.section(block.sectionKey) || 'Budget';
      return rowsOf(block).map((text): SearchPart => rowPart('budget', block, place, text));
    });
}

const rowPart = (
  kind: 'budget' | 'text',
  block: BodyBlock,
  place: string,
  text: string,
): SearchPart => ({
  kind,
  key: kind === 'budget' ? (block.part?.key ?? null) : null,
  blockId: block.id,
  name: '',
  place,
  goal: '',
  receivers: '',
  page: block.source.page,
  label: '',
  text,
});

/** Rows of tables of indicators and risks with words that none of their parts has: headings, notes. */
function otherRows(plan: Plan, places: Places): SearchPart[] {
  const known = new Set(
    [
      ...plan.indicators.map((it) => `${it.number ?? ''} ${indicatorWords(it)}`),
      ...plan.risks.map((it) => `${it.area ?? ''} ${riskWords(it)}`),
    ].flatMap(wordsOf),
  );
  const isRows = ({ part }: BodyBlock) => part?.kind === 'indicators' || part?.kind === 'risks';
  return plan.body
    .filter((block) => block.rows !== null && isRows(block))
    .flatMap((block) => {
      const place = places.goal(block.goalKey) ?? places.section(block.sectionKey) ?? '';
      return rowsOf(block)
        .filter((row) => wordsOf(row).some((word) => !known.has(word)))
        .map((row) => ({
          ...rowPart('text', block, place, row),
          goal: places.goalWords(block.goalKey),
        }));
    });
}

/** What a search can hit in a plan's tables: a row each. */
export const tableParts = (plan: Plan, places: Places): SearchPart[] => [
  ...indicatorParts(plan, places),
  ...riskParts(plan, places),
  ...budgetParts(plan, places),
  ...otherRows(plan, places),
];
