/**
 * What a sample document says, apart from how it is typeset: one content is written as Word, PDF
 * and text. Region Älvmark, its boards, figures and texts are made up.
 */

/** One styrtal: number and text, then outcome, this year's target and long-term target. */
export type IndicatorRow = [text: string, outcome: string, target: string, longTerm: string];

export type SampleBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; number?: string; text: string }
  | { kind: 'goal'; label: string; title: string }
  | { kind: 'text'; text: string }
  | { kind: 'bullets'; items: string[] }
  /** The bold line over a group of uppdrag. */
  | { kind: 'lead'; text: string }
  | { kind: 'assignment'; label: string; text: string }
  | { kind: 'indicators'; header: string[]; rows: IndicatorRow[] }
  /** `header` has one row, or two where the first row's cells span (`span` columns each). */
  | {
      kind: 'budget';
      caption: string;
      groups?: { text: string; span: number }[];
      header: string[];
      rows: string[][];
      footnote?: string;
    }
  | { kind: 'risks'; header: string[]; rows: { area: string; risk: string; measures: string[] }[] }
  | { kind: 'picture'; description: string };

export interface SampleDocument {
  /** File name without extension. */
  name: string;
  kind: 'verksamhetsplan' | 'tjänsteskrivelse';
  organization: string;
  organ: string;
  title: string;
  year: number;
  blocks: SampleBlock[];
}

export const heading = (level: 1 | 2 | 3, number: string, text: string): SampleBlock => ({
  kind: 'heading',
  level,
  ...(number === '' ? {} : { number }),
  text,
});
export const text = (...paragraphs: string[]): SampleBlock[] =>
  paragraphs.map((paragraph) => ({ kind: 'text', text: paragraph }));
export const bullets = (...items: string[]): SampleBlock => ({ kind: 'bullets', items });
export const lead = (words: string): SampleBlock => ({ kind: 'lead', text: words });
export const goal = (label: string, title: string): SampleBlock => ({ kind: 'goal', label, title });

/** Assignments of one series: pairs of label and text. */
export const assignments = (...pairs: [label: string, text: string][]): SampleBlock[] =>
  pairs.map(([label, words]) => ({ kind: 'assignment', label, text: words }));
