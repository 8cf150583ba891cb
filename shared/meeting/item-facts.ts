import { shownClock } from '../text/typed-clock.ts';
import type { AgendaItem } from './meeting.ts';

/** What a kallelse says of an ärende beside its title. */
export type ItemFacts = Pick<AgendaItem, 'presenter' | 'reference' | 'time'>;
export type ItemFact = keyof ItemFacts;

/** 'Kl. 09.15 · Föredragande: Siv Ek · Dnr RS 2026/12'; '' where nothing is said. */
export function itemFactsLine({ presenter, reference, time }: ItemFacts): string {
  const said = (words: string | undefined, before: string): string[] =>
    words?.trim() ? [before + words.trim()] : [];
  return [
    ...said(time && shownClock(time), 'Kl.\u00a0'),
    ...said(presenter, 'Föredragande: '),
    ...said(reference, 'Dnr\u00a0'),
  ].join(' · ');
}

/** The ärende with one thing said of it; with no such field when it is emptied. */
export function withItemFact(item: AgendaItem, fact: ItemFact, words: string): AgendaItem {
  const { [fact]: _, ...rest } = item;
  return words === '' ? rest : { ...rest, [fact]: words };
}
