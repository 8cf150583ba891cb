import { bullets, heading, text, type SampleDocument } from './sample-document.ts';
import { BOARD, ORGANIZATION } from './vardnamnden-common.ts';

/** The tjänsteskrivelse that proposes the plan for 2026. */
export const vardnamnden2026Memo: SampleDocument = {
  name: 'vardnamnden-2026-tjansteskrivelse',
  kind: 'tjänsteskrivelse',
  organization: ORGANIZATION,
  organ: BOARD,
  title: 'Verksamhetsplan med budget 2026 för Vårdnämnden',
  year: 2026,
  blocks: [
    heading(1, '', 'Förslag till beslut'),
    ...text('Vårdnämnden beslutar'),
    ...text('att anta Vårdnämndens verksamhetsplan med budget 2026, samt'),
    ...text(
      'att ge förvaltningsdirektören i uppdrag att återrapportera uppdragen i delårsrapporterna.',
    ),
    heading(1, '', 'Sammanfattning'),
    ...text(
      'Verksamhetsplanen anger Vårdnämndens målsättningar, styrtal och uppdrag för 2026 samt budget och internkontrollplan. Planen utgår från regionfullmäktiges verksamhetsplan. Nya uppdrag gäller bland annat en akutbil i Sundheden och ett digitalt stöd för egenvård.',
    ),
    heading(1, '', 'Beredning'),
    ...text(
      'Ärendet har beretts av nämndens tre beredningar. Planen presenterades för nämnden den 7 oktober 2025 och MBL-förhandlades den 18 november 2025.',
    ),
    heading(1, '', 'Konsekvenser för miljö-, barn- och jämställdhetsperspektiven'),
    ...text(
      'Uppdraget att minska engångsmaterial väntas ge positiva konsekvenser för miljön. Ingen särskild prövning av barnets bästa har bedömts vara nödvändig.',
    ),
    heading(1, '', 'Ekonomiska konsekvenser'),
    ...text(
      'Budgeten innebär ett resultat på -90,0 miljoner kronor. Investeringarna uppgår till 107,5 miljoner kronor.',
    ),
    heading(1, '', 'Uppföljning'),
    ...text('Planen följs upp i delårsrapport 1, delårsrapport 2 och verksamhetsberättelsen.'),
    heading(1, '', 'Beslutsunderlag'),
    bullets(
      'FöredragningsPM Vårdnämnden 2025-12-09, Verksamhetsplan med budget 2026',
      'Verksamhetsplan med budget 2026, Vårdnämnden',
    ),
    ...text('Maja Lindhe', 'Förvaltningsdirektör'),
  ],
};
