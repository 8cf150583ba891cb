import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine } from '../../source/source.ts';
import { placeOf } from '../place.ts';
import type { Element, TypedLine } from '../typed-lines.ts';
import type { RiskDraft } from './risk.ts';

/** A risk told in paragraphs: 'Risk 1: …', 'Åtgärd: …', and how many elements it takes. */
export interface RiskParagraphs {
  readonly draft: RiskDraft;
  /** What it concerns stands over it, or over one before it: the next such line begins another. */
  readonly isBelowArea: boolean;
  readonly elements: readonly Element[];
}

const RISK =
  /^(?:risk(?:\s*(?:nr\.?\s*)?\d{1,3})?|riskbeskrivning|identifierad risk|r\d{1,2})\s*[:.–]\s*(?<rest>\S.*)$/iu;
const MEASURE =
  /^(?:(?:planerade?|förebyggande)\s+)?(?:åtgärd(?:er)?|kontroll(?:er|moment|åtgärd(?:er)?|aktivitet(?:er)?)?|hantering)(?:\s*\d{1,2})?\s*:\s*(?<rest>.*)$/iu;
/** What else is told about a risk, and is neither. */
const OTHER =
  /^(?:sannolikhet|konsekvens(?:er)?|risk(?:värde|nivå|bedömning)|orsak(?:er)?|ansvarig|ansvar|uppföljning|frekvens|metod|tidplan|klart|rapportering|bedömning)\s*:/iu;
/** What it concerns. */
const AREA =
  /^(?:område|riskområde|verksamhet|verksamhetsområde|process|kategori|riskkategori)\s*:\s*(?<rest>\S.*)$/iu;
/** The label says what it is, but where it ends is a guess. */
const CONFIDENCE = 0.8;

/** What is being read. */
type Field = 'risk' | 'measure' | 'area' | 'other';

/**
 * The risk that the element begins; null when it begins none or nothing says what is done about it.
 * `before` is the risk right above, whose area this one may share.
 */
export function riskParagraphs(
  elements: readonly Element[],
  at: number,
  known: KnownWords,
  before: RiskParagraphs | null,
): RiskParagraphs | null {
  const first = elements[at];
  if (first === undefined || !mayBegin(first)) return null;
  const hasArea = AREA.test(first.text);
  if (!RISK.test(first.text) && !(hasArea && beginsBelow(first, elements[at + 1]))) return null;
  const isBelowArea = hasArea || (before?.isBelowArea ?? false);
  const reader = new Reader(known, isBelowArea);
  const taken: Element[] = [];
  for (const element of elements.slice(at)) {
    if (!(element === first || mayHold(element)) || !reader.take(element)) break;
    taken.push(element);
  }
  const draft = reader.draft();
  if (draft === null) return null;
  const shared = isBelowArea ? (before?.draft.area ?? null) : null;
  return { draft: { ...draft, area: draft.area ?? shared }, isBelowArea, elements: taken };
}

// 'Område: Ekonomi' over 'Risk: …', in one paragraph or two.
function beginsBelow(area: Element, next: Element | undefined): boolean {
  if (area.lines.some((line) => RISK.test(line.text))) return true;
  return next !== undefined && mayBegin(next) && RISK.test(next.text);
}

function mayHold(element: Element): boolean {
  return element.kind === 'paragraph' || element.kind === 'listItem' || element.kind === 'lead';
}

// 'Risk 2: Fakturor är fel' may be a heading over its labels.
const mayBegin = (element: Element): boolean => element.kind === 'heading' || mayHold(element);

class Reader {
  readonly #known: KnownWords;
  readonly #isBelowArea: boolean;
  readonly #risk: string[] = [];
  readonly #measures: string[][] = [];
  readonly #area: string[] = [];
  readonly #lines: SourceLine[] = [];
  #field: Field | null = null;

  constructor(known: KnownWords, isBelowArea: boolean) {
    this.#known = known;
    this.#isBelowArea = isBelowArea;
  }

  /** False when the element is no more of this risk. */
  take(element: Element): boolean {
    const hasRisk = this.#risk.length > 0;
    if (hasRisk && RISK.test(element.text)) return false;
    if (hasRisk && this.#isBelowArea && AREA.test(element.text)) return false;
    const isLabelled = labelOf(element.text) !== null;
    // Prose without a label ends the risk; the items of a list are its measures.
    if (!isLabelled && element.kind !== 'listItem') return false;
    if (!isLabelled && this.#field === 'measure') this.#measures.push([]);
    for (const line of element.lines) this.#takeLine(line);
    return true;
  }

  draft(): RiskDraft | null {
    const measures = this.#measures
      .map((parts) => joinLines(parts, this.#known))
      .filter((measure) => measure !== '');
    if (measures.length === 0) return null;
    return {
      area: this.#area.length === 0 ? null : joinLines(this.#area, this.#known),
      risk: joinLines(this.#risk, this.#known),
      measures,
      source: placeOf(this.#lines),
      confidence: CONFIDENCE,
    };
  }

  #takeLine(line: TypedLine): void {
    const label = labelOf(line.text);
    this.#lines.push(line.source);
    if (label !== null) this.#field = label.field;
    if (label?.field === 'measure') this.#measures.push([]);
    const text = label?.rest ?? line.text;
    if (this.#field === 'risk') this.#risk.push(text);
    if (this.#field === 'area') this.#area.push(text);
    if (this.#field === 'measure') this.#measures.at(-1)?.push(text);
  }
}

/** Whether a line tells something about a risk by its label: 'Område: Ekonomi', 'Sannolikhet: 3'. */
export const isRiskField = (text: string): boolean =>
  AREA.test(text) || OTHER.test(text) || MEASURE.test(text);

function labelOf(text: string): { field: Field; rest: string } | null {
  const risk = RISK.exec(text)?.groups?.['rest'];
  if (risk !== undefined) return { field: 'risk', rest: risk };
  const measure = MEASURE.exec(text)?.groups?.['rest'];
  if (measure !== undefined) return { field: 'measure', rest: measure };
  const area = AREA.exec(text)?.groups?.['rest'];
  if (area !== undefined) return { field: 'area', rest: area };
  return OTHER.test(text) ? { field: 'other', rest: '' } : null;
}
