import { slug } from '../text/slug.ts';
import { foldedText } from '../text/white-space.ts';
import type { Goal, Section } from '../plan/plan.ts';
import { assignmentLead } from './rules/assignment-lead.ts';
import type {
  Element,
  ElementContext,
  GoalElement,
  HeadingElement,
  StrategyElement,
} from './typed-lines.ts';
import { UniqueKeys } from './unique-keys.ts';
import { ABOVE_GOAL_WORDS, GOAL_CHAPTER, NEUTRAL_HEADING } from './vocabulary/goal-words.ts';

/** The document's skeleton: sections and goals, and where every element stands. */
export interface Structure {
  readonly sections: readonly Section[];
  readonly goals: readonly Goal[];
  /** By element id. */
  readonly contexts: readonly ElementContext[];
  /** Element ids of headings: the key of the section or goal each became. */
  readonly sectionOf: ReadonlyMap<number, string>;
  readonly goalOf: ReadonlyMap<number, string>;
}

/** What an element holds that could make the heading over it a goal. */
export interface Holding {
  readonly assignments: (element: Element) => boolean;
  readonly indicators: (element: Element) => boolean;
}

/**
 * Builds sections and goals. A heading with uppdrag directly under it and no labelled goal above acts
 * as the goal; so does one with styrtal in a chapter that is called 'Mål'.
 */
export function buildStructure(elements: readonly Element[], holding: Holding): Structure {
  return new StructureBuilder(elements, holding).built();
}

/** An open heading: its level as far as it is known, and what it could act as. */
interface OpenHeading {
  readonly element: HeadingElement | StrategyElement;
  readonly level: number;
}
interface OpenGoal {
  readonly key: string;
  /** Heading level; null for a goal that is a line of text. */
  readonly level: number | null;
  /** Points; null where the format has none. */
  readonly size: number | null;
  /** The heading right above a goal that is a line of text; null when another goal stands between. */
  readonly below: OpenHeading | null;
}

class StructureBuilder {
  readonly #elements: readonly Element[];
  readonly #holding: Holding;
  readonly #sections: Section[] = [];
  readonly #goals: Goal[] = [];
  readonly #contexts: ElementContext[] = [];
  readonly #sectionOf = new Map<number, string>();
  readonly #goalOf = new Map<number, string>();
  readonly #sectionKeys = new UniqueKeys();
  readonly #goalKeys = new UniqueKeys();
  readonly #labelsGoals: boolean;
  /** How often the document has a heading of these words. */
  readonly #headingCounts = new Map<string, number>();
  /** The element that was taken as the title of the goal above it. */
  #titleId = -1;
  #section: Section | null = null;
  #numberedLevel = 0;
  #goal: OpenGoal | null = null;
  #heading: OpenHeading | null = null;
  #parents: OpenHeading[] = [];
  #above = new Map<'perspective' | 'strategy', { title: string; level: number }>();

  constructor(elements: readonly Element[], holding: Holding) {
    this.#elements = elements;
    this.#holding = holding;
    this.#labelsGoals = elements.some((element) => element.kind === 'goal');
    for (const element of elements) {
      if (element.kind !== 'heading') continue;
      const text = foldedText(element.text);
      this.#headingCounts.set(text, (this.#headingCounts.get(text) ?? 0) + 1);
    }
  }

