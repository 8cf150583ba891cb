import type { ReportKind } from '../../../shared/report/report-draft.ts';

/** A kind of document as the place names it. */
export interface KindWords {
  kind: ReportKind;
  name: string;
}

/** The kinds in the order of their tabs. */
export const KINDS: readonly KindWords[] = [
  { kind: 'briefing', name: 'Föredragnings-PM' },
  { kind: 'minutes', name: 'Mötesanteckningar' },
  { kind: 'comparison', name: 'Jämförelse' },
  { kind: 'questions', name: 'Frågelista' },
  { kind: 'committee', name: 'Uppföljning' },
  { kind: 'motions', name: 'Yrkanden' },
];
