import { countedAs } from './terms.ts';

/**
 * Words that the uppdrag of any board use, by how much less they tell of a matter than a word of
 * one board's. Counted over the invented plans of 21 boards that the weights are fitted on: words
 * that half of the boards use, a third, a fourth. Rarity inside two plans does not show it: among
 * seventy texts a common word may stand in two.
 */
const COMMON: readonly (readonly [tells: number, words: string])[] = [
  [
    0.5,
    'barn beakta behov beslut bygga chef dag digital egen ekonomi erbjuda ersättning ' +
      'förbättra förebygga första inköp kommunens korta lokaler länets medarbetare minska ' +
      'nyttja patient per personer procent regionens samverkan sig skola strategi tid ' +
      'tillgänglighet utbildning utöka verksamhet vård åtgärder äldre än öka',
  ],
  [
    0.65,
    'anpassa anslutning arbetstid avgift avtal avveckla besökare boende boka bostad både ' +
      'bättre delaktighet delta dialog driften egna elev enligt externa funktionsnedsättning ' +
      'färre förenkla företag förskola förslag försöket genomförd gång hand handläggare helger ' +
      'hålla information införa invånare klimatpåverkan kommunala kontroll kostnaderna krav ' +
      'kunskap kvar kvinnor kvällar lagen landsbygd leverantör modell möte nationella nära ' +
      'omfatta planera platser prioritera redovisa rekrytera renovera riktlinje rör samlad ' +
      'skapa sociala svenska system säkra sälja tillgång tillämpa tio trygghet veckor årlig ' +
      'återkommande öppna',
  ],
  [
    0.8,
    'alternativ ansökan bedriva budget byta centralorten december delar dygn emot enskilda ' +
      'erfarenheter ersätta etappen familjer finns fördelning hemmet hälso hösten inklusive ' +
      'köpa lägre lämna längs metod mindre månader män nå områden omställning organisationer ' +
      'påverkan regi regionala revidera risker saknar samtal snabb statliga ställa stödja ' +
      'störningar såväl teknik uppleva utanför utrymme vara vardag visar vuxna våren vänta ' +
      'ålder åt',
  ],
];

const TELLS: ReadonlyMap<string, number> = new Map(
  COMMON.flatMap(([tells, words]) => words.split(' ').map((word) => [countedAs(word), tells])),
);

/** How much a stem of `Terms.stems` tells among boards: 1, or less for words that they all use. */
export const tellingOf = (stem: string): number => TELLS.get(stem) ?? 1;
