/**
 * Fields of kindred words (see kindred-words.ts): unemployment, livelihood, integration and
 * language. One field a line.
 */
export const LABOUR_MARKET_FIELDS: readonly string[] = [
  // Arbete och praktik
  'arbetslöshet arbetslös arbetssökande långtidsarbetslös utanförskap jobb egenförsörjning arbetsförmedling egenförsörjd arbetslöshetsnivå',
  'ungdomsarbetslöshet arbetslös ungdom ungdomsjobb traineejobb sysselsatt ung jobb',
  'praktik praktikplats arbetsprövning arbetsträning språkpraktik praktikant praktikanskaffning kommunpraktik praktikperiod arbetsprövningsplats',
  'subventionerad lönebidrag nystartsjobb extratjänst beredskapsjobb introduktionsjobb etableringsjobb välfärdsjobb anställningsform lönestöd',
  'osa lönebidrag funktionsnedsättning samhall arbetsförmåga osa-anställning osa-plats lönebidragsanställning',
  'arbetsintegrerande socialföretag asf kooperativ arbetskooperativ arbetsintegrering företagskooperativ samhällsföretag socialt företagande',
  // Försörjning
  'försörjningsstöd bistånd bidragsberoende försörjningshinder biståndsmottagare självförsörjning socialbidrag självförsörjd bidragstagare försörjningsstödstagare biståndsbehov bidragsförsörjd försörjning',
  'aktivitetskrav aktivitetsplikt försörjningsstöd motprestation bidragstak heltidsaktivitet jobbstimulans aktivering bidragsreform biståndstagare',
  'bistånd barnfamilj barnfattigdom utsatthet fattigdom fattig trångbodd låginkomst barnhushåll',
  'skuldrådgivning budgetrådgivning överskuldsättning skuldsanering skuldrådgivare överskuldsatt kronofogden vräkning skuld betalningsproblem hushållsekonomi',
  // Integration och språk
  'integration integrationsplan nyanländ inkludering utanförskap språkvän integrationsstrategi segregation integrera integrationsarbete integrationspolitik inkluderad inrikesfödd',
  'etablering etableringsprogram nyanländ etableringslotsning bosättning anvisning bosättningslag introduktionsperiod etableringsinsats genomgångsbostad',
  'samhällsorientering samhällskommunikatör hälsoinformation nyanländ samhällsinformation samhällsorienteringskurs hälsokommunikatör samhällskunskap modersmålsbaserad',
  'ukraina ukrainsk massflykt massflyktsdirektiv flyktingmottagande skyddsbehövande flykting asylsökande krigsflykting ukrainare',
  'ensamkommande stödboende uppehållstillstånd gymnasielag flyktingbarn ensamkommandeboende flyktingungdom asylsökande',
  'återvandring återvandringsinformation återetablering hemland återvandringsbidrag återvändande återvandra',
  'språktest språkkrav språkkunskap språknivå språkprov yrkessvenska äldreomsorg svenskkunskap språkbedömning talad språkförståelse',
  'språkombud språkstöd yrkessvenska språkutvecklande arbetsplatslärande språkombudsutbildning språkutbildning språkutvecklare språkstödjare',
  // Vägar till arbete
  'finsam samordningsförbund rehabiliteringssamverkan arbetslivsinriktad rehabilitering sjukskriven försäkringskassa arbetsförmedling rehabiliteringsinsats',
  'utrikesfödd kvinna föräldraledig sysselsättningsgrad egenförsörjning stadsdelsmamma hemmavarande födda sysselsättning invandrarkvinna etablering hemmafru',
  'jobbspår snabbspår bristyrke kompetensmatchning kombinationsanställning jobbmatchning matchning arbetsgivarkontakt',
  'arbetsmarknadsenhet ame jobbcenter arbetsmarknadsinsats jobbtorg arbetscentrum coach arbetsmarknadsåtgärd arbetsmarknadspolitisk jobbcoachning',
  'supported employment ips individanpassat arbetscoach funktionsnedsättning jobbcoach anställningsstöd funktionsnedsatt ips-metod arbetsinriktad',
  'sysselsättning lss-insats arbetsmarknad praktikplats dagligverksamhet funktionsnedsatt lönearbete',
  'återbruk begagnat secondhand återbruksbutik möbel arbetsträning återvinning kretslopp återanvända begagnad återbruksgalleria möbelåterbruk loppis',
  'stadsdel bostadsområde socioekonomisk utanförskapsområde områdesutveckling platssamverkan områdesprogram stadsdelsutveckling utsatt',
];
