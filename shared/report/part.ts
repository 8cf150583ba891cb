import type { Visibility } from '../note/note.ts';
import type { ReportBlock } from './report.ts';

/** A fact of a part that can be taken or left. */
export interface PartChoice {
  id: string;
  label: string;
  /** Where it stands, or what else tells it from its neighbours; '' when nothing does. */
  detail: string;
  /** Heading it is listed under; '' for none. */
  group: string;
  isSuggested: boolean;
  /** Only for notes. A private one is never suggested. */
  visibility: Visibility | null;
}

/** A passage or figure of a plan that stands in the document. */
export interface Cited {
  planId: string;
  /** The source line that stands beside it. */
  source: string;
}

/** What a part puts into the document. */
export interface BuiltPart {
  blocks: ReportBlock[];
  cited: Cited[];
}

/** What a part is built from: what is chosen in it, own words, and what the other parts cite. */
export interface PartInput {
  chosen: ReadonlySet<string>;
  text: string;
  cited: readonly Cited[];
}

/** A piece of a document that is taken or left, and moved, as one. */
export interface ReportPart {
  id: string;
  title: string;
  /** What it holds, in a few words ('ordalydelse 2025 och 2026 med skillnaden'). */
  summary: string;
  /** The heading it shares with its neighbours; null when it has its own in `blocks`. */
  under: string | null;
  /** Whether it is in when nobody has chosen. */
  isSuggested: boolean;
  /** What to write in it; null when it has no own words. */
  prompt: string | null;
  choices: readonly PartChoice[];
  build: (input: PartInput) => BuiltPart;
}

/** A part with what most have: suggested, without own words and choices. */
export const partOf = (
  part: Pick<ReportPart, 'id' | 'title' | 'summary' | 'build'> & Partial<ReportPart>,
): ReportPart => ({ under: null, isSuggested: true, prompt: null, choices: [], ...part });
