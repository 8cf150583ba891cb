import type { ChangeKind } from '../../../../shared/compare/change-kind.ts';
import type { AssignmentSide } from '../../../../shared/compare/comparison.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { numberMark } from '../../../../shared/plan/assignment-name.ts';
import { shortName } from '../../../../shared/plan/short-name.ts';
import { enumerated } from '../../../../shared/text/sentence.ts';

/** The kinds whose uppdrag are named at once, column by column; the others are counted only. */
const COLUMNS: readonly (readonly ChangeKind[])[] = [
  ['dropped'],
  ['new'],
  ['continued', 'split', 'merged', 'uncertain'],
];

/** One uppdrag in the overview: its number now (or last), its short name and where it comes from. */
export interface NamedChange {
  rowId: string;
  label: string;
  isNumbered: boolean;
  name: string;
  /** 'var Nr 11', 'var Nr 5 och Nr 6', 'hade inget nummer'; '' when the number is the same or there is no other. */
  former: string;
  /** 'påbörja' and 'fortsätta'; empty when there are not two that differ. */
  verbs: readonly string[];
}

/** The uppdrag of one kind, in the plan's order. */
export interface NamedKind {
  kind: ChangeKind;
  changes: NamedChange[];
}

function verbsOf({ phase }: ChangeRow['change']): string[] {
  const verbs = phase === null ? [] : [phase.before, phase.after].filter((verb) => verb !== '');
  return new Set(verbs).size < 2 ? [] : verbs;
}

/** Two lines of a column: enough to know what it was about. */
const NAME_LENGTH = 60;

/** Where an uppdrag comes from; several uppdrag's words may stand in one now. */
function formerWords(before: readonly AssignmentSide[], to: AssignmentSide): string {
  const [from] = before;
  if (from === undefined) return '';
  if (before.length > 1) {
    const numbers = before.map((it) => (it.number === null ? 'ett utan nummer' : numberMark(it)));
    return `var ${enumerated(numbers)}`;
  }
  if (numberMark(from) === numberMark(to)) return '';
  return from.number === null ? 'hade inget nummer' : `var ${numberMark(from)}`;
}

/** The first row stands for all that went into the same uppdrag. */
const named = (rows: readonly [ChangeRow, ...ChangeRow[]]): NamedChange => {
  const [{ id, change }] = rows;
  const { from, to } = change;
  const shown = to ?? from;
  const before = rows.flatMap((row) => row.change.from ?? []);
  return {
    rowId: id,
    label: shown === null ? '' : numberMark(shown),
    isNumbered: shown !== null && shown.number !== null,
    name: shortName(shown?.text ?? '', NAME_LENGTH),
    former: to === null ? '' : formerWords(before, to),
    verbs: rows.length === 1 ? verbsOf(change) : [],
  };
};

/** What was merged is one uppdrag now, however many it was; all else is a row each. */
const assignmentsOf = (kind: ChangeKind, rows: readonly ChangeRow[]): NamedChange[] => {
  const ofKind = rows.filter((row) => row.kind === kind);
  if (kind !== 'merged') return ofKind.map((row) => named([row]));
  const byKey = Map.groupBy(ofKind, ({ id, change }) => change.to?.key ?? id);
  return [...byKey.values()].map(([first, ...more]) => named([first!, ...more]));
};

/** What went, what came and what became of the rest, by name; kinds and columns without any are left out. */
export const namedChanges = (rows: readonly ChangeRow[]): NamedKind[][] =>
  COLUMNS.map((kinds) =>
    kinds
      .map((kind) => ({ kind, changes: assignmentsOf(kind, rows) }))
      .filter(({ changes }) => changes.length > 0),
  ).filter((column) => column.length > 0);

const ABBREVIATION = /\(([A-ZÅÄÖ][A-ZÅÄÖ0-9-]{1,9})\)/u;

/** Something of these plans one may ask for: an abbreviation that an uppdrag bears, else a number. */
export const askExample = (rows: readonly ChangeRow[]): string => {
  const sides = (['from', 'to'] as const).flatMap((side) =>
    rows.flatMap(({ change }) => change[side] ?? []),
  );
  const abbreviation = sides.flatMap(({ text }) => ABBREVIATION.exec(text)?.[1] ?? [])[0];
  const numbered = sides.find(({ number }) => number !== null);
  return abbreviation ?? (numbered ? numberMark(numbered) : '');
};