  built(): Structure {
    for (const element of this.#elements) {
      this.#take(element);
      this.#contexts.push({
        sectionKey: this.#section?.key ?? null,
        sectionNumber: this.#section?.number ?? null,
        sectionTitle: this.#section?.title ?? null,
        goalKey: this.#goal?.key ?? null,
      });
    }
    return {
      sections: this.#sections,
      goals: this.#goals,
      contexts: this.#contexts,
      sectionOf: this.#sectionOf,
      goalOf: this.#goalOf,
    };
  }

  #take(element: Element): void {
    if (element.id === this.#titleId) return;
    if (element.kind === 'heading') this.#takeHeading(element);
    else if (element.kind === 'strategy') this.#takeStrategy(element);
    else if (element.kind === 'goal') this.#takeGoal(element);
    else if (this.#goal !== null) return;
    else if (this.#holding.assignments(element)) this.#actAsGoal((open) => this.#mayAct(open));
    else if (!this.#labelsGoals && this.#holding.indicators(element))
      this.#actAsGoal((open) => this.#mayAct(open) && this.#isAmongGoals(open));
  }

  #takeHeading(element: HeadingElement): void {
    const level = element.level > 0 ? element.level : this.#numberedLevel + 1;
    if (element.sure) this.#numberedLevel = level;
    this.#addSection(element, element.number, element.text, level);
    if (this.#endsGoal(element, level)) this.#endGoal(level);
    this.#open({ element, level });
  }

  #endsGoal(element: HeadingElement, level: number): boolean {
    if (this.#goal === null) return false;
    const goalLevel = this.#goal.level;
    if (goalLevel !== null)
      return (
        element.sure && level <= goalLevel && !(level === goalLevel && this.#isRepeated(element))
      );
    if (this.#goal.below !== null && isFurtherIn(element, level, this.#goal.below)) return false;
    // Without levels, larger letters tell that a heading stands over the goal's.
    const [size, goalSize] = [sizeOf(element), this.#goal.size];
    if (size !== null && goalSize !== null && size > goalSize + LARGER) return true;
    return element.number !== null || !NEUTRAL_HEADING.test(element.text);
  }

  /** 'Uppdrag till förvaltningen' below every goal, printed as large as the goals are. */
  #isRepeated({ number, text }: HeadingElement): boolean {
    return (
      number === null &&
      NEUTRAL_HEADING.test(text) &&
      (this.#headingCounts.get(foldedText(text)) ?? 0) > 1
    );
  }

  #endGoal(level: number): void {
    this.#goal = null;
    for (const [kind, above] of this.#above) if (level <= above.level) this.#above.delete(kind);
  }

  #takeStrategy(element: StrategyElement): void {
    const level = element.level > 0 ? element.level : this.#numberedLevel + 1;
    if (element.level > 0) this.#numberedLevel = level;
    this.#addSection(element, element.number, element.printed, level);
    this.#goal = null;
    const field = fieldOf(element.label);
    this.#endGoal(level);
    if (field === 'perspective') this.#above.delete('strategy');
    this.#above.set(field, { title: element.text, level });
    this.#open({ element, level });
  }

  #takeGoal(element: GoalElement): void {
    const level = element.level;
    if (level !== null && element.sectionNumber !== null) {
      this.#addSection(element, element.sectionNumber, element.printed, level);
      this.#numberedLevel = level;
    }
    if (level !== null)
      for (const [kind, above] of this.#above) if (level < above.level) this.#above.delete(kind);
    const title = element.text === '' ? this.#titleAfter(element) : element.text;
    const known = this.#sameGoal(element, title);
    const key = known ?? this.#addGoal(element, element.label, element.number, title, 1);
    this.#goal = { key, level, size: sizeOf(element), below: this.#heading };
    this.#goalOf.set(element.id, key);
    if (element.text === '') this.#goalOf.set(this.#titleId, key);
    this.#heading = null;
  }

  // 'Mål 1' alone on its line has its title on the next.
  #titleAfter(element: GoalElement): string {
    const next = this.#elements[element.id + 1];
    const isTitle =
      next?.kind === 'heading' || next?.kind === 'paragraph' || next?.kind === 'title';
    if (!isTitle || next.text.length > MAX_TITLE) return '';
    this.#titleId = next.id;
    return next.text;
  }

  // A goal that is listed first and written out later is one goal.
  #sameGoal(element: GoalElement, title: string): string | null {
    const same = this.#goals.find(
      (goal) =>
        foldedText(goal.label) === foldedText(element.label) &&
        foldedText(goal.title) === foldedText(title),
    );
    return same?.key ?? null;
  }

  #addGoal(
    element: Element,
    label: string,
    number: string | null,
    title: string,
    confidence: number,
  ): string {
    const key = this.#goalKeys.take(number?.replaceAll(/\s+/gu, '') ?? slug(title));
    this.#goals.push({
      key,
      label,
      title,
      perspective: this.#above.get('perspective')?.title ?? null,
      strategy: this.#above.get('strategy')?.title ?? null,
      source: element.place,
      confidence,
    });
    return key;
  }

  #open(heading: OpenHeading): void {
    this.#parents = this.#parents.filter((parent) => parent.level < heading.level);
    if (this.#heading !== null && this.#heading.level < heading.level)
      this.#parents.push(this.#heading);
    this.#heading = heading;
  }

  // The innermost heading that says what shall be reached, not what kind of text follows.
  #actAsGoal(mayAct: (open: OpenHeading) => boolean): void {
    const heading = this.#heading;
    if (heading === null) return;
    const chain = [heading, ...this.#parents.toReversed().filter((parent) => parent.level > 1)];
    const acting = chain.find(mayAct);
    if (acting === undefined) return;
    const { element } = acting;
    const known = this.#goalOf.get(element.id);
    const label = element.kind === 'strategy' ? element.label : '';
    const number = element.kind === 'strategy' ? element.number : null;
    const isHeadingNumber = number !== null && /\./u.test(number);
    const key =
      known ??
      this.#addGoal(
        element,
        label,
        isHeadingNumber ? null : number,
        element.text,
        ACTING_CONFIDENCE,
      );
    this.#goalOf.set(element.id, key);
    const goalLevel = isSure(element) ? acting.level : null;
    this.#goal = { key, level: goalLevel, size: sizeOf(element), below: null };
  }

  // Right below the heading 'Mål' or 'Nämndens mål och indikatorer', or 'Målområde A – …' itself.
  #isAmongGoals({ level, element }: OpenHeading): boolean {
    if (element.kind === 'strategy') return true;
    const above = this.#parents.findLast((parent) => parent.level < level);
    return above !== undefined && GOAL_CHAPTER.test(above.element.text);
  }

  #mayAct({ element, level }: OpenHeading): boolean {
    if (element.kind === 'strategy') return true;
    if (NEUTRAL_HEADING.test(element.text) || assignmentLead(element.text) !== null) return false;
    return level > 1 || !this.#labelsGoals;
  }

  #addSection(element: Element, number: string | null, title: string, level: number): void {
    const key = this.#sectionKeys.take(number ?? slug(title));
    this.#section = { key, number, title, level, source: element.place };
    this.#sections.push(this.#section);
    this.#sectionOf.set(element.id, key);
  }
}

