import type { Route } from './route.ts';

type Place = Route['place'];

/** What each place is called, in the window's title. */
export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  plans: 'Planer',
  reading: 'Läsa',
  assignments: 'Uppdragslista',
  thread: 'Tråd',
  compare: 'Jämföra',
  check: 'Granskning',
  review: 'Granska inläsning',
  revision: 'Planens texter',
  meetings: 'Möten',
  meeting: 'Möte',
  'meeting-mode': 'Mötesläge',
  placing: 'Att placera',
  questions: 'Frågor',
  motions: 'Yrkanden',
  committee: 'Beredning',
  projector: 'Duken',
  notes: 'Anteckningar',
  'note-bin': 'Borttagna anteckningar',
  exchange: 'Byta med en kollega',
  documents: 'Dokument',
  search: 'Sök',
  settings: 'Inställningar',
};

/** Places that one speaks of in another form than their title has: the one where one was. */
const SPOKEN_OF: Readonly<Partial<Record<Place, string>>> = {
  assignments: 'Uppdragslistan',
  meeting: 'mötet',
  'meeting-mode': 'mötesläget',
  committee: 'beredningen',
};

/** 'Tillbaka till Uppdragslistan'. */
export const backTo = (place: Place): string =>
  `Tillbaka till ${SPOKEN_OF[place] ?? PLACE_NAMES[place]}`;
