import type { KnownWords } from '../text/known-words.ts';
import type { Place } from '../plan/plan.ts';
import type { PictureBlock, SourceLine, TableBlock } from '../source/source.ts';

/**
 * The typed middle of the reading: what each line looks like (TypedLine), and lines grouped into
 * the pieces a document is made of (Element), before anything is made a section, goal or uppdrag.
 */

/** One line of the source with what can be seen around it. */
export interface TypedLine {
  /** 0-based, over the whole document, also over lines in table cells: the line's identity. */
  readonly index: number;
  /** Without outer white space and list mark; inner tabs kept, hyphen at the end kept. */
  readonly text: string;
  readonly source: SourceLine;
  /** Index in `Source.blocks` of the block it came from. */
  readonly block: number;
  /** Empty lines above it in a text file; 0 inside a block of other formats, 1 where a new block begins. */
  readonly gapBefore: number;
  /** First line of its block; in a text file every line is one by itself. */
  readonly startsBlock: boolean;
  /** A page begins with this line, as far as can be seen. */
  readonly startsPage: boolean;
  readonly look: Look;
}

/** What a line looks like by itself. */
export type Look =
  | {
      readonly kind: 'heading';
      readonly number: string | null;
      readonly title: string;
      readonly level: number;
      readonly sure: boolean;
    }
  | {
      readonly kind: 'goal';
      /** The heading as printed, without its section number. */
      readonly printed: string;
      readonly label: string;
      readonly number: string | null;
      readonly title: string;
      /** Heading level and number where the line is a heading; null where it is not. */
      readonly level: number | null;
      readonly sectionNumber: string | null;
    }
  | {
      readonly kind: 'strategy';
      /** The heading as printed, without its section number. */
      readonly printed: string;
      readonly label: string;
      readonly title: string;
      readonly number: string | null;
      readonly level: number;
    }
  | {
      readonly kind: 'assignment';
      readonly rawLabel: string;
      readonly series: string;
      readonly number: string | null;
      readonly rest: string;
      /** Who gives and gets it, when the label says so. */
      readonly lead: string | null;
    }
  | { readonly kind: 'lead' }
  | { readonly kind: 'listItem'; readonly mark: string; readonly level: number }
  | { readonly kind: 'tableHeader' }
  | { readonly kind: 'indicatorLabel' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'toc' }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'title' }
  | { readonly kind: 'text' };

/** Where an element stands: innermost section and goal above it. */
export interface ElementContext {
  readonly sectionKey: string | null;
  readonly sectionNumber: string | null;
  readonly sectionTitle: string | null;
  readonly goalKey: string | null;
}

interface ElementBase {
  /** 0-based, in reading order; unique. */
  readonly id: number;
  readonly lines: readonly TypedLine[];
  /** The lines joined: single spaces, end-of-line hyphenation undone, label or mark left out. */
  readonly text: string;
  readonly place: Place;
}

export interface HeadingElement extends ElementBase {
  readonly kind: 'heading';
  readonly number: string | null;
  /** As the look says; true levels are settled when sections are built. */
  readonly level: number;
  readonly sure: boolean;
}
export interface GoalElement extends ElementBase {
  readonly kind: 'goal';
  /** The heading as printed, without its section number. */
  readonly printed: string;
  readonly label: string;
  readonly number: string | null;
  /** Heading level and number where it is a heading; null where it is not. */
  readonly level: number | null;
  readonly sectionNumber: string | null;
}
/** 'Perspektiv: …', 'Strategi: …', 'Målområde: …': stands above goals. */
export interface StrategyElement extends ElementBase {
  readonly kind: 'strategy';
  /** The heading as printed, without its section number. */
  readonly printed: string;
  /** 'Perspektiv', 'Strategi' … as printed. */
  readonly label: string;
  readonly number: string | null;
  readonly level: number;
}
export interface AssignmentElement extends ElementBase {
  readonly kind: 'assignment';
  readonly rawLabel: string;
  readonly series: string;
  readonly number: string | null;
  /** Who gives and gets it, when the label says so. */
  readonly lead: string | null;
}
/** 'Uppdrag givna från … till …', 'Uppdrag till X:', 'Utöver … ger X följande uppdrag till Y'. */
export interface LeadElement extends ElementBase {
  readonly kind: 'lead';
}
export interface ListItemElement extends ElementBase {
  readonly kind: 'listItem';
  readonly mark: string;
  readonly level: number;
}
/** Prose; also captions, the contents list and the cover's title. */
export interface TextElement extends ElementBase {
  readonly kind: 'paragraph' | 'caption' | 'toc' | 'title';
}
/** A line by itself that announces styrtal or indikatorer ('Indikatorer'); the rows follow as elements. */
export interface IndicatorLabelElement extends ElementBase {
  readonly kind: 'indicatorLabel';
}
/** A table whose cells the source gives (or whose cells tabs give). */
export interface TableElement extends ElementBase {
  readonly kind: 'table';
  readonly table: TableBlock;
}
/**
 * Lines from a table header up to the next heading, goal, lead or uppdrag, where no cells are given.
 * The prose after the table is in it too: the table reader says what it took, the rest becomes text.
 */
export interface LooseTableElement extends ElementBase {
  readonly kind: 'looseTable';
}
export interface PictureElement extends ElementBase {
  readonly kind: 'picture';
  readonly picture: PictureBlock;
}

export type Element =
  | HeadingElement
  | GoalElement
  | StrategyElement
  | AssignmentElement
  | LeadElement
  | ListItemElement
  | TextElement
  | IndicatorLabelElement
  | TableElement
  | LooseTableElement
  | PictureElement;

/** What the readers of tables get: the elements in order, where each stands, and the document's words. */
export interface TableReading {
  readonly elements: readonly Element[];
  /** By element id. */
  readonly contexts: readonly ElementContext[];
  readonly knownWords: KnownWords;
  /** The plan's year; null when it is not known. */
  readonly year: number | null;
  /** Ids of the elements that uppdrag were read from. */
  readonly assignmentIds: ReadonlySet<number>;
}
