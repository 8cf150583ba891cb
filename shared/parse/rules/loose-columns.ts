import { HEADER_FILLERS } from '../vocabulary/table-header-words.ts';
import { HEADER_NAMES } from '../vocabulary/header-names.ts';
import { GOAL_COLUMN } from '../vocabulary/assignment-columns.ts';
import {
  INDICATOR_NUMBER,
  INDICATOR_OTHER,
  INDICATOR_TEXT,
  LONG_TERM,
  OUTCOME_BASE,
  OUTCOME_FORECAST,
  OUTCOME_KNOWN,
  OUTCOME_NOW,
  RISK_AREA,
  RISK_MEASURE,
  RISK_OTHER,
  RISK_TEXT,
  TARGET,
} from '../vocabulary/table-words.ts';
import type { CellKind } from './loose-cell-cost.ts';
import { WAITING } from './plain-heading.ts';
import { plain } from './table-kind.ts';

/** A column of a table whose cells lie as loose words on lines: its name as printed, and what it holds. */
export interface LooseColumn {
  readonly name: string;
  readonly kind: CellKind;
}

export interface LooseColumns {
  readonly columns: readonly LooseColumn[];
  readonly lineCount: number;
}

/** A header that wraps in every column takes about this many lines, and each is short. */
const MAX_LINES = 24;
const MAX_LENGTH = 110;
const MAX_NAME_WORDS = 5;
const FEWEST = 3;

/**
 * The columns that the first lines name, each name anew with a capital; the longest header that they
 * make. Null when they make none, or none of styrtal or risks.
 */
export function looseColumns(lines: readonly string[]): LooseColumns | null {
  let best: LooseColumns | null = null;
  let text = '';
  for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
    if (line.length > MAX_LENGTH || /[.!?:;]$/u.test(line)) break;
    if (index > 0 && !goesOn(text, line)) break;
    text = joined(text, line.trim());
    const names = namesIn(text);
    // A first line that says nothing known begins no header, unless a narrow column broke its word.
    if (index === 0 && names.every((name) => kindsOf(name).length === 0 && !isBroken(text))) break;
    const columns = columnsOf(names);
    if (columns !== null) best = { columns, lineCount: index + 1 };
  }
  return best;
}

