import type { AssignmentSide } from './comparison.ts';
import type { ChangeKind } from './change-kind.ts';
import type { ChangeRow } from './change-row.ts';
import { numberMark } from '../plan/assignment-name.ts';
import { shortName } from '../plan/short-name.ts';

/** An assignment at one end of the key. */
export interface KeyEnd {
  key: string;
  label: string;
  name: string;
  side: AssignmentSide;
  /** 0-based row in its group. */
  row: number;
}

export interface KeyLink {
  from: KeyEnd | null;
  to: KeyEnd | null;
  kind: ChangeKind;
  row: ChangeRow;
}

/** The assignments of one series ('', 'HS', 'Ber'), old numbers to the left and new to the right. */
export interface KeyGroup {
  series: string;
  before: KeyEnd[];
  after: KeyEnd[];
  links: KeyLink[];
}

/** As many letters as fit beside a number in the drawing at 15 px. */
const NAME_LENGTH = 46;

const collator = new Intl.Collator('sv-SE', { numeric: true });

/** 'Nr 9' before 'Nr 10'; what has no number goes by its key, which is its place in the plan. */
const byNumber = (a: AssignmentSide, b: AssignmentSide): number =>
  collator.compare(a.number ?? a.key, b.number ?? b.key);

function endsOf(rows: readonly ChangeRow[], side: 'from' | 'to', series: string): KeyEnd[] {
  const sides = new Map<string, AssignmentSide>();
  for (const row of rows) {
    const found = row.change[side];
    if (found !== null && found.series === series) sides.set(found.key, found);
  }
  return [...sides.values()].sort(byNumber).map((found, row) => ({
    key: found.key,
    label: numberMark(found),
    name: shortName(found.text, NAME_LENGTH),
    side: found,
    row,
  }));
}

/**
 * The key's groups, by the series of the newer number (of the older for what is dropped). A link
 * between two series is drawn in the newer one's group with its older end listed there too.
 */
export function keyGroups(rows: readonly ChangeRow[]): KeyGroup[] {
  const seriesOf = (row: ChangeRow): string =>
    row.change.to?.series ?? row.change.from?.series ?? '';
  const all = [...new Set(rows.map(seriesOf))];
  return all.map((series) => {
    const own = rows.filter((row) => seriesOf(row) === series);
    const fromSeries = [...new Set(own.flatMap((row) => row.change.from?.series ?? []))];
    const before = fromSeries.flatMap((name) => endsOf(own, 'from', name));
    const after = endsOf(own, 'to', series);
    const placed = before.map((end, row) => ({ ...end, row }));
    return { series, before: placed, after, links: own.map((row) => link(row, placed, after)) };
  });
}

/** The rows in the key's order: series by series, by the older number, what is new last. */
export const keyOrder = (groups: readonly KeyGroup[]): ChangeRow[] =>
  groups.flatMap(({ links }) => {
    const [old, added] = [links.filter(({ from }) => from), links.filter(({ from }) => !from)];
    return [
      ...old.toSorted((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to)),
      ...added.toSorted((a, b) => placeOf(a.to) - placeOf(b.to)),
    ].map(({ row }) => row);
  });

const placeOf = (end: KeyEnd | null): number => end?.row ?? Infinity;

const link = (row: ChangeRow, before: readonly KeyEnd[], after: readonly KeyEnd[]): KeyLink => ({
  from: before.find((end) => end.key === row.change.from?.key) ?? null,
  to: after.find((end) => end.key === row.change.to?.key) ?? null,
  kind: row.kind,
  row,
});

/** What became of a number, read in one direction. */
export interface KeyAnswer {
  asked: AssignmentSide;
  /** In which plan the number was looked up. */
  side: 'from' | 'to';
  rows: ChangeRow[];
}

const digits = (text: string): string => text.replace(/\D+/gu, '');
const letters = (text: string): string =>
  text
    .toLocaleLowerCase('sv-SE')
    .replace(/[^\p{L}]+/gu, '')
    .replace(/^(?:nr|uppdrag)$/u, '');

/** True when what was typed ('11', 'nr 11', 'hs 1') names the assignment; bare digits go for any series. */
function names(asked: string, side: AssignmentSide): boolean {
  const wantedDigits = digits(asked);
  if (side.number === null || wantedDigits === '' || digits(side.number) !== wantedDigits)
    return false;
  const wanted = letters(asked).replace(/nr$/u, '');
  return (
    wanted === '' ||
    letters(side.key).startsWith(wanted) ||
    letters(side.rawLabel).startsWith(wanted)
  );
}

/** Looks a number up in both plans: where it went, and what bears it now. */
export function answersTo(asked: string, rows: readonly ChangeRow[]): KeyAnswer[] {
  const answers = new Map<string, KeyAnswer>();
  for (const side of ['from', 'to'] as const)
    for (const row of rows) {
      const found = row.change[side];
      if (found === null || !names(asked, found)) continue;
      const id = `${side}:${found.key}`;
      const answer = answers.get(id) ?? { asked: found, side, rows: [] };
      answer.rows.push(row);
      answers.set(id, answer);
    }
  return [...answers.values()];
}

/**
 * Numbers that both plans use for different matters: where a bare number leads astray. Series by
 * series in the order the newer plan has them, and by number in each.
 */
export function falseFriends(rows: readonly ChangeRow[]): { shared: number; astray: string[] } {
  const before = new Set(rows.flatMap((row) => row.change.from?.key ?? []));
  // Without a number the key is a place in the plan, which nobody asks for.
  const after = rows.flatMap(({ change: { to } }) =>
    to === null || to.number === null ? [] : [to],
  );
  const shared = [
    ...new Map(
      after.filter((side) => before.has(side.key)).map((side) => [side.key, side]),
    ).values(),
  ];
  const same = new Set(
    rows.flatMap(({ change }) =>
      change.from !== null && change.from.key === change.to?.key ? [change.from.key] : [],
    ),
  );
  const series = [...new Set(after.map((side) => side.series))];
  return {
    shared: shared.length,
    astray: shared
      .filter((side) => !same.has(side.key))
      .sort((a, b) => series.indexOf(a.series) - series.indexOf(b.series) || byNumber(a, b))
      .map(numberMark),
  };
}
