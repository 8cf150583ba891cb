import {
  LOOSE_BUDGET_VALUES,
  LOOSE_INDICATOR_TEXT,
  LOOSE_INDICATOR_VALUES,
  LOOSE_RISK_COLUMNS,
} from './loose-header-words.ts';
import { HEADER_WORDS } from './table-header-words.ts';

/** Words of column names that no other list has. */
const MORE = [
  'kontrollmetod',
  'kontrollpunkt',
  'riskhändelse',
  'händelse',
  'oönskad',
  'bedömning',
  'riskbedömning',
  'ansvarig',
  'rapportering',
  'rapporteras',
  'återrapportering',
  'återrapporteras',
  'uppföljning',
  'periodicitet',
  'årsmål',
  'årsbudget',
  'slutdatum',
  'startdatum',
  'uppdrag',
  'uppdragsgivare',
  'mottagare',
  'förvaltning',
  'avdelning',
  'verksamhet',
  'verksamhetsområde',
  'ansvarsområde',
  'nettokostnad',
  'investering',
  'investeringar',
  'långsiktigt',
  'långsiktig',
  'målvärde',
  'riktning',
  'kommentar',
  'beskrivning',
  'genomsnitt',
  'kvinnor',
  'flickor',
  'pojkar',
  'totalt',
];

/** Single words that columns are named with, in small letters: to tell a broken name from two words. */
export const HEADER_NAMES: ReadonlySet<string> = new Set(
  [
    ...LOOSE_INDICATOR_TEXT,
    ...LOOSE_INDICATOR_VALUES,
    ...LOOSE_BUDGET_VALUES,
    ...Object.values(LOOSE_RISK_COLUMNS).flat(),
    ...Object.values(HEADER_WORDS).flat(),
    ...MORE,
  ]
    .flatMap((name) => name.toLowerCase().split(/[\s/,()]+/u))
    .filter((word) => word.length > 3),
);