/** A line in small letters goes on with a header only in words that names are made of. */
function goesOn(text: string, line: string): boolean {
  const [first = '', ...more] = /^\p{Ll}[^\p{Lu}\d(]*/u.exec(line)?.[0].trim().split(/\s+/u) ?? [];
  const isRest = first !== '' && joined(text, first) === text + first;
  return (isRest ? more : [first, ...more]).every((word) => word === '' || NAME_WORDS.has(word));
}

const NAME_WORDS: ReadonlySet<string> = new Set([
  ...HEADER_NAMES,
  ...HEADER_FILLERS,
  'på',
  'risker',
  'kontroller',
  'åtgärder',
  'värde',
  'sikt',
  'mål',
]);

const isBroken = (text: string): boolean =>
  /^\p{Lu}\p{Ll}*-?$/u.test(text) && BEGINNINGS.has(text.toLowerCase().replace(/-$/u, ''));

/** What columns' names may begin with where the line ends. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...HEADER_NAMES, 'nr'].flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1))),
);

/** A line below another: the rest of a word that a narrow column broke, or more words. */
function joined(text: string, line: string): string {
  if (text === '') return line;
  if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  const first = /\p{L}+$/u.exec(text)?.[0].toLowerCase();
  const second = /^\p{Ll}+/u.exec(line)?.[0];
  const isWord =
    first !== undefined &&
    second !== undefined &&
    BEGINNINGS.has(first + second) &&
    !HEADER_NAMES.has(second);
  return isWord ? text + line : `${text} ${line}`;
}

/** Each name begins with a capital; a year, what stands in brackets and small letters go with it. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const goesOn =
      /^[\p{Ll}(/–-]|^(?:19|20)\d\d(?:[-–/]\d{2,4})?[,)]?$|^[TQ]\d$/u.test(word) ||
      /[,/(×*-]$/u.test(names.at(-1) ?? '') ||
      isOpen(names.at(-1) ?? '');
    if (goesOn && names.length > 0) names[names.length - 1] += ` ${word}`;
    else names.push(word);
  }
  return names;
}

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

type Role = 'label' | 'number' | 'value' | 'word' | 'area' | 'risk' | 'measure' | 'points' | 'who';

const OUTCOMES = [OUTCOME_KNOWN, OUTCOME_NOW, OUTCOME_FORECAST, OUTCOME_BASE, TARGET, LONG_TERM];
const POINTS =
  /^(?:s|k|rv|s ?[x×*] ?k|värde|(?:sannolikhet|konsekvens)(?: \(.{1,9}\))?|risk(?:värde|nivå|poäng|klass|tal)(?: \(.{1,9}\))?)$/u;
const ROLES: readonly (readonly [Role, (name: string) => boolean])[] = [
  ['number', (name) => INDICATOR_NUMBER.test(name)],
  ['label', (name) => INDICATOR_TEXT.test(name)],
  ['value', (name) => OUTCOMES.some((words) => words.test(name)) || /^delår\b/u.test(name)],
  ['points', (name) => POINTS.test(name)],
  ['risk', (name) => RISK_TEXT.test(name) && !/^risken$/u.test(name)],
  ['measure', (name) => RISK_MEASURE.test(name)],
  ['area', (name) => RISK_AREA.test(name)],
  ['word', (name) => INDICATOR_OTHER.test(name)],
  ['who', (name) => RISK_OTHER.test(name)],
];

function kindsOf(printed: string): Role[] {
  const waits =
    WAITING.test(printed) && !/^(?:åter)?(?:rapporter|redovis)\p{L}+ till$/iu.test(printed);
  if (waits || printed.split(' ').length > MAX_NAME_WORDS) return [];
  const name = plain(printed);
  return ROLES.filter(([, fits]) => fits(name)).map(([role]) => role);
}

function columnsOf(names: readonly string[]): LooseColumn[] | null {
  if (new Set(names.map(plain)).size !== names.length) return null;
  const roles = names.map(kindsOf);
  return indicatorColumns(names, roles) ?? riskColumns(names, roles);
}

function indicatorColumns(
  names: readonly string[],
  roles: readonly (readonly Role[])[],
): LooseColumn[] | null {
  const label = roles.findIndex((own) => own.includes('label'));
  const after = roles.slice(label + 1);
  if (label === -1 || label > 2 || names.length < FEWEST) return null;
  if (!after.some((own) => own.includes('value'))) return null;
  const columns = names.map((name, at): LooseColumn | null => {
    const own = roles[at]!;
    if (own.includes('number') && at < 2) return { name, kind: 'number' };
    if (at === label) return { name, kind: 'label' };
    if (at < label) return isAbove(name) ? { name, kind: 'goal' } : null;
    if (own.includes('value')) return { name, kind: 'value' };
    return own.includes('word') || own.includes('who') ? { name, kind: 'word' } : null;
  });
  return whole(columns);
}

function riskColumns(
  names: readonly string[],
  roles: readonly (readonly Role[])[],
): LooseColumn[] | null {
  const first = (role: Role): number => roles.findIndex((own) => own.includes(role));
  const risk = first('risk');
  // A second 'Risk …' is the first risk below the header.
  if (roles.filter((own) => own.includes('risk') && !own.includes('points')).length > 1)
    return null;
  const measure = roles.findIndex((own, at) => at !== risk && own.includes('measure'));
  if (risk === -1 || measure === -1) return null;
  const columns = names.map((name, at): LooseColumn | null => {
    const own = roles[at]!;
    if (at === risk) return { name, kind: 'risk' };
    if (at === measure) return { name, kind: 'measure' };
    if (own.includes('number')) return { name, kind: 'number' };
    if (own.includes('points')) return { name, kind: 'points' };
    if (own.includes('measure') && at > measure) return { name, kind: 'measure' };
    if (SAYS_MORE.test(plain(name))) return { name, kind: 'word' };
    // Of 'Område' and 'Process' the first is the area; merged, it is the one that is left empty.
    if (own.includes('area') && at < risk)
      return { name, kind: at === first('area') ? 'area' : 'name' };
    return own.length > 0 ? { name, kind: 'name' } : null;
  });
  return whole(columns);
}

/** What stands left of styrtal: the goals that they measure. */
const isAbove = (name: string): boolean =>
  GOAL_COLUMN.test(name) ||
  RISK_AREA.test(plain(name)) ||
  /^\p{L}*mål(?:sättning|område)?$/iu.test(name);

/** Columns beside a risk that hold more than a name. */
const SAYS_MORE = /orsak|befintlig|kommentar|beskriv|metod|status|klart|tid|när|uppfölj/u;

const whole = (columns: readonly (LooseColumn | null)[]): LooseColumn[] | null => {
  const found = columns.filter((column) => column !== null);
  return found.length === columns.length ? found : null;
};
