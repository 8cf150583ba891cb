import type { StatusSource, StatusWord } from './status-entry.ts';

/** The status words as they are said, in the order they are offered. */
export const STATUS_WORDS: Readonly<Record<StatusWord, string>> = {
  'not-started': 'Ej påbörjat',
  ongoing: 'Pågår',
  late: 'Försenat',
  done: 'Klart',
  ended: 'Avslutat utan åtgärd',
};

/** Where a status was said, in the order offered. */
export const STATUS_SOURCES: Readonly<Record<StatusSource, string>> = {
  interim: 'Delår',
  annual: 'Bokslut',
  meeting: 'Möte',
  other: 'Annat',
};
