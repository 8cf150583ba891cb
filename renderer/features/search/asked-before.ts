import type { RecentChoice } from '../../../shared/contract/contract.ts';

/** As many as one looks over at a glance. */
const MOST = 4;

/** What was asked for last, the latest first: the questions whose hits one went to. */
export const askedBefore = (recent: readonly RecentChoice[]): string[] =>
  [...new Set(recent.map(({ query }) => query.trim()))].filter(Boolean).slice(0, MOST);
