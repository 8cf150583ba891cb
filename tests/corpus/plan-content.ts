/** What an invented plan consists of, before it is set in Word, print or text, and what a reader shall find in it. */

export type Cell = {
  /** A line break parts paragraphs inside the cell. */
  readonly text: string;
  /** Columns and rows that the cell covers; 1 when left out. */
  readonly span?: number;
  readonly rows?: number;
  /** Says that the text runs from the foot of the cell to its top. */
  readonly isTurned?: boolean;
};

export type Table = {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** Shares of the width, one a column. */
  readonly widths: readonly number[];
  /** 'zebra' shades every other row and draws no rules; 'tabbed' is no table in Word but lines with tabs. */
  readonly look: 'ruled' | 'lines' | 'bare' | 'zebra' | 'tabbed';
  /** Says whether the header stands again on each page, and whether the table lies in another one. */
  readonly repeats: boolean;
  readonly isNested: boolean;
};

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly number: string | null;
      readonly text: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly isBold: boolean }
  /** A paragraph whose words between `**` are bold. */
  | { readonly kind: 'rich'; readonly text: string }
  /** A paragraph with a footnote at its end. */
  | { readonly kind: 'noted'; readonly text: string; readonly note: string }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'picture'; readonly description: string; readonly caption: string | null }
  /** Text in a box beside the text. */
  | { readonly kind: 'aside'; readonly blocks: readonly Block[] }
  /** `format` holds `%1` where the number stands (`%a` for a letter); a bullet has none. A line break
   * in an item begins a new paragraph in it. */
  | {
      readonly kind: 'list';
      readonly format: string;
      readonly start: number;
      readonly items: readonly string[];
    }
  | Table
  | { readonly kind: 'turned'; readonly blocks: readonly Block[] }
  | { readonly kind: 'columns'; readonly blocks: readonly Block[] };

export type ContentsEntry = {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly page: number;
};

export type Assignment = {
  key: string;
  number: string | null;
  goalKey: string | null;
  givenBy: string | null;
  assignedTo: readonly string[];
  text: string;
};
export type Indicator = {
  key: string;
  text: string;
  outcome: string;
  target: string;
  longTerm: string;
};
export type BudgetTable = {
  title: string;
  rows: { label: string; values: readonly (number | null)[] }[];
};
export type Risk = { area: string; risk: string; measures: string[] };

/** The same fields as the command line prints; only what is measured. */
export type Truth = {
  sections: { number: string; title: string }[];
  goals: { key: string; label: string; title: string }[];
  assignments: Assignment[];
  indicators: Indicator[];
  budgetTables: BudgetTable[];
  risks: Risk[];
};

export type InventedPlan = {
  readonly name: string;
  readonly organ: string;
  readonly organization: string;
  readonly year: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly truth: Truth;
};
