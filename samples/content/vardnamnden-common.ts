import { bullets, heading, text, type SampleBlock } from './sample-document.ts';

/** What the board writes the same way every year, as boards do. */

export const ORGANIZATION = 'Region Älvmark';
export const BOARD = 'Vårdnämnden';

export const FROM_COUNCIL =
  'Uppdrag givna från regionfullmäktige till vårdnämnd/förvaltning. Nämndens beredningar ska följa uppdragen inom respektive ansvarsområde.';
export const FROM_BOARD =
  'Utöver regionfullmäktiges uppdrag ger Vårdnämnden följande uppdrag till Vårdförvaltningen (VF) och beredningarna (Ber).';
export const TO_ADMINISTRATION = 'Uppdrag till Vårdförvaltningen:';
export const INDICATOR_HEADER = [
  'Styrtal',
  'Utfall, senast kända värde',
  'Årets målvärde',
  'Långsiktigt målvärde',
];
export const RISK_HEADER = ['Område', 'Risk', 'Åtgärd'];

export const introduction = (year: number): SampleBlock[] => [
  heading(1, '1', 'Inledning'),
  ...text(
    `Vårdnämnden ansvarar för att invånarna i Älvmark får hälso- och sjukvård efter behov och på lika villkor. Nämnden leder Vårdförvaltningen, som bedriver vård vid lasaretten i Norrälv och Kvarnforsa, vid länets elva vårdcentraler och inom psykiatrin.`,
    `Verksamhetsplanen med budget för ${year} utgår från regionfullmäktiges verksamhetsplan. Den anger nämndens målsättningar, styrtal och uppdrag samt de ekonomiska ramarna för året. Planen följs upp i delårsrapporterna per april och augusti samt i verksamhetsberättelsen.`,
  ),
];

export const values: SampleBlock[] = [
  heading(1, '2', 'Vision och värdegrund'),
  ...text(
    'Region Älvmarks vision är ett gott liv i hela länet. Värdegrunden sammanfattas i tre ord:',
  ),
  bullets(
    'Närvaro – vi möter invånaren där hen är, i mötet, i hemmet och digitalt.',
    'Ansvar – vi håller det vi lovar och säger till när vi inte kan.',
    'Omtanke – vi bryr oss om varandra, om patienterna och om länets framtid.',
  ),
];

export const structure: SampleBlock[] = [
  heading(1, '3', 'Målsättningar, styrtal och uppdrag'),
  ...text(
    'Regionfullmäktige beslutar om målsättningar med styrtal och uppdrag till nämnderna. Nämnden konkretiserar dem med egna uppdrag till Vårdförvaltningen (VF) och till nämndens beredningar (Ber). Beredningarna följer uppdragen inom sina ansvarsområden och återrapporterar till nämnden två gånger om året.',
  ),
  heading(2, '3.1', 'Nämndens målsättningar'),
];

export const organisation: SampleBlock[] = [
  heading(1, '5', 'Organisation'),
  ...text(
    'Vårdnämnden har 15 ledamöter och 15 ersättare. Till nämnden hör tre beredningar: Beredningen för primärvård, Beredningen för psykiatri och habilitering samt Beredningen för sjukhusvård samt forskning. Beredningarna bereder ärenden åt nämnden, följer uppdrag och för dialog med invånarna.',
    'Vårdförvaltningen leds av en förvaltningsdirektör och är indelad i områdena Primärvård, Sjukhusvård, Psykiatri och habilitering samt Medicinsk diagnostik.',
  ),
  {
    kind: 'picture',
    description: 'Organisationsschema över Vårdnämnden, beredningarna och Vårdförvaltningen',
  },
];

export const followUp: SampleBlock[] = [
  heading(1, '6', 'Uppföljning'),
  ...text(
    'Målsättningar, styrtal och uppdrag följs upp i delårsrapport 1 per april, delårsrapport 2 per augusti och i verksamhetsberättelsen. Styrtal redovisas med senast kända utfall. När ett uppdrag bedöms vara slutfört redovisas det i verksamhetsberättelsen och avslutas av nämnden.',
  ),
];
