import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { readingAt, type Route } from '../../app/route.ts';
import { planName } from '../../plan-words/plan-name.ts';

/** A place one can go to by its name. */
export interface PlaceEntry {
  words: string;
  /** Other words one may type for it. */
  also: string;
  /** 'Alt 1'; '' for none. */
  key: string;
  route: Route;
}

const inPlan = (plan: PlanSummary): PlaceEntry[] => [
  { words: `Läsa ${planName(plan)}`, also: 'text', key: 'Alt 2', route: readingAt(plan.id) },
  {
    words: `Uppdragslista ${planName(plan)}`,
    also: 'tabell filter min beredning',
    key: 'Alt 3',
    route: { place: 'assignments', planId: plan.id },
  },
  {
    words: `Granskning ${planName(plan)}`,
    also: 'motsägelser anmärkningar summor',
    key: 'Alt 8',
    route: { place: 'check', planId: plan.id },
  },
  {
    words: `Granska inläsning ${planName(plan)}`,
    also: 'rätta original tveksamt',
    key: '',
    route: { place: 'review', planId: plan.id },
  },
];

const ofCommittee = (name: string): PlaceEntry => ({
  words: name,
  also: 'min beredning uppföljning',
  key: '',
  route: { place: 'committee', name },
});

/** Every place, those of the current plan among them, and the page of each of the committees. */
export const places = (
  current: PlanSummary | undefined,
  committees: readonly string[] = [],
): PlaceEntry[] => [
  { words: 'Planer', also: 'läs in importera fil', key: 'Alt 1', route: { place: 'plans' } },
  ...(current ? inPlan(current) : []),
  {
    words: 'Jämföra',
    also: 'ändringar skillnader år styrtal budget risker nummernyckel',
    key: 'Alt 4',
    route: { place: 'compare', from: null, to: null },
  },
  {
    words: 'Möten',
    also: 'ärenden sammanträde närvarande',
    key: 'Alt 5',
    route: { place: 'meetings' },
  },
  {
    words: 'Dokument',
    also: 'exportera word pdf pm tjänsteskrivelse bilaga frågelista protokoll skriv ut',
    key: 'Alt 7',
    route: { place: 'documents', kind: null, id: null },
  },
  ...committees.map(ofCommittee),
  {
    words: 'Anteckningar',
    also: 'alla mina noter etiketter',
    key: 'Alt 9',
    route: { place: 'notes' },
  },
  {
    words: 'Borttagna anteckningar',
    also: 'papperskorg',
    key: '',
    route: { place: 'note-bin' },
  },
  {
    words: 'Byta anteckningar med en kollega',
    also: 'dela skicka fil ta emot importera exportera',
    key: '',
    route: { place: 'exchange' },
  },
  {
    words: 'Frågor',
    also: 'svar öppna obesvarade förvaltningen',
    key: '',
    route: { place: 'questions' },
  },
  {
    words: 'Yrkanden',
    also: 'ändringsyrkanden förslag medyrkande',
    key: '',
    route: { place: 'motions' },
  },
  {
    words: 'Att placera',
    also: 'anteckningar osäker plats borttappade',
    key: '',
    route: { place: 'placing' },
  },
  {
    words: 'Sök',
    also: 'träffar filter',
    key: '',
    route: { place: 'search', query: '' },
  },
  {
    words: 'Inställningar',
    also: 'namn roll beredning textstorlek tema mörkt',
    key: 'Alt 6',
    route: { place: 'settings' },
  },
  {
    words: 'Säkerhetskopior',
    also: 'backup återställa kopiera usb verifiera',
    key: '',
    route: { place: 'settings', section: 'backups' },
  },
];
