import type { ChangeKind } from '../../../shared/compare/change-kind.ts';

/**
 * The colours of the three schemes, one place for all. Blue (`hand`) means a person's hand: notes,
 * choices, what one can act on; the plan's words and what Beredd says of them are never blue.
 * Every pair used for text reaches 4.5 : 1, every control edge 3 : 1 (measured when chosen).
 */
export interface SchemeTokens {
  desk: string;
  sheet: string;
  rail: string;
  pop: string;
  well: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  edge: string;
  hand: string;
  hand2: string;
  handSoft: string;
  onHand: string;
  noteLine: string;
  insertedBg: string;
  removedBg: string;
  markBg: string;
  ok: string;
  warn: string;
  err: string;
  change: Record<ChangeKind, string>;
}

export const light: SchemeTokens = {
  desk: '#F3EFE7',
  sheet: '#FCFAF6',
  rail: '#EAE4D8',
  pop: '#FFFEFB',
  well: '#F0EBE1',
  ink: '#211D17',
  ink2: '#544D43',
  ink3: '#6B6357',
  line: '#DDD5C7',
  edge: '#827969',
  hand: '#1F3F8C',
  hand2: '#17306C',
  handSoft: '#E4E8F3',
  onHand: '#FFFFFF',
  noteLine: '#B4C0DF',
  insertedBg: '#E4EEDD',
  removedBg: '#F8E6E1',
  markBg: '#F3E6C4',
  ok: '#2A652F',
  warn: '#774D00',
  err: '#9C2A1D',
  change: {
    unchanged: '#6B6357',
    renumbered: '#544D43',
    reworded: '#774D00',
    continued: '#0A5A60',
    split: '#6B3A7D',
    merged: '#4E4391',
    new: '#2A652F',
    dropped: '#9C2A1D',
    uncertain: '#1F3F8C',
  },
};

export const dark: SchemeTokens = {
  desk: '#191714',
  sheet: '#211E1A',
  rail: '#141210',
  pop: '#2A2621',
  well: '#2A2621',
  ink: '#ECE5D8',
  ink2: '#BDB4A5',
  ink3: '#A89F92',
  line: '#3A352D',
  edge: '#857C6E',
  hand: '#A9C0F4',
  hand2: '#C6D5FA',
  handSoft: '#2A3450',
  onHand: '#141210',
  noteLine: '#4A5A86',
  insertedBg: '#27371F',
  removedBg: '#452621',
  markBg: '#4A3C16',
  ok: '#90CB8E',
  warn: '#E0B25C',
  err: '#F19E8F',
  change: {
    unchanged: '#A89F92',
    renumbered: '#BDB4A5',
    reworded: '#E0B25C',
    continued: '#6EC6C6',
    split: '#D5A8E2',
    merged: '#BDB2F2',
    new: '#90CB8E',
    dropped: '#F19E8F',
    uncertain: '#A9C0F4',
  },
};

export const hc: SchemeTokens = {
  desk: '#FFFFFF',
  sheet: '#FFFFFF',
  rail: '#FFFFFF',
  pop: '#FFFFFF',
  well: '#FFFFFF',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#2B2B2B',
  line: '#000000',
  edge: '#000000',
  hand: '#00228F',
  hand2: '#00165E',
  handSoft: '#FFFFFF',
  onHand: '#FFFFFF',
  noteLine: '#00228F',
  insertedBg: '#FFFFFF',
  removedBg: '#FFFFFF',
  markBg: '#FFFFFF',
  ok: '#0E4A14',
  warn: '#5A3900',
  err: '#7F1408',
  change: {
    unchanged: '#2B2B2B',
    renumbered: '#000000',
    reworded: '#5A3900',
    continued: '#004247',
    split: '#522065',
    merged: '#372B7E',
    new: '#0E4A14',
    dropped: '#7F1408',
    uncertain: '#00228F',
  },
};

export const serif = '"Literata Variable", Georgia, "Times New Roman", serif';
export const sans = '"Source Sans 3 Variable", "Segoe UI", system-ui, sans-serif';
