import type { Route } from './route.ts';

/** What each place is called, in the window's title and on the way back to it. */
export const PLACE_NAMES: Readonly<Record<Route['place'], string>> = {
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
