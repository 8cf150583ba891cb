import type { TypedLine } from '../typed-lines.ts';
import {
  LOOSE_BUDGET_VALUES,
  LOOSE_INDICATOR_TEXT,
  LOOSE_INDICATOR_VALUES,
  LOOSE_RISK_COLUMNS,
} from '../vocabulary/loose-header-words.ts';
import { BUDGET_LABEL_COLUMN } from '../vocabulary/table-words.ts';
import { isOnlyUnit } from './budget-unit.ts';
import type { TableKind } from './table-kind.ts';

/** A header found on loose lines. */
export interface LooseHeader {
  readonly kind: TableKind;
  /** One name a column, the label column's first; of two-row headers the joined names. */
  readonly names: readonly string[];
  /** How many lines it takes. */
  readonly lineCount: number;
  /** Every name stands on a line of its own: the cells below do so too. */
  readonly isNameALine: boolean;
}

/** A header that wraps in every column takes about this many lines. */
const MAX_LINES = 16;
/** A header's line is short: longer ones are sentences that happen to hold its words. */
const MAX_LENGTH = 110;

/** The longest header that begins at the line; null when none does. */
export function looseHeaderAt(lines: readonly TypedLine[], at: number): LooseHeader | null {
  return looseHeader(lines.slice(at, at + MAX_LINES).map((line) => line.text));
}

/** The longest header that the first lines make; null when they make none. */
export function looseHeader(lines: readonly string[]): LooseHeader | null {
  const first = squash(lines[0] ?? '');
  if (first === '' || !mayBegin(first)) return null;
  const firstLength = first.length;
  let squashed = '';
  let best: LooseHeader | null = null;
  for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
    if (line.length > MAX_LENGTH) break;
    squashed += squash(line);
    const parsed = parseHeader(squashed, best?.kind ?? null, firstLength);
    if (parsed !== null) {
      const lineCount = index + 1;
      best = {
        ...parsed,
        lineCount,
        isNameALine: isNameALine(lines.slice(0, lineCount), parsed.names),
      };
    }
  }
  return best;
}

/** Prose is told from a header by its first letters: most lines of a document stop here. */
function mayBegin(first: string): boolean {
  const lower = first.toLowerCase();
  const meets = (phrase: Phrase): boolean =>
    lower.startsWith(phrase.squashed) || phrase.squashed.startsWith(lower);
  if (INDICATOR_TEXTS.some(meets) || RISK_ALL.some(meets)) return true;
  return (
    first.length <= MAX_BUDGET_START &&
    (BUDGET_SIGN.test(lower) || isLabelLine(first) || namesLabelAndColumn(first))
  );
}

/** 'Projekt Total' over 'projektbudget': the labels' name and the beginning of a column's. */
function namesLabelAndColumn(first: string): boolean {
  for (const { index } of first.slice(1, MAX_LABEL).matchAll(/\p{Lu}/gu)) {
    const rest = first.slice(index + 1).toLowerCase();
    const begins = BUDGET_VALUES.some((phrase) => phrase.squashed.startsWith(rest));
    if (begins && isLabelLine(first.slice(0, index + 1))) return true;
  }
  return false;
}

/** What at least one line of a budget's header says; its first line is short. */
const BUDGET_SIGN = /intäkterkostnader|budget|prognos|bokslut|reducer|(?:19|20)\d\d/u;
const MAX_BUDGET_START = 90;

/** Without spaces and without hyphens that a narrow column put in: broken words are whole again. */
function squash(line: string): string {
  return line
    .replaceAll(/(?<=\p{Ll})-(?=\p{Ll})/gu, '')
    .replaceAll(/[\s\u00a0\u00ad]+/gu, '')
    .replace(/-$/u, '');
}

function isNameALine(lines: readonly string[], names: readonly string[]): boolean {
  return (
    names.length > 1 &&
    lines.length === names.length &&
    names.every((name, index) => squash(name).toLowerCase() === squash(lines[index]!).toLowerCase())
  );
}

