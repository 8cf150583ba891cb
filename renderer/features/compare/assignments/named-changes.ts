import type { ChangeKind } from '../../../../shared/compare/change-kind.ts';
import type { AssignmentSide } from '../../../../shared/compare/comparison.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { numberMark } from '../../../../shared/plan/assignment-name.ts';
import { shortName } from '../../../../shared/plan/short-name.ts';

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
  /** 'var Nr 11', 'hade inget nummer'; '' when the number is the same or there is no other. */
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

function formerWords(from: AssignmentSide, to: AssignmentSide): string {
  if (numberMark(from) === numberMark(to)) return '';
  return from.number === null ? 'hade inget nummer' : `var ${numberMark(from)}`;
}

const named = ({ id, change }: ChangeRow): NamedChange => {
  const { from, to } = change;
  const shown = to ?? from;
  return {
    rowId: id,
    label: shown === null ? '' : numberMark(shown),
    isNumbered: shown !== null && shown.number !== null,
    name: shortName(shown?.text ?? '', NAME_LENGTH),
    former: from !== null && to !== null ? formerWords(from, to) : '',
    verbs: verbsOf(change),
  };
};

/** What went, what came and what became of the rest, by name; kinds and columns without any are left out. */
export const namedChanges = (rows: readonly ChangeRow[]): NamedKind[][] =>
  COLUMNS.map((kinds) =>
    kinds
      .map((kind) => ({ kind, changes: rows.filter((row) => row.kind === kind).map(named) }))
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
