import type { ChangeRow } from './change-row.ts';

/** The numbers of the first sentence; counted in assignments, not in rows. */
export interface Overview {
  /** Assignments in the older and in the newer plan. */
  before: number;
  after: number;
  /** Either plan gives its assignments numbers. */
  hasNumbers: boolean;
  /** Of the older plan's assignments: same number and wording; those that live on, however changed. */
  untouched: number;
  livesOn: number;
  dropped: number;
  added: number;
  /** Pairs that wait for a person's word. */
  uncertain: number;
}

const keysOf = (rows: readonly ChangeRow[], side: 'from' | 'to'): Set<string> =>
  new Set(rows.flatMap((row) => row.change[side]?.key ?? []));

/** True when a number can be asked for in either plan. */
export const hasNumbers = (rows: readonly ChangeRow[]): boolean =>
  rows.some(({ change: { from, to } }) => (from?.number ?? to?.number ?? null) !== null);

/** Counts the rows. A split assignment is counted once although it has several rows. */
export function overviewOf(rows: readonly ChangeRow[]): Overview {
  const settled = rows.filter((row) => row.kind !== 'uncertain');
  const linked = settled.filter((row) => row.change.from !== null && row.change.to !== null);
  return {
    before: keysOf(rows, 'from').size,
    after: keysOf(rows, 'to').size,
    hasNumbers: hasNumbers(rows),
    untouched: settled.filter((row) => row.kind === 'unchanged').length,
    livesOn: keysOf(linked, 'from').size,
    dropped: settled.filter((row) => row.kind === 'dropped').length,
    added: settled.filter((row) => row.kind === 'new').length,
    uncertain: rows.length - settled.length,
  };
}

/** A piece of the sentence; `kind` colours the number it carries. */
export interface SentencePart {
  text: string;
  strong?: boolean;
  kind?: 'dropped' | 'new' | 'uncertain';
}

const untouchedSentence = ({ untouched, hasNumbers: isNumbered }: Overview): string =>
  `${untouched === 0 ? 'Inget' : untouched} uppdrag har kvar ${isNumbered ? 'både nummer och' : 'sin'} ordalydelse. `;

/** The place's answer in one sentence with its numbers; counts that are 0 are left out. */
export function overviewSentence(overview: Overview): SentencePart[] {
  const { before, livesOn, dropped, added, uncertain } = overview;
  const parts: SentencePart[] = [
    { text: untouchedSentence(overview) },
    { text: `${livesOn} av ${before}`, strong: true },
    { text: ' lever vidare' },
  ];
  const tail: SentencePart[][] = [];
  if (dropped > 0)
    tail.push([
      { text: String(dropped), kind: 'dropped', strong: true },
      { text: ' finns inte kvar' },
    ]);
  if (added > 0)
    tail.push([
      { text: String(added), kind: 'new', strong: true },
      { text: added === 1 ? ' är nytt' : ' är nya' },
    ]);
  if (uncertain > 0)
    tail.push([
      { text: String(uncertain), kind: 'uncertain', strong: true },
      { text: uncertain === 1 ? ' är osäkert' : ' är osäkra' },
    ]);
  for (const piece of tail) parts.push({ text: ', ' }, ...piece);
  parts.push({ text: '.' });
  return parts;
}