type Parsed = Pick<LooseHeader, 'kind' | 'names'>;

function parseHeader(
  squashed: string,
  begun: TableKind | null,
  firstLength: number,
): Parsed | null {
  // A header goes on as the kind it began as: 'Procent' after a table of styrtal starts a new one.
  const kinds: readonly TableKind[] =
    begun === null ? ['risks', 'indicators', 'budgetTable'] : [begun];
  for (const kind of kinds) {
    const names = PARSERS[kind](squashed, firstLength);
    if (names !== null) return { kind, names };
  }
  return null;
}

type Parser = (squashed: string, firstLength: number) => string[] | null;

const PARSERS: Readonly<Record<TableKind, Parser>> = {
  indicators: parseIndicators,
  budgetTable: parseBudget,
  risks: parseRisks,
};

interface Phrase {
  readonly squashed: string;
  readonly name: string;
}

function phrases(names: readonly string[]): Phrase[] {
  return names
    .map((name) => ({ name, squashed: name.replaceAll(/\s+/gu, '').toLowerCase() }))
    .sort((a, b) => b.squashed.length - a.squashed.length);
}

const INDICATOR_TEXTS = phrases(LOOSE_INDICATOR_TEXT);
const INDICATOR_VALUES = phrases(LOOSE_INDICATOR_VALUES);
const BUDGET_VALUES = phrases(LOOSE_BUDGET_VALUES);
const RISK_ALL = phrases(Object.values(LOOSE_RISK_COLUMNS).flat());

/** The names that make up the text from `start` to its end; null when something else is among them. */
function tokens(squashed: string, start: number, known: readonly Phrase[]): string[] | null {
  const names: string[] = [];
  let at = start;
  while (at < squashed.length) {
    const token = tokenAt(squashed, at, known);
    if (token === null) return null;
    names.push(token.name);
    at += token.length;
  }
  return names;
}

/** Whether a line is no more than the name of a column of values: 'Utfall 2024', 'Målvärde'. */
export function isValueColumn(line: string): boolean {
  const names = line.length > MAX_LENGTH ? null : tokens(squash(line), 0, INDICATOR_VALUES);
  return names !== null && names.length > 0;
}

const YEARS = /^(?:per)?((?:19|20)\d\d(?:[-–](?:19|20)?\d\d(?!\d))?)/u;

function tokenAt(
  squashed: string,
  at: number,
  known: readonly Phrase[],
): { name: string; length: number } | null {
  const rest = squashed.slice(at);
  const lower = rest.toLowerCase();
  const phrase = known.find((candidate) => lower.startsWith(candidate.squashed));
  const length = phrase?.squashed.length ?? 0;
  const year = YEARS.exec(rest.slice(length));
  if (phrase === undefined && year === null) return null;
  // A column's name begins with a capital; 'mål' in mid-sentence is no header.
  if (phrase !== undefined && !/^[\p{Lu}%]/u.test(rest) && !phrase.name.startsWith('varav'))
    return null;
  const name = [phrase?.name, year?.[1]].filter((part) => part !== undefined).join(' ');
  return { name, length: length + (year?.[0].length ?? 0) };
}

function parseIndicators(squashed: string): string[] | null {
  const lower = squashed.toLowerCase();
  const first = INDICATOR_TEXTS.find((phrase) => lower.startsWith(phrase.squashed));
  if (first === undefined) return null;
  const values = tokens(squashed, first.squashed.length, INDICATOR_VALUES);
  // Of one word alone nothing is known yet: the lines below must name a column of values.
  return values === null || values.length === 0 ? null : [first.name, ...values];
}

function parseRisks(squashed: string): string[] | null {
  const names = tokens(squashed, 0, RISK_ALL);
  if (names === null || names.length < 2) return null;
  const hasRisk = names.some((name) => LOOSE_RISK_COLUMNS.risk.includes(name));
  const hasMeasure = names.some((name) => LOOSE_RISK_COLUMNS.measure.includes(name));
  return hasRisk && hasMeasure ? names : null;
}

