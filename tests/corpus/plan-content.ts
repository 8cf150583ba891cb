/** What an invented plan consists of, before it is set in Word, print or text, and what a reader shall find in it. */

export type Cell = {
  readonly text: string;
  /** Columns and rows that the cell covers; 1 when left out. */
  readonly span?: number;
  readonly rows?: number;
};

export type Table = {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** Shares of the width, one a column. */
  readonly widths: readonly number[];
  readonly look: 'ruled' | 'lines' | 'bare';
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
  /** `format` holds `%1` where the number stands; a bullet has none. */
  | {
      readonly kind: 'list';
      readonly format: string;
      readonly start: number;
      readonly items: readonly string[];
    }
  | Table
  | { readonly kind: 'turned'; readonly blocks: readonly Block[] }
  | { readonly kind: 'columns'; readonly blocks: readonly Block[] };

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
