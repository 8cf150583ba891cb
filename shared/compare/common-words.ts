import { countedAs } from './terms.ts';

/**
 * Words that the uppdrag of any board use, by how much less they tell of a matter than a word of
 * one board's. Counted over the invented plans of some seventy boards that the weights are fitted on: words
 * that half of the boards use, a third, a fourth, a sixth. Rarity inside two plans does not show it: among
 * seventy texts a common word may stand in two.
 */
const COMMON: readonly (readonly [tells: number, words: string])[] = [
  [
    0.5,
    'avtal barn behov beredskap beslut bygga dagar dialog digital ekonomi erbjuda ersättning ' +
      'förbättra förebygga företag första inköp kommunala kommunens korta kostnad landsbygd ' +
      'lokaler lämna länets medarbetare minska modell nationella nyttja personer platser ' +
      'procent redovisa regionens rekrytera riktlinje samverkan strategi tillgänglighet ' +
      'trygghet utbildning utöka verksamhet vård åtgärder äldre öka öppna',
  ],
  [
    0.65,
    'anpassa ansvar balans beakta behålla besök boende byta bättre chef delaktighet delta ' +
      'fast frågor funktionsnedsättning fördelas förening förskola hemmet information inhyrd ' +
      'invånare klimatpåverkan kontroll krav kvinnor leverantör metod mindre mål möta norra ' +
      'nära omfatta områden omställning patient planera prioritera regionala resultat saknar ' +
      'samlad sjukfrånvaro sjukhus skolor system tid tidigare tillgång tillämpa veckor ' +
      'vårdcentral väg åldern återkommande',
  ],
  [
    0.8,
    'allmänna anhörig anslutning ansökan arbetstid avgift avveckla bedriva bedömning ' +
      'behandling boka bostad början drift dygn effekterna elev enheter enskilda ersätta ' +
      'externa fastigheter färre förenkla går göra handläggare helger hålla hälso hög hösten ' +
      'klagomål kunskap kvällar leda lokala lägre läkemedel länsstyrelsen läsning missbruk ' +
      'mobila måltider månader omsorg organisationen perioden polis primärvården påverkan ' +
      'renovera revidera rör samtal sjuksköterskor skapa slut snabb sociala statliga stödja ' +
      'störst södra söka tio trafik uppleva uppsökande utanför via vuxna våld våren väntar ' +
      'väntetid ärenden öva',
  ],
  [
    0.9,
    'akutmottagning alternativ anledning anläggningar antagande antagna arbetsmiljö ' +
      'arbetsplatser avgiftsfri bakgrund barnhälsovården bebyggelse berörda besöksnäringen ' +
      'betalning bibliotek bor brister budget buss centrum daglig december del deltagare driva ' +
      'drivmedel däribland e-tjänst effektiv el energiförbrukning erfarenheter etapp familjer ' +
      'fasa fastställa finansiering fordon fossilfri fria fungerar fysiska för förnya försök ' +
      'försörjning föräldrar förändringen gamla grannkommunerna grundskola grupper ' +
      'gymnasieskolans handledning handläggningstiden hemsjukvården hot hushåll hälsa högskolan ' +
      'individuell industri informationssäkerhet inriktning journalsystem klara ' +
      'kollektivtrafikens krigsplacering kris kräver kvalitet kvar köpa laddinfrastruktur lagen ' +
      'lasarett linjens listade livets livsmedel långsiktiga långt långvarig längre ' +
      'mandatperioden mark matsvinn medborgardialog medel mottagning män möjlighet möte ' +
      'nuvarande närma nätverk offentliga ohälsa oktober operation ordna organiseras orter ' +
      'palliativ placering privata psykiatri psykisk regi regionfullmäktige rehabilitering ' +
      'resecentrum reservkraft risk rådgivning räddningstjänsten rätt samband september service ' +
      'sikt sjukresor sjukvård själva skydd små socialtjänst som sprida språk studie ställa ' +
      'svenska systematiskt sälja tandvård team teckna telefon timmar tjänster tolv transporter ' +
      'tydligare tätort underlag undersköterskor ungdomspsykiatrin uppmärksamma upptäcka utförs ' +
      'utgången utrymme vardag vidta villkor visar vårdavdelningar vårdplatser västra årskurs ' +
      'åtta öppettider övning',
  ],
];

const TELLS: ReadonlyMap<string, number> = new Map(
  COMMON.flatMap(([tells, words]) => words.split(' ').map((word) => [countedAs(word), tells])),
);

/** How much a stem of `Terms.stems` tells among boards: 1, or less for words that they all use. */
export const tellingOf = (stem: string): number => TELLS.get(stem) ?? 1;
