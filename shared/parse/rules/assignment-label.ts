import {
  ASSIGNMENT_WORDS,
  GIVER_ABBREVIATIONS,
  NUMBER_WORDS,
} from '../vocabulary/assignment-words.ts';
import { alternatives, NUMBER_PATTERN } from '../vocabulary/number-pattern.ts';
import { beginsWithVerb, saysWhatToDo } from './says-what-to-do.ts';

/** A label at the beginning of an uppdrag, taken apart. */
export interface AssignmentLabel {
  /** As printed: 'Nr 10.', 'HS nr 3.', 'Uppdrag:'. */
  readonly rawLabel: string;
  /** 'HS', 'KF' …; '' when the label names none. */
  readonly series: string;
  readonly number: string | null;
  /** What follows the label on the line. */
  readonly rest: string;
  /** Who gives and gets it, when the label says so: 'Uppdrag från KF till förvaltningen: …'. */
  readonly lead: string | null;
}

/** What the document as a whole says about how it labels uppdrag. */
export interface LabelHabits {
  /** 'Uppdrag:' labels single uppdrag here, so 'Uppdrag Samtliga …' is one too. */
  readonly labelsWithWord: boolean;
  /** Abbreviations that stand with different numbers at line beginnings: 'FT 4', 'FT 5'. */
  readonly series: ReadonlySet<string>;
}

const WORD = String.raw`(?:(?<prefix>\p{Lu}[\p{L}]{0,5})-)?(?<word>${alternatives(ASSIGNMENT_WORDS)})`;
const SERIES = String.raw`(?<series>\p{Lu}[\p{L}]{0,10})`;
const NR = String.raw`(?:${alternatives(NUMBER_WORDS)})\.?`;
/** Who gives or gets it may stand inside the label: 'Uppdrag 1 (KF):', 'Uppdrag nr 3 från KF:'. */
const NAMED = String.raw`(?:\s*\((?<given>[^)]{2,40})\)|\s+(?<lead>(?:från|till|åt|av)\s[^:.]{2,90})(?=\s*:))?`;
const END = String.raw`${NAMED}\s*[.:;)–-]?(?:\s+|$)`;
const REST = String.raw`(?<rest>.*)$`;

/** 'Nr 10.', 'HS nr 3.', 'Nr. 56.', 'Uppdrag: Nr 41.', 'Uppdrag nr 4:'. */
const WITH_NR = new RegExp(
  String.raw`^(?<label>(?:${WORD}\s*[:;.]?\s*)?(?:${SERIES}[\s-]+)?${NR}\s*(?<number>${NUMBER_PATTERN})${END})${REST}`,
  'iu',
);
/** 'Uppdrag 12:', 'SN-uppdrag 2:', 'Uppdrag KF 3.', 'Uppdrag: KF-3 …'. */
const WITH_WORD = new RegExp(
  String.raw`^(?<label>${WORD}\s*:?\s+(?:${SERIES}[\s-]+)?(?<number>${NUMBER_PATTERN})(?<end>${END}))${REST}`,
  'iu',
);
/** 'KF 3.', 'FT 4:', 'HSN-2 Utreda'. */
const WITH_SERIES = new RegExp(
  String.raw`^(?<label>[\[(]?(?<series>\p{Lu}[\p{L}]{0,5})[\s:-]?(?<number>${NUMBER_PATTERN})\]?(?<end>${END}))${REST}`,
  'u',
);
/** 'Uppdrag:', 'Uppdrag;'. */
const WORD_ONLY = new RegExp(String.raw`^(?<label>${WORD}\s*[:;])\s*(?<rest>\S.*)$`, 'iu');
/** 'Uppdrag från kommunstyrelsen till förvaltningen: Utreda …'. */
const WORD_AND_LEAD = new RegExp(
  String.raw`^(?<label>${WORD}\s+(?<lead>(?:från|till|åt|av|för)\s[^:.]{2,120})\s*:)\s*(?<rest>\S.*)$`,
  'iu',
);
const WORD_BARE = /^(?<label>Uppdrag)\s+(?<rest>\p{Lu}.*)$/u;

/** Words before a number that are no series: 'Bilaga 3', 'Tabell 2', 'Mål 4', 'Kap 3'. */
const NO_SERIES =
  /^(?:bilaga|figur|del|kap|kapitel|steg|punkt|sida|sid|fas|år|plan|budget|prognos|utfall|not|etapp|vecka|den|kl|ca|typ|nr|agenda|ärende|konto|dnr|lag|post|rad|kod|och|eller|se|med|enligt|uppdrag|fråga|avsnitt|artikel|paragraf|projekt|program|protokoll|sammanträde|risk|åtgärd|kontroll|process|moment|insats|scenario|alternativ|princip|nivå|fokus|grupp|team|paket|ort|objekt|tema)$|mål|aktivitet|tal$|indikator|tabell|strategi|perspektiv|område/iu;

/** The label a line begins with; null when it begins with none. */
export function assignmentLabel(line: string, habits: LabelHabits): AssignmentLabel | null {
  return withNr(line) ?? withWord(line) ?? withSeries(line, habits) ?? wordOnly(line, habits);
}