/** A label column's name, or what the table says of its unit, is at most this long. */
const MAX_LABEL = 40;

function parseBudget(squashed: string, firstLength: number): string[] | null {
  for (let start = 0; start <= Math.min(MAX_LABEL, squashed.length - 1); start += 1) {
    if (start > 0 && !/^[\p{Lu}%\d]/u.test(squashed.slice(start))) continue;
    // Figures before the names are a row of the table above, not the name of a column.
    if (/\d/u.test(squashed.slice(0, start))) break;
    // A line of its own above the names is a heading, unless it says the unit or what the rows are.
    if (start >= firstLength && !isLabelLine(squashed.slice(0, start))) break;
    const values = tokens(squashed, start, BUDGET_VALUES);
    if (values === null) continue;
    // 'Procent' and 'Tkr' at the very start say the unit and stand over the labels.
    if (start === 0 && isOnlyUnit((values[0] ?? '').replace(/ \d.*/u, ''))) continue;
    const columns = joinGroups(values);
    const saysPlan = columns.some((name) => /\d{4}|budget|prognos|reducering/iu.test(name));
    const isHeader = saysPlan || (start >= UNIT_LENGTH && saysBothSides(columns));
    if (columns.length >= 2 && isHeader) return [labelName(squashed.slice(0, start)), ...columns];
  }
  return null;
}

/** Letters of the shortest unit over the labels ('Tkr'). */
const UNIT_LENGTH = 3;

/** Income and cost side by side, of a year that the heading names. */
function saysBothSides(columns: readonly string[]): boolean {
  return /^intäkt/iu.test(columns[0] ?? '') && /^(?:brutto)?kostnad/iu.test(columns[1] ?? '');
}

function isLabelLine(squashed: string): boolean {
  const name = labelName(squashed);
  return isOnlyUnit(name) || BUDGET_LABEL_COLUMN.test(name.toLowerCase());
}

/** 'Budget 2026', 'Prognos 2025' over twice 'Omsättning', 'Varav budgetram' are four columns. */
function joinGroups(names: readonly string[]): string[] {
  for (let groups = 2; groups * 2 < names.length; groups += 1) {
    const below = names.slice(groups);
    const each = below.length / groups;
    if (!Number.isInteger(each) || each < 2) continue;
    const repeats = below.every((name, index) => name === below[index % each]);
    if (repeats) return below.map((name, index) => `${names[Math.floor(index / each)]} ${name}`);
  }
  return joinUnevenGroups(names);
}

/** 'Budget 2026', 'Budget 2025' over 'Intäkter', 'Netto', 'Netto': a name said again begins the next group. */
function joinUnevenGroups(names: readonly string[]): string[] {
  for (let groups = 2; groups * 2 <= names.length; groups += 1) {
    const above = names.slice(0, groups);
    const below = names.slice(groups);
    if (!above.every(isOfYear) || below.some(isOfYear)) continue;
    let group = 0;
    const said = new Set<string>();
    const joined = below.map((name) => {
      if (said.has(name)) {
        group += 1;
        said.clear();
      }
      said.add(name);
      return `${above[group]} ${name}`;
    });
    if (group === groups - 1) return joined;
  }
  return [...names];
}

const isOfYear = (name: string): boolean => /(?:19|20)\d\d/u.test(name);

/** The label column's name is only read for its unit: 'Beloppimnkr' → 'Belopp i mnkr'. */
function labelName(squashed: string): string {
  return squashed
    .replace(/^\(?belopp(?:en)?i/iu, 'Belopp i ')
    .replace(/miljonerkronor/iu, 'miljoner kronor')
    .replace(/tusen(?:tals)?kronor/iu, 'tusen kronor');
}
