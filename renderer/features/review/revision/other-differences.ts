import type {
  BudgetChange,
  Comparison,
  DiffPart,
  IndicatorChange,
  PairRelation,
  RiskChange,
} from '../../../../shared/compare/comparison.ts';
import { joined, toldBy, untold } from './untold.ts';
import { counted } from '../../../components/count-words.ts';

/** What, beside the uppdrag, one text of a plan has otherwise than another. */
export interface Difference {
  kind: 'indicator' | 'budget' | 'risk' | 'section';
  /** Which one it is: '4. Sjukfrånvaro', 'Personalkostnader', '4.2 Budget 2026'. */
  name: string;
  /** What differs, a line each; the words of a text are in `diff`. */
  lines: string[];
  /** The words with what differs, shortened around it; empty where the lines say all. */
  diff: DiffPart[];
}

const GONE: Partial<Record<PairRelation, string>> = {
  new: 'finns bara i den här texten',
  dropped: 'finns inte i den här texten',
};

const change = (name: string, before: string, after: string): string[] =>
  before.trim() === after.trim() ? [] : [`${name}: ${before || '–'} → ${after || '–'}`];

/** Letters of unchanged text kept on each side of what differs. */
const AROUND = 60;

/** A difference with long unchanged stretches cut to what stands next to a change. */
export function shortened(diff: readonly DiffPart[]): DiffPart[] {
  return diff.map((part, index) => {
    if (part.op !== 'equal' || part.text.length <= 2 * AROUND) return part;
    const head = index === 0 ? '' : part.text.slice(0, AROUND);
    const tail = index === diff.length - 1 ? '' : part.text.slice(-AROUND);
    return { ...part, text: `${head} … ${tail}` };
  });
}

/** Whether words differ, not only how the lines are broken. */
const hasWords = (diff: readonly DiffPart[]): boolean =>
  diff.some(({ op, text }) => op !== 'equal' && /[\p{L}\p{N}]/u.test(text));

const named = (number: string | null, text: string): string =>
  number === null || number === '' ? text : `${number} ${text}`;

function indicator({ from, to, relation, diff }: IndicatorChange): Difference[] {
  const side = to ?? from;
  if (side === null) return [];
  const values =
    from === null || to === null
      ? [GONE[relation] ?? '']
      : [
          ...change('Utfall', from.outcome, to.outcome),
          ...change('Årets mål', from.target, to.target),
          ...change('Långsiktigt mål', from.longTerm, to.longTerm),
        ];
  const words = from !== null && to !== null && hasWords(diff) ? shortened(diff) : [];
  if (values.length === 0 && words.length === 0) return [];
  return [{ kind: 'indicator', name: named(side.number, side.text), lines: values, diff: words }];
}

function budget({ from, to, relation }: BudgetChange): Difference[] {
  const side = to ?? from;
  if (side === null) return [];
  const cells = to?.cells ?? [];
  const lines =
    from === null || to === null
      ? [GONE[relation] ?? '']
      : cells.flatMap(({ column, value, printed }, index) => {
          const same = from.cells.filter((cell) => cell.column === column);
          const before = same.length === 1 ? same[0] : from.cells[index];
          if (before?.column !== column || before.value === value) return [];
          return change(column, before.printed, printed);
        });
  if (lines.length === 0) return [];
  return [{ kind: 'budget', name: `${side.label} (${side.title})`, lines, diff: [] }];
}

function risk({ from, to, relation, diff, measures }: RiskChange): Difference[] {
  const side = to ?? from;
  if (side === null) return [];
  const { risk: name } = side;
  if (from === null || to === null)
    return [{ kind: 'risk', name, lines: [GONE[relation] ?? ''], diff: [] }];
  const changed = measures.filter((it) => hasWords(it.diff));
  const lines =
    changed.length === 0 ? [] : [counted(changed.length, 'ändrad åtgärd', 'ändrade åtgärder')];
  const words = hasWords(diff) ? shortened(diff) : [];
  return lines.length + words.length === 0 ? [] : [{ kind: 'risk', name, lines, diff: words }];
}

function sections(comparison: Comparison): Difference[] {
  const told = toldBy(comparison);
  return comparison.sections.flatMap(({ from, to, relation, diff: whole }): Difference[] => {
    const side = to ?? from;
    const diff = joined(untold(whole, told));
    if (side === null || (from !== null && to !== null && !hasWords(diff))) return [];
    const name = named(side.number, side.title);
    if (from === null || to === null)
      return [{ kind: 'section', name, lines: [GONE[relation] ?? ''], diff: [] }];
    return [{ kind: 'section', name, lines: [], diff: shortened(diff) }];
  });
}

/** What differs between two texts beside their uppdrag: styrtal, budget, risks, and running text. */
export const otherDifferences = (comparison: Comparison): Difference[] => [
  ...comparison.indicators.flatMap(indicator),
  ...comparison.budget.flatMap(budget),
  ...comparison.risks.flatMap(risk),
  ...sections(comparison),
];

const COUNTED: readonly (readonly [Difference['kind'], one: string, many: string])[] = [
  ['indicator', 'styrtal', 'styrtal'],
  ['budget', 'budgetrad', 'budgetrader'],
  ['risk', 'risk', 'risker'],
  ['section', 'avsnitt', 'avsnitt'],
];

/** 'Dessutom skiljer 2 styrtal och 1 avsnitt.' */
export function otherSentence(differences: readonly Difference[]): string {
  const parts = COUNTED.flatMap(([kind, one, many]) => {
    const n = differences.filter((it) => it.kind === kind).length;
    return n === 0 ? [] : [counted(n, one, many)];
  });
  if (parts.length === 0) return 'Styrtal, budget, risker och övrig text är lika.';
  const all =
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
  return `Dessutom skiljer ${all}.`;
}