function withNr(line: string): AssignmentLabel | null {
  const groups = WITH_NR.exec(line)?.groups;
  if (groups === undefined) return null;
  const series = groups['series'] ?? groups['prefix'] ?? '';
  if (NO_SERIES.test(series)) return null;
  // A small letter first is the middle of a sentence: 'nr 13 i tabellen'.
  if (/^\p{Ll}/u.test(line)) return null;
  if (beginsAsSentencePart(groups['rest'] ?? '', groups['label'] ?? '')) return null;
  return made(groups, series);
}

function withWord(line: string): AssignmentLabel | null {
  const groups = WITH_WORD.exec(line)?.groups;
  if (groups === undefined || /^\p{Ll}/u.test(line)) return null;
  if (beginsAsSentencePart(groups['rest'] ?? '', groups['label'] ?? '')) return null;
  return made(groups, groups['series'] ?? groups['prefix'] ?? '');
}

function withSeries(line: string, habits: LabelHabits): AssignmentLabel | null {
  const groups = WITH_SERIES.exec(line)?.groups;
  const series = groups?.['series'] ?? '';
  if (groups === undefined || NO_SERIES.test(series)) return null;
  const isKnown = habits.series.has(series) || series in GIVER_ABBREVIATIONS;
  if (!isKnown || beginsAsSentencePart(groups['rest'] ?? '', groups['label'] ?? '')) return null;
  return made(groups, series);
}

function wordOnly(line: string, habits: LabelHabits): AssignmentLabel | null {
  const labelled = WORD_ONLY.exec(line)?.groups ?? WORD_AND_LEAD.exec(line)?.groups;
  if (labelled !== undefined && /^\p{Lu}/u.test(line))
    return made(labelled, labelled['prefix'] ?? '');
  const bare = habits.labelsWithWord ? WORD_BARE.exec(line)?.groups : undefined;
  return bare === undefined ? null : made(bare, '');
}

// Without a mark after it, a label is one only before a capital: 'Nr 46 Att', not 'Nr 46 och 47'.
function beginsAsSentencePart(rest: string, label: string): boolean {
  return !/[.:;)\]–-]\s*$/u.test(label) && /^(?!att\s)[^\p{Lu}"”'(]/u.test(rest);
}

function made(groups: Record<string, string>, series: string): AssignmentLabel {
  const number = groups['number']?.replaceAll(/\s+/gu, ' ') ?? null;
  const given = groups['given'];
  // 'KF12' is number 12 of the series KF; 'A1' is a number by itself.
  const glued =
    series === ''
      ? /^(?<series>\p{Lu}{2})-?(?<number>\d.*)$/u.exec(number ?? '')?.groups
      : undefined;
  const abbreviation = given !== undefined && /^\p{Lu}\p{L}{1,5}$/u.test(given) ? given : '';
  const lead =
    groups['lead'] ?? (given === undefined || abbreviation !== '' ? undefined : givenLead(given));
  return {
    rawLabel: (groups['label'] ?? '').trim(),
    series: glued?.['series'] ?? (series === '' ? abbreviation : series),
    number: glued?.['number'] ?? number,
    rest: (groups['rest'] ?? '').trim(),
    lead: lead === undefined ? null : `Uppdrag ${lead}`,
  };
}

function givenLead(given: string): string {
  return /^(?:från|till|åt|av)\s/iu.test(given) ? given : `från ${given}`;
}

/** Abbreviations of who gives or gets uppdrag: 'KF', 'HSN', 'Ber', 'RsF'. */
const ABBREVIATION = /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}{1,4}$|^\p{Lu}\p{Ll}{0,2}\p{Lu}\p{Ll}?$/u;

/** One letter apart from its number: 'F 1.', 'U-2'. M, R, S and T count mål, risker, styrtal and tabeller. */
const LETTER = /^[^\P{Lu}MRST][\s:-]\d/u;

/** The abbreviation that a line begins with where it may be the series of an uppdrag; else null. */
function seriesOn(label: string, series: string, rest: string): string | null {
  if (series === '' || NO_SERIES.test(series) || !/^\p{Lu}/u.test(rest)) return null;
  if (ABBREVIATION.test(series)) return series;
  // A letter counts many things: only what begins with 'Att' or with who shall do it is an uppdrag.
  const isTold = /^Att\s/u.test(rest) || (saysWhatToDo(rest) && !beginsWithVerb(rest));
  return LETTER.test(label) && isTold ? series : null;
}

/** Reads the habits off all line beginnings. */
export function labelHabits(lines: Iterable<string>): LabelHabits {
  let labelsWithWord = false;
  const numbers = new Map<string, Set<string>>();
  for (const line of lines) {
    labelsWithWord ||= WORD_ONLY.test(line) && line.startsWith('Uppdrag');
    const {
      label = '',
      series = '',
      number = '',
      rest = '',
    } = WITH_SERIES.exec(line)?.groups ?? {};
    const known = seriesOn(label, series, rest);
    if (known !== null) numbers.set(known, (numbers.get(known) ?? new Set()).add(number));
  }
  const series = [...numbers].filter(([, seen]) => seen.size > 1).map(([name]) => name);
  return { labelsWithWord, series: new Set(series) };
}