/** A longer paragraph below 'Mål 1' is text about it. */
const MAX_TITLE = 200;

/** A heading only acts as a goal: the document does not call it one. */
const ACTING_CONFIDENCE = 0.7;

function fieldOf(label: string): 'perspective' | 'strategy' {
  const word = label.toLowerCase().replace(/\s*(?:nr\.?\s*)?[\d.]+$/u, '');
  return ABOVE_GOAL_WORDS.find(([known]) => known === word)?.[1] ?? 'strategy';
}

/** Points by which a heading's letters must be larger than another's to stand over it. */
const LARGER = 0.9;

const sizeOf = (element: Element): number | null =>
  element.lines[0]?.source.runs.find((run) => run.text.trim() !== '')?.size ?? null;

/** Whether a heading parts what stands below another one: 'Uppdrag' below '3.1 God vård', by level or by size. */
function isFurtherIn(element: HeadingElement, level: number, above: OpenHeading): boolean {
  if (element.sure && isSure(above.element)) return level > above.level;
  const [size, sizeAbove] = [sizeOf(element), sizeOf(above.element)];
  return element.number === null && size !== null && sizeAbove !== null && size < sizeAbove - LESS;
}

/** Points by which letters must be smaller to be another kind of heading. */
const LESS = 0.4;

function isSure(element: HeadingElement | StrategyElement): boolean {
  return element.kind === 'strategy' || element.sure;
}
