import { capitalized } from '../../text/sentence.ts';
import { ABOVE_GOAL_WORDS, GOAL_WORDS } from '../vocabulary/goal-words.ts';
import { alternatives, NUMBER_PATTERN } from '../vocabulary/number-pattern.ts';

/** A goal's label taken apart: 'Målsättning nr 1: Vården är god' …  */
export interface GoalLabel {
  /** 'Målsättning nr 1', 'Effektmål 3', 'Mål'. */
  readonly label: string;
  readonly number: string | null;
  /** What follows on the line; '' when the title stands on the next. */
  readonly title: string;
  /** The whole line as printed. */
  readonly printed: string;
}

/** Whose goal it is: 'KF:s mål …', 'Kommunfullmäktiges inriktningsmål …'. */
const OWNER = String.raw`(?:(?:KF|RF|LF|KS|RS|FUM)(?::?s)?[\s-]|(?:\p{L}*(?:fullmäktiges|nämndens|styrelsens)|regionens|kommunens)\s+)`;
/** What it holds for, between the word and the number: 'mål för verksamhetsområdet 1.1'. */
const WITHIN = String.raw`(?:\s+för\s+(?:verksamhetsområdet|målområdet|mandatperioden|perspektivet|nämnden|styrelsen))`;
const NUMBER = String.raw`(?:nr\.?\s*|nummer\s+)?(?<number>${NUMBER_PATTERN}|[A-ZÅÄÖ](?=\s*[:.–]))`;
const GOAL = new RegExp(
  String.raw`^(?<label>${OWNER}?(?:${alternatives(GOAL_WORDS)})${WITHIN}?\s*${NUMBER})\s*(?:[:.–-]+\s*|\s(?=["”]?\p{Lu})|$)(?<title>.*)$`,
  'iu',
);
const UNNUMBERED = new RegExp(
  String.raw`^(?<label>${alternatives(GOAL_WORDS)})\s*:\s*(?<title>\S.*)$`,
  'iu',
);
const ABOVE = new RegExp(
  String.raw`^(?<label>(?:${alternatives(ABOVE_GOAL_WORDS.map(([word]) => word))})(?:\s*${NUMBER})?)\s*(?:[:–]|(?<=\d)\s*[.:–-])\s*(?<title>\S.*)$`,
  'iu',
);

/** The goal a line announces; null when it announces none. */
export function goalLabel(line: string): GoalLabel | null {
  if (!/^\p{Lu}/u.test(line)) return null;
  const groups = GOAL.exec(line)?.groups ?? UNNUMBERED.exec(line)?.groups;
  if (groups === undefined) return null;
  const title = (groups['title'] ?? '').trim();
  // 'Mål 3 och 4 följs upp …' is a sentence about goals.
  if (/^\p{Ll}/u.test(title)) return null;
  return {
    label: (groups['label'] ?? '').trim(),
    number: groups['number'] ?? null,
    title,
    printed: line,
  };
}

/** 'Perspektiv: Process', 'Målområde 2: …': what stands above goals. */
export function strategyLabel(line: string): GoalLabel | null {
  const groups = /^\p{Lu}/u.test(line) ? ABOVE.exec(line)?.groups : undefined;
  if (groups === undefined) return null;
  const title = (groups['title'] ?? '').trim();
  return {
    label: (groups['label'] ?? '').trim(),
    number: groups['number'] ?? null,
    title,
    printed: line,
  };
}

const BARE_PERSPECTIVE =
  /^(?<label>Perspektiv)\s+(?!och\s|eller\s|på\s|för\s|som\s|i\s)(?<title>\p{L}.*)$/u;

/** 'Perspektiv process': a heading needs no colon. */
export function perspectiveHeading(heading: string): GoalLabel | null {
  const groups = BARE_PERSPECTIVE.exec(heading)?.groups;
  if (groups === undefined) return null;
  const title = capitalized(groups['title'] ?? '');
  return { label: groups['label'] ?? '', number: null, title, printed: heading };
}
